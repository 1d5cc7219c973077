import type { CoreBehaviours } from '../behaviour.js';
import { pageOf } from '../pages.js';
import { presentTeamPreview } from '../present/people.js';
import { fetchOf, joined, listOf, membersOf, taken, updateOf } from './crud.js';

const teammateIds = (body: { teammate_ids: string[] }) => body.teammate_ids;

/** Teammates, and the teams they are members of. */
export const teamBehaviours = {
  'list-teammates': listOf('teammate'),
  'get-teammate': fetchOf('teammate'),
  'update-teammate': updateOf('teammate'),
  'list-teams': (call) => pageOf(call, 'team', call.company.store.all('team'), presentTeamPreview),
  'get-team': fetchOf('team'),
  'add-teammates-to-team': membersOf('team', joined, 'member_ids', teammateIds),
  'remove-teammates-from-team': membersOf('team', taken, 'member_ids', teammateIds),
} satisfies CoreBehaviours;
