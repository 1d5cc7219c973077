/**
 * Bundles the files of one API into a single OpenAPI document.
 *
 * @module
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlineAnswers } from './inline-answers.js';
import type { OpenApiDocument } from './openapi-document.js';
import { redocly } from './redocly.js';

/** The document of `spec/<api>/openapi.yaml`: references to files become references to components, or what they name. */
export async function bundleSpec(api: string): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  try {
    const output = join(folder, `${api}.json`);
    const { code, stderr } = await redocly('bundle', api, '--output', output);
    if (code !== 0) throw new Error(`redocly bundle ${api} failed:\n${stderr}`);
    return inlineAnswers(JSON.parse(await readFile(output, 'utf8')) as OpenApiDocument);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
