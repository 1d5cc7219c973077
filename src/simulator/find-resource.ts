import { isSameHandle } from './contact-index.js';
import type { Kind, Records } from './records.js';
import type { Store } from './store.js';

const ALIAS = /^alt:([a-z0-9_]+):(.*)$/s;

/** What each kind goes by beside its ID, as a function of the alias's name. */
const NAMES: { readonly [K in Kind]?: (record: Records[K], name: string, value: string) => boolean } = {
  account: ({ domains, external_id }, name, value) =>
    (name === 'domain' && domains.includes(value.toLowerCase())) ||
    (name === 'ext_id' && external_id === value),
  channel: ({ address }, name, value) =>
    name === 'address' && address !== undefined && address !== null && isSameHandle(address, value),
  contact: ({ handles }, name, value) =>
    handles.some(({ source, handle }) => source === name && isSameHandle(handle, value)),
  message: ({ message_uid }, name, value) => name === 'uid' && message_uid === value,
  teammate: ({ email }, name, value) => name === 'email' && isSameHandle(email, value),
};

/** The resource that a path or a body names, by its ID or by an alias. What is still on its way is not found. */
export function findResource<K extends Kind>(
  store: Store,
  kind: K,
  reference: string,
): Records[K] | undefined {
  const [, name, value = ''] = ALIAS.exec(reference) ?? [];
  const goesBy = NAMES[kind];
  const record =
    name === undefined
      ? store.get(kind, currentId(reference))
      : goesBy && store.all(kind).find((each) => goesBy(each, name, value));
  return record !== undefined && 'pending' in record && record.pending === true ? undefined : record;
}

/** Contacts of before 2018 are found under today's prefix. */
function currentId(id: string): string {
  return id.replace(/^ctc_/, 'crd_');
}
