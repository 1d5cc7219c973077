import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server with a quota, over real HTTP. `/silent` is never answered and never counted. */
export interface QuotaServer {
  readonly url: string;
  /** Unix ms at which requests were let in, and refused. */
  readonly accepted: number[];
  readonly refused: number[];
  /** Requests to `/silent`. */
  silent(): number;
}

/** Starts it. Windows of `window` ms begin with the first request after the last one ended. */
export async function startQuotaServer(limit: number, window: number): Promise<QuotaServer> {
  const accepted: number[] = [];
  const refused: number[] = [];
  let silent = 0;
  let end = 0;
  let used = 0;
  const server = createServer((request, response) => {
    if (request.url === '/silent') {
      silent += 1;
      return;
    }
    const now = Date.now();
    if (now >= end) {
      end = now + window;
      used = 0;
    }
    used += 1;
    (used > limit ? refused : accepted).push(now);
    const headers = {
      'content-type': 'application/json',
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(-1, limit - used)),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
      ...(used > limit ? { 'retry-after': String(Math.ceil((end - now) / 1000)) } : {}),
    };
    response.writeHead(used > limit ? 429 : 200, headers).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, accepted, refused, silent: () => silent };
}
