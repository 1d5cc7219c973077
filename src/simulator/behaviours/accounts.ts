import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import {
  createOf,
  fetchOf,
  idOf,
  joined,
  listMembers,
  listOf,
  membersOf,
  removeOf,
  taken,
  updateOf,
} from './crud.js';

const contactIds = (body: { contact_ids: string[] }) => body.contact_ids;

/** Accounts: the companies that contacts belong to. */
export const accountBehaviours = {
  'list-accounts': listOf('account'),
  'create-account': createOf(
    'account',
    ({ body, company }: Call<object, object, Schemas['CreateAccount']>) => ({
      name: body.name,
      logo_url: null,
      description: body.description ?? null,
      domains: body.domains ?? [],
      external_id: body.external_id ?? null,
      custom_fields: body.custom_fields ?? {},
      created_at: company.now(),
      updated_at: company.now(),
      contact_ids: [],
    }),
  ),
  'fetch-an-account': fetchOf('account'),
  'update-account': updateOf('account'),
  'delete-an-account': removeOf('account'),
  'list-account-contacts': listMembers('account', 'contact', ({ contact_ids }) => contact_ids),
  'add-contact-to-account': (call) => {
    // A contact belongs to one account at most.
    for (const account of call.company.store.all('account'))
      account.contact_ids = taken(account.contact_ids, call.body.contact_ids);
    const { contact_ids } = the(call.company, 'account', idOf(call));
    contact_ids.push(...joined([], call.body.contact_ids));
  },
  'remove-contact-from-account': membersOf('account', taken, 'contact_ids', contactIds),
} satisfies CoreBehaviours;
