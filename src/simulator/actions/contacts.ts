import type { Company } from '../company.js';
import { the } from '../company.js';
import { isSameHandle } from '../contact-index.js';
import type { Records } from '../records.js';
import { conflict } from '../refusal.js';
import type { Store } from '../store.js';

type Contact = Records['contact'];
type Handle = Contact['handles'][number];

/** Refuses handles that a contact other than this one has. */
export function claimHandles({ store }: Company, handles: readonly Handle[], self?: string): void {
  const owners = new Set(handles.flatMap((handle) => ownersOf(store, handle)));
  const others = [...owners].map(({ id }) => id).filter((id) => id !== self);
  if (others.length > 0)
    throw conflict(`One or more handles are in conflict with the contact(s): ${others.join(', ')}`);
}

function ownersOf(store: Store, handle: Handle): Contact[] {
  return store
    .contactsWith(handle.handle)
    .filter(({ handles }) => handles.some((each) => isSame(each, handle)));
}

/** Whether two handles are one. Case makes no difference, as in addresses. */
export function isSame(a: Handle, b: Handle): boolean {
  return a.source === b.source && isSameHandle(a.handle, b.handle);
}

/** The lists of these names. Those that are missing are created. */
export function listsNamed({ store }: Company, names: readonly string[], owner: string | null): string[] {
  return names.map((name) => {
    const known = store.all('list').find((list) => list.name === name);
    if (known !== undefined) return known.id;
    const id = store.newId('list');
    return store.add('list', { id, name, is_private: owner?.startsWith('tea_') === true, owner }).id;
  });
}

/** Takes a contact away, and from everything that lists it. */
export function removeContact({ store }: Company, id: string): void {
  store.remove('contact', id);
  for (const account of store.all('account'))
    account.contact_ids = account.contact_ids.filter((each) => each !== id);
}

/** Makes one contact of several. The others are gone afterwards. */
export function mergeContacts(company: Company, target: Contact, others: readonly Contact[]): Contact {
  const all = [target, ...others.toSorted((a, b) => a.created_at - b.created_at)];
  const latest = all.reduce((a, b) => ((b.updated_at ?? 0) > (a.updated_at ?? 0) ? b : a));
  const accounts = company.store
    .all('account')
    .filter(({ contact_ids }) => all.some(({ id }) => contact_ids.includes(id)));
  Object.assign(target, {
    name: all.find(({ name, is_private }) => name !== null && !is_private)?.name ?? latest.name,
    description: all.flatMap(({ description }) => (description === '' ? [] : [description])).join('\n'),
    avatar_url: latest.avatar_url,
    custom_fields: latest.custom_fields,
    handles: all.flatMap(({ handles }) => handles),
    links: [...new Set(all.flatMap(({ links }) => links))],
    list_ids: [...new Set(all.flatMap(({ list_ids }) => list_ids))],
    notes: all.flatMap(({ notes }) => notes),
    updated_at: company.now(),
  });
  for (const { id } of others) removeContact(company, id);
  company.store.add('contact', target);
  const [account] = accounts;
  if (account !== undefined && !account.contact_ids.includes(target.id)) account.contact_ids.push(target.id);
  return target;
}

/** The contact that has a handle, which is made when there is none. */
export function contactOf(company: Company, handle: Handle, name: string | null): Contact {
  const { store } = company;
  return (
    ownersOf(store, handle)[0] ??
    store.add('contact', { id: store.newId('contact'), ...newContact(company, [handle], name) })
  );
}

/** A contact of the whole company, of which nothing is known but its handles and its name. */
export function newContact(company: Company, handles: Handle[], name: string | null): Omit<Contact, 'id'> {
  const now = company.now();
  return {
    name,
    description: '',
    avatar_url: null,
    links: [],
    handles,
    custom_fields: {},
    is_private: false,
    owner: null,
    list_ids: [],
    notes: [],
    created_at: now,
    updated_at: now,
  };
}

/** The contacts of these IDs. */
export function contactsOf(company: Company, ids: readonly string[]): Contact[] {
  return ids.map((id) => the(company, 'contact', id));
}
