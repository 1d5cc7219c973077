import { isPlainObject } from '../../request/plain-value.js';
import { exampleOf, type OpenApiDocument, resolve } from '../document.js';
import { routesOf } from '../routes.js';

/** A resource as the examples of the spec tell of it, all tellings taken together. */
export interface Example {
  readonly id: string;
  readonly _links?: { readonly self?: string; readonly related?: Readonly<Record<string, string | null>> };
  readonly [field: string]: unknown;
}

/** A document is walked through once: simulators are made and reset often in tests. */
const collected = new WeakMap<OpenApiDocument, ReadonlyMap<string, Example>>();

/** The resources that the examples of a document's answers hold, by ID, in the order they come up. */
export function collectExamples(document: OpenApiDocument): ReadonlyMap<string, Example> {
  const examples = collected.get(document) ?? walk(document);
  collected.set(document, examples);
  return examples;
}

/**
 * Lists of the whole company come first, since they have its order. Writes come last: they may answer with how something
 * was before more happened to it.
 */
function walk(document: OpenApiDocument): Map<string, Example> {
  const found = new Map<string, Example>();
  const routes = routesOf(document);
  const reads = routes.filter(({ method }) => method === 'GET');
  const writes = routes.filter(({ method }) => method !== 'GET');
  for (const { path } of reads.filter((read) => /^\/\w+$/.test(read.path)))
    for (const item of resultsOf(document, path)) keep(item, found);
  for (const { operation } of [...reads, ...writes]) {
    for (const answer of Object.values(operation.responses)) {
      for (const media of Object.values(resolve(document, answer).content ?? {}))
        gather(exampleOf(media), found);
    }
  }
  return found;
}

function gather(value: unknown, found: Map<string, Example>): void {
  if (typeof value !== 'object' || value === null) return;
  keep(value, found);
  for (const item of Object.values(value)) gather(item, found);
}

/** Of a resource that is told of more than once, the fuller telling wins. */
function keep(value: unknown, found: Map<string, Example>): void {
  if (!isResource(value)) return;
  const key = keyOf(value);
  const known = found.get(key);
  const [less = value, more] =
    known !== undefined && Object.keys(known).length >= Object.keys(value).length
      ? [value, known]
      : [known, value];
  found.set(key, { ...less, ...more });
}

/** Exports of the old and of the new kind share IDs. */
function keyOf({ id, _links }: Example): string {
  return _links?.self?.includes('/analytics/') === true ? `analytics:${id}` : id;
}

function isResource(value: unknown): value is Example {
  return isPlainObject(value) && typeof value.id === 'string' && /^[a-z]{3}_/.test(value.id);
}

/** The results that the example of `GET` on a path holds. */
export function resultsOf(document: OpenApiDocument, path: string): readonly unknown[] {
  const answer = Object.entries(document.paths[path]?.get?.responses ?? {}).find(([status]) =>
    status.startsWith('2'),
  )?.[1];
  const media = answer && resolve(document, answer).content?.['application/json'];
  const example = media && (exampleOf(media) as { _results?: readonly unknown[] });
  return example?._results ?? [];
}
