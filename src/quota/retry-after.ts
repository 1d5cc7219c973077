const MESSAGE_WAIT = /retry in (\d{1,9}) milliseconds/i;
const SECONDS = /^\d+(\.\d+)?$/;
/** As HTTP writes dates, which `Date.parse` is not strict about. */
const DATE = /^\w{3}, .* GMT$/;
/** The longest wait that is believed, in ms: an hour. No window of Front's is near it. */
const LONGEST = 3_600_000;

/**
 * How long Front asks to wait, in ms: from the message, which is finer, or the header, as seconds or as a date. What is
 * neither, or says more than an hour, counts as missing.
 */
export function retryAfter(headers: Headers, message: string | undefined, now: number): number | undefined {
  const named = message === undefined ? null : MESSAGE_WAIT.exec(message);
  const wait = named === null ? waitOf(headers, now) : Number(named[1]);
  return wait === undefined || wait > LONGEST ? undefined : Math.max(0, wait);
}

function waitOf(headers: Headers, now: number): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  // A proxy that adds one of its own makes a list of them.
  const [seconds = ''] = header.split(',');
  if (SECONDS.test(seconds)) return Number(seconds) * 1000;
  if (!DATE.test(header)) return undefined;
  // By the clock that it was written by, if that is told.
  const sent = Date.parse(headers.get('date') ?? '');
  const wait = Date.parse(header) - (Number.isNaN(sent) ? now : sent);
  return Number.isNaN(wait) ? undefined : wait;
}
