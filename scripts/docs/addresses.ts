import { readFile } from 'node:fs/promises';
import { METHODS, type OpenApiDocument, type Operation } from '../openapi-document.js';
import type { Api } from './read-call.js';

/** Addresses that were published, all of which have to lead somewhere for ever. */
export interface PublishedAddresses {
  readonly core: readonly string[];
  readonly channel: readonly string[];
  readonly guides: readonly string[];
  /** Operations and guides that are gone, and those that took their place. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Reads `docs/addresses.json`. */
export async function readAddresses(): Promise<PublishedAddresses> {
  const url = new URL('../../docs/addresses.json', import.meta.url);
  return JSON.parse(await readFile(url, 'utf8')) as PublishedAddresses;
}

/** Where Redoc shows an operation: the fragment of its address, without `#`. */
function fragmentOf({ tags = [], operationId }: Operation): string {
  const tag = (tags[0] ?? 'other').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `/${tag}/${operationId}`;
}

/** Every operation of a document by its ID, with the fragment that it is at. */
export function fragmentsOf(document: OpenApiDocument): Record<string, string> {
  const items = [...Object.values(document.paths)];
  return Object.fromEntries(
    items
      .flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
      .map((operation) => [operation.operationId, fragmentOf(operation)]),
  );
}

/**
 * The script that leads from an old or short address, such as `#create-message`, to where the operation is now. An
 * operation is known by its ID wherever it moves.
 */
export function writeRedirects(
  fragments: Readonly<Record<string, string>>,
  moved: PublishedAddresses['moved'],
): string {
  const known = JSON.stringify(fragments);
  return `(function(){var known=${known},moved=${JSON.stringify(moved)};
function go(){var id=location.hash.replace(/^#/,"").split("/").pop();if(Object.hasOwn(moved,id))id=moved[id];
if(Object.hasOwn(known,id)&&location.hash!=="#"+known[id])location.replace("#"+known[id])}
go();addEventListener("hashchange",go)})();`;
}

/** What was published by this API and leads nowhere now. */
export function lostAddresses(
  api: Api,
  fragments: Readonly<Record<string, string>>,
  { moved, ...published }: PublishedAddresses,
): string[] {
  return published[api].filter((id) => !((moved[id] ?? id) in fragments));
}
