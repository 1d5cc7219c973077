import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { pageOf } from '../pages.js';
import { presentTeamPreview } from '../present/people.js';
import { badRequest } from '../refusal.js';
import { fetchOf, given, joined, listOf, membersOf, taken, updateOf } from './crud.js';

const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;

/** A username is that of one teammate only. */
function checkUsername(
  { body, company }: Call<object, object, Schemas['UpdateTeammate']>,
  self: string,
): void {
  const isTaken = company.store
    .all('teammate')
    .some(({ id, username }) => id !== self && username === body.username);
  if (isTaken) throw badRequest('body.username: is taken');
}

/** Teammates, and the teams they are members of. */
export const teamBehaviours = {
  'list-teammates': listOf('teammate'),
  'get-teammate': fetchOf('teammate'),
  'update-teammate': updateOf('teammate', (call: Call<object, object, Schemas['UpdateTeammate']>, { id }) => {
    checkUsername(call, id);
    return given(call.body);
  }),
  'list-teams': (call) => pageOf(call, 'team', call.company.store.all('team'), presentTeamPreview),
  'get-team': fetchOf('team'),
  'add-teammates-to-team': membersOf('team', joined, 'member_ids', teammateIds),
  'remove-teammates-from-team': membersOf('team', taken, 'member_ids', teammateIds),
} satisfies CoreBehaviours;
