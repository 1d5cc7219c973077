import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { presentInbox } from '../present/people.js';
import type { Records } from '../records.js';
import { badRequest, conflict } from '../refusal.js';
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
    const owner = ownerOf(call);
    const isPrivate = owner?.startsWith('tea_') === true;
    return {
      name: call.body.name,
      is_private: isPrivate,
      is_public: !isPrivate && (call.body.is_public ?? (call.body.teammate_ids ?? []).length === 0),
      custom_fields: call.body.custom_fields ?? {},
      owner,
      teammate_ids: isPrivate && owner !== null ? [owner] : (call.body.teammate_ids ?? []),
    };
  });
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

/** The channels of Planet Express, or of whoever it is. */
const channels = {
  'list-channels': listOf('channel'),
  'get-channel': fetchOf('channel'),
  'update-channel': updateOf(
    'channel',
    ({ body, company }: Call<object, object, Schemas['UpdateChannel']>, channel) => {
      const { settings, ...fields } = body;
      const owner = body.inbox_id && the(company, 'inbox', body.inbox_id).owner;
      return given({ ...fields, owner, settings: settings && { ...channel.settings, ...settings } });
    },
  ),
  'list-inbox-channels': listOf('channel', ({ inbox_id }, id) => inbox_id === id),
  'list-team-channels': listOf('channel', isOwned),
  'list-teammate-channels': listOf('channel', isOwned),
  'create-a-channel': createOf('channel', (call, id) => {
    const { body, company } = call as Call<object, object, Schemas['CreateChannel']>;
    const address = addressOfNew(body, id);
    const known = company.store.all('channel').find((channel) => channel.address === address);
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
    const { inbox_id } = the(call.company, 'channel', idOf(call));
    return presentInbox(the(call.company, 'inbox', inbox_id ?? ''));
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
