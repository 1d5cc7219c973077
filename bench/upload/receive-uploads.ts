import { createServer } from 'node:http';

/** A server that takes uploads of any client, and counts their bytes. */
export interface UploadServer {
  readonly url: string;
  received(): number;
  close(): void;
}

/** Starts the server. Its answer has what each of the clients looks for. */
export async function receiveUploads(): Promise<UploadServer> {
  let received = 0;
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    incoming.on('end', () => {
      const slack = { ok: true, upload_url: `${url}/upload`, file_id: 'F1', files: [] };
      const body = JSON.stringify({ id: 'file_1', message_uid: 'u', ...slack });
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, received: () => received, close };
}
