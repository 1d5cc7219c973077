import { readBrackets } from './brackets.js';
import type { FormPart } from './recorded-request.js';

/** The body of a request, read. `malformed` when it is not what its media type says, `tooLarge` when it was not read to its end. */
export interface ReadBody {
  readonly body?: unknown;
  readonly parts?: readonly FormPart[];
  readonly malformed?: boolean;
  readonly tooLarge?: boolean;
}

/** The most that all files of a request may weigh together, in bytes: 25 MB. */
const MOST_OF_FILES = 25 * 1024 * 1024;

/** The most that a body may weigh, in bytes: its files, and room for all else that a form holds. */
const MOST_OF_BODY = MOST_OF_FILES + 1024 * 1024;

/** Reads JSON and multipart bodies. Rejects when the body doesn't arrive whole. */
export async function readBody(request: Request): Promise<ReadBody> {
  if (request.body === null) return {};
  const bytes = await readBytes(request.body);
  if (bytes === undefined) return { tooLarge: true };
  const type = request.headers.get('content-type') ?? '';
  const read = new Response(bytes, { headers: { 'content-type': type } });
  try {
    if (type.startsWith('multipart/form-data')) return await readForm(await read.formData());
    const text = await read.text();
    return text === '' ? {} : { body: JSON.parse(text) as unknown };
  } catch {
    return { malformed: true };
  }
}

/** The bytes of a body. Nothing when they are more than a body may have: then the rest is not read. */
async function readBytes(body: ReadableStream<Uint8Array>): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.length;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    if (size > MOST_OF_BODY) return void (await reader.cancel());
  }
}

async function readForm(form: FormData): Promise<ReadBody> {
  const entries = [...form.entries()];
  const sizes = entries.map(([, value]) => (typeof value === 'string' ? 0 : value.size));
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_OF_FILES) return { tooLarge: true };
  const body = readBrackets(entries);
  const parts: FormPart[] = [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') parts.push({ name, value });
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      parts.push({ name, filename: value.name, contentType: value.type, bytes });
    }
  }
  return { body, parts };
}
