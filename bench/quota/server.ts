import { createServer } from 'node:http';

/** A server that counts quota in windows, over real HTTP. */
export interface QuotaServer {
  readonly url: string;
  /** Unix ms at which requests were let in, and refused. */
  readonly accepted: number[];
  readonly refused: number[];
  close(): void;
}

export interface QuotaServerOptions {
  /** Requests per window. */
  readonly limit: number;
  /** Length of a window in ms. It begins with the first request after the last one ended. */
  readonly window: number;
  /** What another consumer takes after each request that is let in. */
  readonly others?: () => number;
}

/** Starts the server. An answer takes about 5 ms. */
export async function startQuotaServer({
  limit,
  window,
  others = () => 0,
}: QuotaServerOptions): Promise<QuotaServer> {
  const accepted: number[] = [];
  const refused: number[] = [];
  let end = 0;
  let used = 0;

  const server = createServer((_request, response) => {
    const now = Date.now();
    if (now >= end) {
      end = now + window;
      used = 0;
    }
    const isRefused = used >= limit;
    (isRefused ? refused : accepted).push(now);
    used += 1;
    const headers = {
      'content-type': 'application/json',
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
      // Front sends whole seconds. Here a window is a minute scaled down, and so is this.
      ...(isRefused ? { 'retry-after': ((end - now) / 1000).toFixed(3) } : {}),
    };
    if (!isRefused) used = Math.min(limit, used + others());
    setTimeout(() => response.writeHead(isRefused ? 429 : 200, headers).end('{}'), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, accepted, refused, close };
}
