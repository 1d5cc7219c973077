import type { Call } from '../behaviour.js';
import { the } from '../company.js';
import { type List, pageOf } from '../pages.js';
import { type Presented, present } from '../present/present.js';
import type { Kind, Records } from '../records.js';
import type { Store } from '../store.js';

/** The resource that the path names. Where it names several things, the first. */
export function idOf({ path }: Call): string {
  return String(Object.values(path)[0] ?? '');
}

/** Whether a record belongs on a list, given the ID that the path names. */
export type IsListed<K extends Kind> = (record: Records[K], id: string, store: Store) => boolean;

/** Lists what belongs to the resource that the path names, or everything of a kind. */
export function listOf<K extends Kind>(
  kind: K,
  isListed: IsListed<K> = () => true,
): (call: Call) => List<Presented<K>> {
  return (call) => {
    const { store } = call.company;
    const id = idOf(call);
    return page(
      call,
      kind,
      store.all(kind).filter((record) => isListed(record, id, store)),
    );
  };
}

/** The page of some records that a call asks for. */
export function page<K extends Kind>(call: Call, kind: K, records: Records[K][]): List<Presented<K>> {
  const { store } = call.company;
  return pageOf(call, kind, records, (record) => present(kind, record, store));
}

/** Lists the resources whose IDs another one holds. */
export function listMembers<K extends Kind, M extends Kind>(
  kind: K,
  memberKind: M,
  idsOf: (record: Records[K]) => readonly string[],
): (call: Call) => List<Presented<M>> {
  return (call) => {
    const holder = the(call.company, kind, idOf(call));
    return page(call, memberKind, call.company.store.some(memberKind, idsOf(holder)));
  };
}

/** Whether something belongs to the team or teammate that the path names. */
export function isOwned(record: { owner: string | null }, id: string): boolean {
  return record.owner === id;
}

/** Whether something belongs to the company as a whole. */
export function isShared(record: { owner: string | null }): boolean {
  return record.owner === null;
}

/** Fetches the resource that the path names. */
export function fetchOf<K extends Kind>(kind: K): (call: Call) => Presented<K> {
  return (call) => present(kind, the(call.company, kind, idOf(call)), call.company.store);
}

/** Creates a resource and tells of it. */
export function createOf<K extends Kind, C extends Call>(
  kind: K,
  build: (call: C, id: string) => Omit<Records[K], 'id'>,
): (call: C) => Presented<K> {
  return (call) => {
    const { store } = call.company;
    const id = store.newId(kind);
    const record = store.add(kind, { ...build(call, id), id } as Records[K]);
    return present(kind, record, store);
  };
}

/** Changes what the body names, or what a function makes of it, and tells of the resource. */
export function updateOf<K extends Kind, C extends Call>(
  kind: K,
  changes: (call: C, record: Records[K]) => Partial<Records[K]> = ({ body }) => body as Partial<Records[K]>,
): (call: C) => Presented<K> {
  return (call) => {
    const { company } = call;
    const record = the(company, kind, idOf(call));
    Object.assign(record, changes(call, record));
    if ('updated_at' in record) Object.assign(record, { updated_at: company.now() });
    return present(kind, record, company.store);
  };
}

/** Deletes the resource that the path names. */
export function removeOf(kind: Kind): (call: Call) => void {
  return (call) => call.company.store.remove(kind, idOf(call));
}

/** Adds to or takes from a list of IDs that the resource of the path holds. */
export function membersOf<K extends Kind, Body>(
  kind: K,
  change: (ids: readonly string[], given: readonly string[]) => string[],
  field: keyof Records[K] & string,
  given: (body: Body) => readonly string[],
): (call: Call<object, object, Body>) => void {
  return (call) => {
    const record = the(call.company, kind, idOf(call));
    const ids = (record as Record<string, unknown>)[field] as readonly string[];
    Object.assign(record, { [field]: change(ids, given(call.body)) });
  };
}

/** IDs with others added, each of them once. */
export function joined(ids: readonly string[], given: readonly string[]): string[] {
  return [...new Set([...ids, ...given])];
}

/** IDs without others. */
export function taken(ids: readonly string[], given: readonly string[]): string[] {
  return ids.filter((id) => !given.includes(id));
}

/** The fields of an object that are not undefined. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
