import { FrontWebhookError } from './errors.js';

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

const HINT = ". Pass an unread Request or the raw bytes: express.raw(), or Fastify's parseAs: 'buffer'";

/** A header, whatever the case of its name. */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return value?.toString();
}

/** Told by what it does: servers bring `Headers` and `Request` of their own. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof headers.get === 'function';
}

/** Front signs the word `undefined` in place of the body of these. */
export function isBodyless({ method }: { method?: string | undefined }): boolean {
  return method === 'GET' || method === 'DELETE';
}

/** The body as it came. Reading stops as soon as there are more than `limit` bytes. */
export async function readRawBody(input: Request | WebhookParts, limit: number): Promise<Blob> {
  const blob = new Blob('bodyUsed' in input ? await readStream(input, limit) : [readPart(input)]);
  if (blob.size > limit) throw new FrontWebhookError('BODY_TOO_LARGE');
  return blob;
}

function readPart(parts: WebhookParts): BlobPart {
  const body = parts.body ?? (isBodyless(parts) ? '' : undefined);
  if (typeof body === 'string' || body instanceof Uint8Array) return body as BlobPart;
  throw new FrontWebhookError('BODY_NOT_RAW', HINT);
}

async function readStream({ bodyUsed, body }: Request, limit: number): Promise<BlobPart[]> {
  if (bodyUsed) throw new FrontWebhookError('BODY_NOT_RAW', HINT);
  const chunks: BlobPart[] = [];
  let room = limit;
  try {
    for await (const chunk of body ?? []) {
      chunks.push(chunk as BlobPart);
      room -= chunk.length;
      if (room < 0) break;
    }
  } catch (cause) {
    throw new FrontWebhookError('BODY_UNREADABLE', '', { cause });
  }
  return chunks;
}
