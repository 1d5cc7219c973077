import type { OpenApiDocument } from '../document.js';
import { ORIGIN } from '../origin.js';
import { type Kind, PREFIXES, type Records } from '../records.js';
import type { Store } from '../store.js';
import { idIn, RELATIONS, TOLD } from './absorb.js';
import { collectExamples, type Example, resultsOf } from './examples.js';
import { absorbKnowledgeBases } from './knowledge-bases.js';
import { relate } from './relations.js';

/** The kinds that can have custom fields, as their paths name them. */
const CUSTOM_FIELD_TARGETS = ['accounts', 'contacts', 'conversations', 'inboxes', 'links', 'teammates'];

const HOST_OF_EXAMPLES = 'https://planet-express.api.frontapp.com';

/** Fills a store with the company that the examples of the spec tell of. */
export function seedPlanetExpress(store: Store, document: OpenApiDocument): void {
  const examples = collectExamples(document);
  for (const example of examples.values()) {
    const kind = kindOf(example);
    if (kind !== undefined && isThere(example, examples)) store.add(kind, toRecord(kind, example));
  }
  absorbKnowledgeBases(store, document);
  absorbCustomFields(store, document);
  absorbNotes(store, document);
  absorbReceipts(store, document);
  relate(store);
}

/** Knowledge bases are told of in two ways, and absorbed by themselves. */
const ELSEWHERE: readonly Kind[] = [
  'article',
  'category',
  'knowledge_base',
  'report',
  'export',
  'legacy_export',
];

function kindOf({ id, _links }: Example): Kind | undefined {
  if (id.startsWith('exp_')) return _links?.self?.includes('/analytics/') ? 'export' : 'legacy_export';
  const kinds = Object.keys(PREFIXES) as Kind[];
  return kinds.find((kind) => !ELSEWHERE.includes(kind) && PREFIXES[kind] === id.slice(0, 3));
}

/** A message whose conversation no example tells of is what an operation makes, and not in the company yet. */
function isThere({ _links }: Example, examples: ReadonlyMap<string, Example>): boolean {
  const conversation = idIn(_links?.related?.conversation);
  return conversation === null || examples.has(conversation);
}

/** The spec promises the shape of its examples, and a test holds it to that. */
function toRecord<K extends Kind>(kind: K, example: Example): Records[K] {
  const relations = RELATIONS[kind]?.(example);
  const told = ['_links', ...(TOLD[kind] ?? [])];
  const own = Object.entries(example).filter(([key]) => !told.includes(key));
  const json = JSON.stringify({ ...Object.fromEntries(own), ...relations });
  return JSON.parse(json.replaceAll(HOST_OF_EXAMPLES, ORIGIN)) as Records[K];
}

/** The lists of custom fields tell what can have them. */
function absorbCustomFields(store: Store, document: OpenApiDocument): void {
  for (const target of CUSTOM_FIELD_TARGETS) {
    for (const { id } of resultsOf(document, `/${target}/custom_fields`) as Example[])
      store.get('custom_field', id)?.targets.push(target);
  }
}

function absorbNotes(store: Store, document: OpenApiDocument): void {
  const contact = store.get('contact', 'crd_55c8c149');
  for (const example of resultsOf(document, '/contacts/{contact_id}/notes') as Example[]) {
    contact?.notes.push({
      owner: idIn(example._links?.related?.owner),
      author_id: idIn(example._links?.related?.author) ?? '',
      body: String(example.body),
      created_at: Number(example.created_at),
    });
  }
}

function absorbReceipts(store: Store, document: OpenApiDocument): void {
  for (const example of resultsOf(document, '/messages/{message_id}/seen') as Example[]) {
    const message = store.get('message', idIn(example._links?.related?.message) ?? '');
    const { handle } = example.seen_by as { handle: string };
    message?.seen.push({ first_seen_at: Number(example.first_seen_at), handle });
  }
}
