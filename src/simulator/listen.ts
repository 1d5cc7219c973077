import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure } from './failure.js';
import { checkNames } from './misuse/check-names.js';
import { refuse } from './misuse/check-values.js';

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

type Handle = (request: Request) => Promise<Response>;

/**
 * Serves a handler over HTTP.
 *
 * @throws TypeError when an option is misspelt or wrong.
 */
export async function listen(handle: Handle, options: ListenOptions = {}): Promise<Listener> {
  checkNames(options, ['port', 'host'], '`listen`');
  const { port = 0, host = '127.0.0.1' } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse('port', 'a whole number up to 65535');
  if (typeof host !== 'string' || host === '') refuse('host', 'a string that is not empty');
  // Imported here, so that the simulator runs where there is no Node.
  const { createServer } = await import('node:http');

  const server = createServer((incoming, outgoing) => {
    // A connection that breaks, on purpose or because the client left, or a simulator that does.
    respond(handle, incoming, outgoing, host).catch(() => outgoing.destroy());
  });

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${reachable(host)}:${listening}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** An address at which this machine reaches a host: one that stands for all of them is no address to call. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function respond(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  host: string,
): Promise<void> {
  const request = requestOf(incoming, host);
  const response = request === undefined ? unfit(incoming) : await handle(request);
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
  // What was not read of a body is thrown away, so that the client gets to read its answer.
  incoming.resume();
}

/** Nothing when it is none that the Fetch standard knows: a GET with a body, TRACE, `OPTIONS *`, or a host that is none. */
function requestOf(incoming: IncomingMessage, host: string): Request | undefined {
  const { method = 'GET', url = '/', headers, rawHeaders } = incoming;
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in headers;
  const pairs = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as [string, string]] : [],
  );
  // Of a proxy, a server is asked with the whole address.
  const address = url.startsWith('/') ? `http://${headers.host ?? host}${url}` : url;
  const body = hasBody ? { body: bodyOf(incoming), duplex: 'half' as const } : {};
  try {
    return new Request(address, { method, headers: pairs, ...body });
  } catch {
    return undefined;
  }
}

/** The body as it arrives. Whoever doesn't read it to its end leaves the connection open for the answer. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = (await chunks.next()) as IteratorResult<Uint8Array>;
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await chunks.return?.()),
  });
}

function unfit({ method }: IncomingMessage): Response {
  const { status, body } = failure(400, 'Bad request', `Malformed ${method} request`);
  return Response.json(body, { status });
}
