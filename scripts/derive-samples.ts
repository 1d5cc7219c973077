/**
 * The code samples of the reference: a call of every operation in TypeScript and for a shell, derived from the examples
 * of the spec.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { type Api, type DocumentedCall, readCalls } from './docs/read-call.js';
import { writeCurl } from './docs/write-curl.js';
import { type TypeScriptSample, toText, writeTypeScript } from './docs/write-typescript.js';
import type { OpenApiDocument } from './openapi-document.js';

/** The samples of one call. */
export interface Sample {
  readonly call: DocumentedCall;
  readonly typescript: TypeScriptSample;
  readonly curl: string;
}

/** One entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Reads a bundled document of `generated/`. */
export async function readDocument(api: Api): Promise<OpenApiDocument> {
  const url = new URL(`../generated/${api}.openapi.json`, import.meta.url);
  return JSON.parse(await readFile(url, 'utf8')) as OpenApiDocument;
}

/** Derives the samples of all operations of a document. */
export function deriveSamples(api: Api, document: OpenApiDocument): Sample[] {
  return readCalls(api, document).map((call) => ({
    call,
    typescript: writeTypeScript(call),
    curl: writeCurl(call),
  }));
}

/** Puts samples into the operations that they are of, as `x-codeSamples`. */
export function addSamples(document: OpenApiDocument, samples: readonly Sample[]): OpenApiDocument {
  const operations = new Map<DocumentedCall['operation'], CodeSample[]>();
  for (const { call, typescript, curl } of samples) {
    const list = operations.get(call.operation) ?? [];
    const suffix = call.isForm ? ' with a file' : '';
    list.push({ lang: 'TypeScript', label: `TypeScript${suffix}`, source: toText(typescript) });
    list.push({ lang: 'curl', label: `curl${suffix}`, source: curl });
    operations.set(call.operation, list);
  }
  for (const [operation, list] of operations) Object.assign(operation, { 'x-codeSamples': list });
  return document;
}

/** All samples of an API as one module, to be type-checked at once. */
export function toModule(samples: readonly Sample[]): string {
  const imports = new Map<string, Set<string>>();
  for (const { typescript } of samples) {
    for (const [module, names] of Object.entries(typescript.imports))
      for (const name of names) imports.set(module, (imports.get(module) ?? new Set()).add(name));
  }
  const head = [...imports].map(
    ([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';\n`,
  );
  const blocks = samples.map(
    ({ call, typescript }) => `{ // ${call.operation.operationId}\n${typescript.lines.join('\n')}\n}\n`,
  );
  return head.join('') + blocks.join('');
}
