import type { Schemas } from '../../types.js';
import {
  claimHandles,
  contactsOf,
  isSame,
  listsNamed,
  mergeContacts,
  removeContact,
} from '../actions/contacts.js';
import { checkCustomFields } from '../actions/custom-fields.js';
import { storeFiles } from '../actions/files.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { addressOf } from '../origin.js';
import { ownerOrNull } from '../present/links.js';
import { presentContact, presentTeammate } from '../present/people.js';
import type { NoteRecord, Records } from '../records.js';
import { badRequest } from '../refusal.js';
import type { Store } from '../store.js';
import type { IsListed } from './crud.js';
import { createOf, fetchOf, given, idOf, isOwned, page, updateOf } from './crud.js';

interface ContactCriteria {
  readonly q?: { updated_after?: number; updated_before?: number };
}

function listContacts(isListed: IsListed<'contact'> = () => true) {
  return (call: Call<object, ContactCriteria>) => {
    const { updated_after = -1, updated_before = Number.POSITIVE_INFINITY } = call.query.q ?? {};
    const { store } = call.company;
    const found = store
      .all('contact')
      .filter((contact) => isListed(contact, idOf(call), store))
      .filter(({ updated_at = 0 }) => updated_at > updated_after && updated_at < updated_before);
    return page(call, 'contact', found);
  };
}

type Creation = Call<object, object, Schemas['CreateContact']>;

function createContact(ownerOf: (call: Creation) => string | null) {
  return (call: Creation) => {
    const { body, company } = call;
    const owner = ownerOf(call);
    if (body.handles.length === 0) throw badRequest('body.handles: should not be empty');
    claimHandles(company, body.handles);
    checkCustomFields(company, 'contacts', body.custom_fields);
    return createOf('contact', (_: Creation, id) => ({
      name: body.name ?? null,
      description: body.description ?? '',
      avatar_url: avatarOf(call, id) ?? null,
      links: body.links ?? [],
      handles: body.handles,
      custom_fields: body.custom_fields ?? {},
      is_private: owner?.startsWith('tea_') === true,
      owner,
      list_ids: listIdsOf(call, owner) ?? [],
      notes: [],
      created_at: company.now(),
      updated_at: company.now(),
    }))(call);
  };
}

type Fields = Call<object, object, Schemas['UpdateContact']>;

function avatarOf(call: Fields, id: string): string | undefined {
  const files = call.files('avatar');
  if (files.length === 0) return undefined;
  storeFiles(call.company.store, files);
  return addressOf(`/contacts/${id}/avatar-${Math.round(call.company.now() * 1000)}`);
}

function listIdsOf({ body, company }: Fields, owner: string | null): string[] | undefined {
  const names = body.list_names ?? body.group_names;
  return names && listsNamed(company, names, owner);
}

function updateContact(call: Fields, contact: Records['contact']) {
  const { group_names: _groups, list_names: _lists, ...fields } = call.body;
  checkCustomFields(call.company, 'contacts', fields.custom_fields);
  return given({
    ...fields,
    list_ids: listIdsOf(call, contact.owner),
    avatar_url: avatarOf(call, contact.id),
  });
}

function presentNote(note: NoteRecord, store: Store): Schemas['ContactNote'] {
  const author = store.get('teammate', note.author_id);
  if (author === undefined) throw new Error('a note has no author');
  return {
    _links: { related: { author: addressOf(`/teammates/${author.id}`), ...ownerOrNull(note.owner) } },
    author: presentTeammate(author),
    body: note.body,
    created_at: note.created_at,
    is_private: note.owner?.startsWith('tea_') === true,
  };
}

function removeHandle(call: Call<object, object, Schemas['DeleteContactHandle']>): void {
  const { body, company } = call;
  const contact = the(company, 'contact', idOf(call));
  const rest = contact.handles.filter((handle) => !isSame(handle, body));
  if (rest.length === contact.handles.length) throw badRequest('body.handle: is no handle of the contact');
  if (rest.length > 0) Object.assign(contact, { handles: rest, updated_at: company.now() });
  else if (body.force === true) removeContact(company, contact.id);
  else throw badRequest('body.handle: is the last handle of the contact');
}

/** Contacts, with their handles and notes. */
export const contactBehaviours = {
  'list-contacts': listContacts(),
  'list-team-contacts': listContacts(isOwned),
  'list-teammate-contacts': listContacts(isOwned),
  'create-contact': createContact(() => null),
  'create-team-contact': createContact(idOf),
  'create-teammate-contact': createContact(idOf),
  'merge-contacts': ({ company, body }) => {
    const [first = '', ...rest] = body.contact_ids;
    const target = body.target_contact_id ?? first;
    const others = new Set([first, ...rest].filter((id) => id !== target));
    if (others.size === 0 || others.size > 49)
      throw badRequest('body.contact_ids: should name 2 to 50 contacts');
    const merged = mergeContacts(company, the(company, 'contact', target), contactsOf(company, [...others]));
    return presentContact(merged, company.store);
  },
  'get-contact': fetchOf('contact'),
  'update-a-contact': updateOf('contact', updateContact),
  'delete-a-contact': (call) => removeContact(call.company, idOf(call)),
  'add-contact-handle': (call) => {
    const contact = the(call.company, 'contact', idOf(call));
    claimHandles(call.company, [call.body], contact.id);
    if (!contact.handles.some((handle) => isSame(handle, call.body))) contact.handles.push(call.body);
    call.company.store.add('contact', contact);
    contact.updated_at = call.company.now();
  },
  'delete-contact-handle': removeHandle,
  'list-notes': ({ company, path, url }) => ({
    _links: { self: addressOf(url.pathname) },
    _results: the(company, 'contact', path.contact_id).notes.map((note) => presentNote(note, company.store)),
  }),
  'add-note': ({ company, path, body }) => {
    const contact = the(company, 'contact', path.contact_id);
    const note = { ...body, owner: contact.owner, created_at: company.now() };
    contact.notes.push(note);
    return presentNote(note, company.store);
  },
} satisfies CoreBehaviours;
