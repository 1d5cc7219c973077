import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { createOf, idOf, isOwned, listOf } from './crud.js';
import { defaultTeam } from './owners.js';

type Creation = Call<object, object, Schemas['CreateContactList']>;

function createList(ownerOf: (call: Creation) => string | null) {
  return createOf('list', (call: Creation) => {
    const owner = ownerOf(call);
    return { name: call.body.name, is_private: owner?.startsWith('tea_') === true, owner };
  });
}

/** The contacts stay, without the list. */
function removeList(call: Call): void {
  const { store } = call.company;
  const id = idOf(call);
  store.remove('list', id);
  for (const contact of store.all('contact'))
    contact.list_ids = contact.list_ids.filter((each) => each !== id);
}

type ContactIds = Call<object, object, { contact_ids: string[] }>;

function addContacts(call: ContactIds): void {
  const id = idOf(call);
  for (const contact of call.company.store.some('contact', call.body.contact_ids))
    if (!contact.list_ids.includes(id)) contact.list_ids.push(id);
}

function removeContacts(call: ContactIds): void {
  const id = idOf(call);
  for (const contact of call.company.store.some('contact', call.body.contact_ids))
    contact.list_ids = contact.list_ids.filter((each) => each !== id);
}

const listLists = listOf('list');
const listOwnLists = listOf('list', isOwned);
const createDefaultList = createList(({ company }) => defaultTeam(company));
const createOwnList = createList(idOf);
const listContacts = listOf('contact', ({ list_ids }, id) => list_ids.includes(id));

/** Contact lists, also under their former name. */
export const contactListBehaviours = {
  'list-contact-lists': listLists,
  'list-team-contact-lists': listOwnLists,
  'list-teammate-contact-lists': listOwnLists,
  'create-contact-list': createDefaultList,
  'create-team-contact-list': createOwnList,
  'create-teammate-contact-list': createOwnList,
  'delete-contact-list': removeList,
  'list-contacts-in-contact-list': listContacts,
  'add-contacts-to-contact-list': addContacts,
  'remove-contacts-from-contact-list': removeContacts,
  'list-groups': listLists,
  'list-team-groups': listOwnLists,
  'list-teammate-groups': listOwnLists,
  'create-group': createDefaultList,
  'create-team-group': createOwnList,
  'create-teammate-group': createOwnList,
  'delete-group': removeList,
  'list-contacts-in-group': listContacts,
  'add-contacts-to-group': addContacts,
  'remove-contacts-from-group': removeContacts,
} satisfies CoreBehaviours;
