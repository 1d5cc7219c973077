import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { pageOf } from '../pages.js';
import { presentTeamPreview } from '../present/people.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import {
  createOf,
  fetchOf,
  given,
  idOf,
  joined,
  listMembers,
  listOf,
  membersOf,
  page,
  removeOf,
  taken,
  updateOf,
} from './crud.js';

type Group = Records['teammate_group'];

/** A group that is kept over SCIM is changed there alone. */
function unlessKept<C extends Call, R>(change: (call: C) => R): (call: C) => R {
  return (call) => {
    if (the(call.company, 'teammate_group', idOf(call)).is_managed_by_scim)
      throw badRequest('teammate_group_id: is managed by SCIM');
    return change(call);
  };
}

/** The public inboxes of its teams, and those that were added one by one. */
function inboxesOf({ company }: Call, group: Group): Records['inbox'][] {
  const { inbox_ids, team_ids } = group;
  return company.store
    .all('inbox')
    .filter(
      ({ id, owner, is_public }) =>
        inbox_ids.includes(id) || (is_public === true && team_ids.includes(owner ?? '')),
    );
}

/** Contact lists were groups once, and can still be named so. */
function permissionsOf({ permissions }: Schemas['UpdateTeammateGroup']): Group['permissions'] | undefined {
  if (permissions?.contacts === undefined) return permissions;
  const { contact_group_ids, contact_list_ids = contact_group_ids, access } = permissions.contacts;
  return {
    contacts: {
      access: access === 'contact_groups' ? 'contact_lists' : access,
      ...(contact_list_ids === undefined ? {} : { contact_list_ids }),
    },
  };
}

const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;
const inboxIds = (body: { inbox_ids: string[] }) => body.inbox_ids;
const teamIds = (body: { team_ids: string[] }) => body.team_ids;

/** An inbox can be added only where its team is. */
const addInboxes = (call: Call<object, object, { inbox_ids: string[] }>) => {
  const { team_ids } = the(call.company, 'teammate_group', idOf(call));
  const stray = call.company.store
    .some('inbox', call.body.inbox_ids)
    .find(({ owner }) => !team_ids.includes(owner ?? ''));
  if (stray !== undefined) throw badRequest(`body.inbox_ids: ${stray.id} belongs to no team of the group`);
  membersOf('teammate_group', joined, 'inbox_ids', inboxIds)(call);
};

/** With a team go all of its inboxes, also those that were added one by one. */
const removeTeams = (call: Call<object, object, { team_ids: string[] }>) => {
  const { store } = call.company;
  const group = the(call.company, 'teammate_group', idOf(call));
  membersOf('teammate_group', taken, 'team_ids', teamIds)(call);
  const left = store
    .some('inbox', group.inbox_ids)
    .filter(({ owner }) => group.team_ids.includes(owner ?? ''));
  group.inbox_ids = left.map(({ id }) => id);
};

/** Sets of teammates, and what they may open. */
export const teammateGroupBehaviours = {
  'list-company-teammate-groups': listOf('teammate_group'),
  'create-company-teammate-group': createOf('teammate_group', ({ body }) => ({
    name: body.name,
    description: body.description ?? null,
    is_managed_by_scim: false,
    permissions: permissionsOf(body) ?? {},
    teammate_ids: [],
    team_ids: [],
    inbox_ids: [],
  })),
  'get-company-teammate-group': fetchOf('teammate_group'),
  'update-a-company-teammate-group': unlessKept(
    updateOf('teammate_group', ({ body }: Call<object, object, Schemas['UpdateTeammateGroup']>) =>
      given({ ...body, permissions: permissionsOf(body) }),
    ),
  ),
  'delete-company-teammate-group': unlessKept(removeOf('teammate_group')),
  'list-company-teammate-group-team-inboxes': (call) =>
    page(call, 'inbox', inboxesOf(call, the(call.company, 'teammate_group', idOf(call)))),
  'add-company-teammate-group-team-inboxes': unlessKept(addInboxes),
  'remove-company-teammate-group-team-inboxes': unlessKept(
    membersOf('teammate_group', taken, 'inbox_ids', inboxIds),
  ),
  'list-company-teammate-group-teammates': listMembers(
    'teammate_group',
    'teammate',
    ({ teammate_ids }) => teammate_ids,
  ),
  'add-company-teammate-group-teammates': unlessKept(
    membersOf('teammate_group', joined, 'teammate_ids', teammateIds),
  ),
  'remove-company-teammate-group-teammates': unlessKept(
    membersOf('teammate_group', taken, 'teammate_ids', teammateIds),
  ),
  'list-company-teammate-group-teams': (call) => {
    const { team_ids } = the(call.company, 'teammate_group', idOf(call));
    return pageOf(call, 'team', call.company.store.some('team', team_ids), presentTeamPreview);
  },
  'add-company-teammate-group-teams': unlessKept(membersOf('teammate_group', joined, 'team_ids', teamIds)),
  'remove-company-teammate-group-teams': unlessKept(removeTeams),
} satisfies CoreBehaviours;
