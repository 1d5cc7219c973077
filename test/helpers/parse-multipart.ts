import { Readable } from 'node:stream';
import busboy from 'busboy';
import type { WireRequest } from './http-server.js';

/** A part of a form as busboy, which is not ours, reads it. */
export interface WirePart {
  name: string;
  value?: string;
  filename?: string;
  type?: string;
  bytes?: Buffer;
}

/** Reads a multipart body. */
export function parseMultipart({ headers, body }: WireRequest): Promise<WirePart[]> {
  return new Promise((resolve, reject) => {
    const parts: WirePart[] = [];
    const parser = busboy({ headers, defParamCharset: 'utf8' });
    parser.on('field', (name, value) => parts.push({ name, value }));
    parser.on('file', (name, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () =>
        parts.push({ name, filename: filename ?? '', type: mimeType, bytes: Buffer.concat(chunks) }),
      );
    });
    parser.on('close', () => resolve(parts));
    parser.on('error', reject);
    Readable.from([body]).pipe(parser);
  });
}
