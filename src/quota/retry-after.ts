const MESSAGE_WAIT = /retry in (\d{1,9}) milliseconds/i;

/** How long Front asks to wait, in ms: from the message, which is finer, or the header, as seconds or as a date. */
export function retryAfter(headers: Headers, message: string | undefined, now: number): number | undefined {
  const named = message === undefined ? null : MESSAGE_WAIT.exec(message);
  if (named !== null) return Number(named[1]);
  const header = headers.get('retry-after');
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
