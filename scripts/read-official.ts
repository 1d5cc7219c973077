import { readFile } from 'node:fs/promises';
import type { OpenApiDocument } from './openapi-document.js';
import { UsageError } from './usage-error.js';

/**
 * Reads a description that Front publishes.
 *
 * @throws UsageError when the file is not there or is no OpenAPI document in JSON.
 */
export async function readOfficial(file: string | URL): Promise<OpenApiDocument> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  const document = parse(text) as Partial<OpenApiDocument> | null | undefined;
  if (typeof document?.paths === 'object' && typeof document.components === 'object')
    return document as OpenApiDocument;
  throw new UsageError(`${file} is no OpenAPI document in JSON.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
