import { refuse } from './errors.js';
import { toBytes } from './hmac.js';

/** Headers of any server: a `Headers` object, or an object by name as Node, Express and Fastify have it. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request in the form that servers without `Request` have it, such as that of Express or Fastify. */
export interface WebhookParts {
  readonly headers: WebhookHeaders;
  /** The body as it came over the wire: text or bytes, never what a parser made of it. */
  readonly body?: unknown;
  /** `GET` and `DELETE` are signed in another way. @default 'POST' */
  readonly method?: string | undefined;
}

/** A header, whatever the case of its name. */
export function readHeader({ headers }: WebhookParts, name: string): string | null | undefined {
  // Told by what it does: servers bring `Headers` of their own.
  if (typeof headers.get === 'function') return headers.get(name);
  for (const key in headers) {
    if (key.toLowerCase() === name) return (headers as Exclude<WebhookHeaders, Headers>)[key]?.toString();
  }
  return undefined;
}

/** Front signs the word `undefined` in place of the body of these. */
export function isBodyless({ method }: WebhookParts): boolean {
  return method === 'GET' || method === 'DELETE';
}

/** The body as it came. Reading stops as soon as there are more than `maxBodySize` bytes. */
export async function readRawBody(
  input: Request | WebhookParts,
  { maxBodySize: room = 5_000_000 }: { readonly maxBodySize?: number },
): Promise<Blob> {
  const body = input.body ?? (isBodyless(input) && '');
  const isUnread = (input as Partial<Request>).bodyUsed === false;
  if (!isUnread && typeof body !== 'string' && !(body instanceof Uint8Array)) {
    refuse('BODY_NOT_RAW', 400);
  }
  const source = isUnread ? body || [] : [toBytes(body as BlobPart)];
  const chunks: BlobPart[] = [];
  try {
    for await (const chunk of source as AsyncIterable<ArrayBuffer>) {
      chunks.push(chunk);
      room -= chunk.byteLength;
      if (!(room >= 0)) break;
    }
  } catch (cause) {
    refuse('BODY_UNREADABLE', 400, { cause });
  }
  return room >= 0 ? new Blob(chunks) : refuse('BODY_TOO_LARGE', 413);
}
