import { renameCustomField } from '../actions/custom-fields.js';
import type { CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { addressOf } from '../origin.js';
import { notFound } from '../refusal.js';
import { fetchOf, idOf, isOwned, isShared, listOf } from './crud.js';

const listFieldsOf = (target: string) => listOf('custom_field', ({ targets }) => targets.includes(target));

/** The company itself: its statuses, rules and custom fields. */
export const settingBehaviours = {
  'api-token-details': ({ company }) => ({
    _links: { self: addressOf('/me') },
    id: company.id,
    name: company.name,
  }),
  // A company has none as long as it has not turned ticketing on.
  'list-company-ticket-statuses': (call) => {
    if (call.company.store.all('status').length === 0) throw notFound('company', call.company.id);
    return listOf('status')(call);
  },
  'get-ticket-status-by-id': fetchOf('status'),
  'list-rules': listOf('rule'),
  'list-all-company-rules': listOf('rule', isShared),
  'list-team-rules': listOf('rule', isOwned),
  'list-teammate-rules': listOf('rule', isOwned),
  'get-rule': fetchOf('rule'),
  'list-account-custom-fields': listFieldsOf('accounts'),
  'list-contact-custom-fields': listFieldsOf('contacts'),
  'list-conversation-custom-fields': listFieldsOf('conversations'),
  'list-inbox-custom-fields': listFieldsOf('inboxes'),
  'list-link-custom-fields': listFieldsOf('links'),
  'list-teammate-custom-fields': listFieldsOf('teammates'),
  'list-custom-fields': listFieldsOf('contacts'),
  'update-custom-field': (call) => {
    const { name, ...others } = call.body;
    const field = the(call.company, 'custom_field', idOf(call));
    if (name !== undefined) renameCustomField(call.company, field, name);
    Object.assign(field, others);
  },
} satisfies CoreBehaviours;
