import type { Caller, CallerOptions, PreparedCall, ReadAnswer } from '../../src/transport/openapi-fetch.js';
import { parseAsOf } from '../../src/transport/send.js';

/** Does what openapi-fetch does for the client, with nothing but the platform. Shows that it can be replaced. */
export function createOpenApiCaller({ baseUrl, send }: CallerOptions): Caller {
  return async function callThroughPlatform(call) {
    const url = `${baseUrl}${call.path}${call.query === '' ? '' : `?${call.query}`}`;
    return read(await send({ ...call, url, headers: headersOf(call) }), parseAsOf(call));
  };
}

function headersOf({ body, options: { headers } }: PreparedCall): Headers {
  const result = new Headers(typeof body === 'string' ? { 'content-type': 'application/json' } : {});
  for (const [name, value] of Object.entries(headers ?? {})) result.set(name, value);
  return result;
}

async function read(response: Response, parseAs: ReturnType<typeof parseAsOf>) {
  const isEmpty = response.status === 204 || response.headers.get('content-length') === '0';
  const answer: ReadAnswer = { response };
  if (!response.ok) {
    const text = await response.text();
    return { ...answer, error: parse(text) ?? text };
  }
  if (isEmpty) return answer;
  if (parseAs === 'stream') return { ...answer, data: response.body };
  if (parseAs !== 'json') return { ...answer, data: await response[parseAs]() };
  const text = await response.text();
  return { ...answer, data: text === '' ? undefined : JSON.parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
