import { authorOf } from './actions/comments.js';
import { newContact } from './actions/contacts.js';
import type { Company } from './company.js';
import type { Kind, Records } from './records.js';

type Defaults<K extends Kind> = (company: Company, id: string) => Omit<Records[K], 'id'>;

const firstTeam = ({ store }: Company) => store.all('team')[0]?.id ?? null;
const firstInbox = ({ store }: Company) => store.all('inbox')[0]?.id ?? null;
const times = (company: Company) => ({ created_at: company.now(), updated_at: company.now() });

/** What is made up about a resource where a test says nothing. */
export const DEFAULTS = {
  account: (company, id) => ({
    name: id,
    logo_url: null,
    description: null,
    domains: [],
    external_id: null,
    custom_fields: {},
    contact_ids: [],
    ...times(company),
  }),
  channel: (company, id) => ({
    name: id,
    address: `${id}@planet-express.com`,
    type: 'smtp',
    settings: {},
    is_private: false,
    is_valid: true,
    owner: firstTeam(company),
    inbox_id: firstInbox(company),
  }),
  comment: (company) => ({
    body: 'A comment',
    author_id: authorOf(company),
    is_pinned: false,
    attachment_ids: [],
    reply_to: null,
    conversation_id: '',
    posted_at: company.now(),
  }),
  contact: (company, id) => newContact(company, [{ source: 'email', handle: `${id}@example.com` }], null),
  inbox: (company, id) => ({
    name: id,
    is_private: false,
    is_public: true,
    custom_fields: {},
    owner: firstTeam(company),
    teammate_ids: [],
  }),
  link: (_, id) => ({ name: id, type: 'web', external_url: `https://example.com/${id}`, custom_fields: {} }),
  rule: (_, id) => ({ name: id, actions: [], is_private: false, owner: null }),
  tag: (company, id) => ({
    name: id,
    description: null,
    highlight: null,
    is_private: false,
    is_visible_in_conversation_lists: false,
    owner: firstTeam(company),
    parent_id: null,
    ...times(company),
  }),
  team: (_, id) => ({ name: id, member_ids: [] }),
  teammate: (_, id) => ({
    email: `${id}@planet-express.com`,
    username: id,
    first_name: 'A',
    last_name: 'Teammate',
    is_admin: false,
    is_available: true,
    is_blocked: false,
    type: 'user',
    custom_fields: {},
  }),
} satisfies { [K in Kind]?: Defaults<K> };
