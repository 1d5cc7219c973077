import { exampleOf, type OpenApiDocument, resolve } from './document.js';
import { routesOf } from './routes.js';

/** A resource of the company, as the spec's examples tell of it. */
export interface Resource {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The resources that the examples of the documents hold, by ID. */
export function collectResources(documents: readonly OpenApiDocument[]): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const document of documents) {
    for (const { operation } of routesOf(document)) {
      for (const answer of Object.values(operation.responses)) {
        for (const media of Object.values(resolve(document, answer).content ?? {}))
          gather(exampleOf(media), found);
      }
    }
  }
  return found;
}

/** Keeps the fullest telling of each resource. */
function gather(value: unknown, found: Map<string, Resource>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isResource(value) && Object.keys(value).length > Object.keys(found.get(value.id) ?? {}).length) {
    found.set(value.id, value);
  }
  for (const item of Object.values(value)) gather(item, found);
}

function isResource(value: object): value is Resource {
  return 'id' in value && typeof value.id === 'string' && '_links' in value;
}

const ALIAS = /^alt:([a-z0-9_]+):(.*)$/s;

/** The resource that a path parameter names, by its ID or by an alias. */
export function findResource(
  resources: ReadonlyMap<string, Resource>,
  reference: string,
  prefixes: readonly string[],
): Resource | undefined {
  const [, name, value = ''] = ALIAS.exec(reference) ?? [];
  if (name === undefined) return resources.get(reference);
  const candidates = [...resources.values()].filter(({ id }) => prefixes.includes(id.slice(0, 3)));
  return candidates.find((resource) => goesBy(resource, name, value));
}

function goesBy(resource: Resource, name: string, value: string): boolean {
  if (name === 'uid') return resource.message_uid === value;
  if (name === 'ext_id') return resource.external_id === value;
  if (name === 'domain') return Array.isArray(resource.domains) && resource.domains.includes(value);
  if (resource[name] === value) return true;
  const handles = Array.isArray(resource.handles)
    ? (resource.handles as { source?: unknown; handle?: unknown }[])
    : [];
  return handles.some((handle) => handle.source === name && handle.handle === value);
}
