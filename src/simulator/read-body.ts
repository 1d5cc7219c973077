import { readBrackets } from './brackets.js';
import type { FormPart } from './recorded-request.js';

/** The body of a request, read. `malformed` when it is not what its media type says. */
export interface ReadBody {
  readonly body?: unknown;
  readonly parts?: readonly FormPart[];
  readonly malformed?: boolean;
}

/** Reads JSON and multipart bodies. */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = request.headers.get('content-type') ?? '';
  try {
    if (type.startsWith('multipart/form-data')) return await readForm(await request.formData());
    const text = await request.text();
    return text === '' ? {} : { body: JSON.parse(text) as unknown };
  } catch {
    return { malformed: true };
  }
}

async function readForm(form: FormData): Promise<ReadBody> {
  const body = readBrackets(form.entries());
  const parts: FormPart[] = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') parts.push({ name, value });
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      parts.push({ name, filename: value.name, contentType: value.type, bytes });
    }
  }
  return { body, parts };
}
