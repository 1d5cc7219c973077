import { createContactIndex } from './contact-index.js';
import { type Kind, PREFIXES, type Records } from './records.js';

type Shelves = { [K in Kind]: Map<string, Records[K]> };

/** Where ids start to count: late enough to look like Front's. */
const FIRST = 36 ** 7;

/** Every resource of the company, by kind and ID, in the order they were made. */
export interface Store {
  /** All of a kind. */
  all<K extends Kind>(kind: K): Records[K][];
  get<K extends Kind>(kind: K, id: string): Records[K] | undefined;
  /** Those of these IDs that are there, in the order of the IDs. */
  some<K extends Kind>(kind: K, ids: readonly string[]): Records[K][];
  /** Adds a resource. A contact whose handles changed is added once more, so that it is found by them. */
  add<K extends Kind>(kind: K, record: Records[K]): Records[K];
  remove(kind: Kind, id: string): void;
  /** Tells in which order those of a kind were made: of two, the later one has the higher number. */
  rankOf(kind: Kind, id: string): number;
  /** The contacts that have a handle, whatever its source. Case makes no difference, as in addresses. */
  contactsWith(handle: string): Records['contact'][];
  /** The ID of a resource to come: the prefix of its kind, and a number in base 36. */
  newId(kind: Kind): string;
  /** The identifier of a message to come, by which it is known before it has an ID. */
  newUid(): string;
  /** Forgets everything, and starts to count anew. */
  clear(): void;
}

/** Creates an empty {@link Store}. The same calls make the same IDs. */
export function createStore(): Store {
  const shelves = Object.fromEntries(Object.keys(PREFIXES).map((kind) => [kind, new Map()])) as Shelves;
  const ranks = new Map<string, number>();
  const contacts = createContactIndex();
  let count = 0;

  function shelf<K extends Kind>(kind: K): Map<string, Records[K]> {
    return shelves[kind];
  }

  return {
    all: (kind) => [...shelf(kind).values()],
    get: (kind, id) => shelf(kind).get(id),
    some: (kind, ids) =>
      ids.flatMap((id) => {
        const record = shelf(kind).get(id);
        return record === undefined ? [] : [record];
      }),
    add(kind, record) {
      const key = `${kind}:${record.id}`;
      if (!ranks.has(key)) ranks.set(key, ranks.size + 1);
      shelf(kind).set(record.id, record);
      if (kind === 'contact') contacts.add(record as Records['contact']);
      return record;
    },
    remove: (kind, id) => void shelf(kind).delete(id),
    rankOf: (kind, id) => ranks.get(`${kind}:${id}`) ?? 0,
    contactsWith: (handle) => contacts.find(handle).filter(({ id }) => shelf('contact').has(id)),
    newId(kind) {
      // A step that is no round number, so that neighbours don't look alike.
      count += 1;
      const number = (FIRST + ((count * 7_919_777) % FIRST)).toString(36);
      return PREFIXES[kind] === '' ? number : `${PREFIXES[kind]}_${number}`;
    },
    newUid() {
      count += 1;
      return ((BigInt(count) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16).padStart(16, '0');
    },
    clear() {
      for (const each of Object.values(shelves)) each.clear();
      ranks.clear();
      contacts.clear();
      count = 0;
    },
  };
}
