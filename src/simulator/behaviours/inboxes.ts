import type { Schemas } from '../../types.js';
import { isOfChannel } from '../actions/channels.js';
import { move } from '../actions/conversations.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import type { Company } from '../company.js';
import { the } from '../company.js';
import { isSameHandle } from '../contact-index.js';
import { presentInbox } from '../present/people.js';
import type { Records } from '../records.js';
import { badRequest, conflict, notFound } from '../refusal.js';
import {
  createOf,
  fetchOf,
  given,
  idOf,
  isOwned,
  joined,
  listMembers,
  listOf,
  membersOf,
  taken,
  updateOf,
} from './crud.js';
import { defaultTeam } from './owners.js';

type InboxCreation = Call<object, object, Schemas['CreateInbox']>;

function createInbox(ownerOf: (call: InboxCreation) => string | null) {
  return createOf('inbox', (call: InboxCreation) => {
    const { body, company } = call;
    const owner = ownerOf(call);
    const isPrivate = owner?.startsWith('tea_') === true;
    return {
      name: body.name,
      is_private: isPrivate,
      is_public: !isPrivate && body.is_public === true,
      custom_fields: body.custom_fields ?? {},
      owner,
      teammate_ids: isPrivate ? [owner] : (body.teammate_ids ?? administratorsOf(company, owner)),
    };
  });
}

/** The administrators among the members of a team. */
function administratorsOf({ store }: Company, team: string | null): string[] {
  const members = store.some('teammate', store.get('team', team ?? '')?.member_ids ?? []);
  return members.filter(({ is_admin }) => is_admin).map(({ id }) => id);
}

const createOwnInbox = createInbox(idOf);
const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;

/** Who may open an inbox: those who were let in, and for a public one everybody in its team. */
function teammatesOf(inbox: Records['inbox'], teams: readonly Records['team'][]): string[] {
  const team = teams.find(({ id }) => id === inbox.owner);
  return inbox.is_public === true ? joined(inbox.teammate_ids, team?.member_ids ?? []) : inbox.teammate_ids;
}

/** What each type of channel needs to be created. */
function addressOfNew({ type, send_as }: Schemas['CreateChannel'], id: string): string {
  if (type === 'custom') return id.slice(4);
  if (send_as === undefined) throw badRequest('body.send_as: missing');
  return send_as;
}

/** Custom channels take any setting, others two, of which a private one has but one. */
function checkSettings(
  { type, is_private }: Records['channel'],
  settings: Schemas['UpdateChannel']['settings'] = {},
): void {
  const taken = is_private ? ['undo_send_time'] : ['undo_send_time', 'all_teammates_can_reply'];
  const stray = Object.keys(settings).find((name) => !taken.includes(name));
  if (stray !== undefined && (type !== 'custom' || stray === 'all_teammates_can_reply'))
    throw badRequest(`body.settings.${stray}: is no setting of this channel`);
}

/** A channel that moves to another inbox takes its conversations along. */
function moveConversations(company: Company, channel: Records['channel'], inbox: string): void {
  const { inbox_id: former } = channel;
  for (const conversation of company.store.all('conversation')) {
    if (former === null || !conversation.inbox_ids.includes(former)) continue;
    if (isOfChannel(company.store, conversation, channel.id)) move(company, conversation, inbox, former);
  }
}

/** The channels of Planet Express, or of whoever it is. */
const channels = {
  'list-channels': listOf('channel'),
  'get-channel': fetchOf('channel'),
  'update-channel': updateOf(
    'channel',
    ({ body, company }: Call<object, object, Schemas['UpdateChannel']>, channel) => {
      const { settings, inbox_id, ...fields } = body;
      checkSettings(channel, settings);
      if (inbox_id !== undefined) moveConversations(company, channel, inbox_id);
      const owner = inbox_id && the(company, 'inbox', inbox_id).owner;
      return given({
        ...fields,
        inbox_id,
        owner,
        settings: settings && { ...channel.settings, ...settings },
      });
    },
  ),
  'list-inbox-channels': listOf('channel', ({ inbox_id }, id) => inbox_id === id),
  'list-team-channels': listOf('channel', isOwned),
  'list-teammate-channels': listOf('channel', isOwned),
  'create-a-channel': createOf('channel', (call, id) => {
    const { body, company } = call as Call<object, object, Schemas['CreateChannel']>;
    const address = addressOfNew(body, id);
    const known = company.store
      .all('channel')
      .find((channel) => isSameHandle(channel.address ?? '', address));
    if (known !== undefined) throw conflict(`The address belongs to the channel ${known.id}`);
    const { sid: _sid, auth_token: _token, ...settings } = body.settings ?? {};
    return {
      name: body.name ?? address,
      address,
      type: body.type,
      send_as: body.send_as ?? address,
      settings,
      is_private: false,
      is_valid: body.type !== 'smtp',
      owner: the(company, 'inbox', idOf(call)).owner,
      inbox_id: idOf(call),
      ...given({ application_uid: body.application_uid }),
    };
  }),
  'validate-channel': (call) => {
    const channel = the(call.company, 'channel', idOf(call));
    call.company.timeline.later(call.company.processing, () => Object.assign(channel, { is_valid: true }));
    return { status: 'accepted' };
  },
  'get-channel-inbox': (call) => {
    const { id, inbox_id } = the(call.company, 'channel', idOf(call));
    if (inbox_id === null) throw notFound('inbox of channel', id);
    return presentInbox(the(call.company, 'inbox', inbox_id));
  },
} satisfies CoreBehaviours;

/** Inboxes, and the channels that deliver into them. */
export const inboxBehaviours = {
  ...channels,
  'list-inboxes': listOf('inbox'),
  'list-team-inboxes': listOf('inbox', isOwned),
  'list-teammate-private-inboxes': listOf('inbox', isOwned),
  'list-teammate-inboxes': listOf('inbox', (inbox, id, store) =>
    teammatesOf(inbox, store.all('team')).includes(id),
  ),
  'create-inbox': createInbox(({ company }) => defaultTeam(company)),
  'create-team-inbox': createOwnInbox,
  'create-teammate-private-inbox': createOwnInbox,
  'get-inbox': fetchOf('inbox'),
  'list-inbox-access': (call) => {
    const teams = call.company.store.all('team');
    return listMembers('inbox', 'teammate', (inbox) => teammatesOf(inbox, teams))(call);
  },
  'add-inbox-access': membersOf('inbox', joined, 'teammate_ids', teammateIds),
  'removes-inbox-access': membersOf('inbox', taken, 'teammate_ids', teammateIds),
} satisfies CoreBehaviours;
