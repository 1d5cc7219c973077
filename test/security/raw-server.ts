import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** Starts a server that answers each request with these bytes, HTTP or not, and hangs up. Closed after the test. */
export async function startRawServer(reply: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
