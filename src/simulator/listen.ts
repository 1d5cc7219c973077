import { checkNames } from './misuse/check-names.js';

/** Where a simulator listens. */
export interface ListenOptions {
  /** @default a free one */
  port?: number;
  /** @default '127.0.0.1' */
  host?: string;
}

/** A simulator that listens. */
export interface Listener {
  /** Where: give it to a client as its `baseUrl`. */
  readonly url: string;
  /** Stops listening and closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a handler over HTTP.
 *
 * @throws TypeError when an option is misspelt.
 */
export async function listen(
  handle: (request: Request) => Promise<Response>,
  options: ListenOptions = {},
): Promise<Listener> {
  checkNames(options, ['port', 'host'], '`listen`');
  const { port = 0, host = '127.0.0.1' } = options;
  // Imported here, so that the simulator runs where there is no Node.
  const { createServer } = await import('node:http');
  const { Readable } = await import('node:stream');

  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/', headers, rawHeaders } = incoming;
    const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index) =>
      rawHeaders.slice(index * 2, index * 2 + 2),
    );
    const request = new Request(`http://${headers.host ?? host}${url}`, {
      method,
      headers: pairs as [string, string][],
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const response = await handle(request).catch(() => undefined);
    // A connection that breaks on purpose, or a simulator that does.
    if (response === undefined) return void outgoing.destroy();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body === null) outgoing.end();
    else Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]).pipe(outgoing);
  });

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
