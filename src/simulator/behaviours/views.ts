import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { createOf, fetchOf, idOf, isOwned, joined, listOf, membersOf, updateOf } from './crud.js';

/** Views, which belong to teams. */
export const viewBehaviours = {
  'list-views': listOf('view'),
  'list-team-views': listOf('view', isOwned),
  'create-team-view': createOf('view', (call: Call<object, object, Schemas['CreateView']>) => ({
    highlight: null,
    tag_ids: [],
    not_tag_ids: [],
    no_tags: false,
    assignee_ids: [],
    not_assignee_ids: [],
    ...call.body,
    owner: idOf(call),
    teammate_ids: [],
  })),
  'get-view': fetchOf('view'),
  'update-view': updateOf('view'),
  'add-view-teammates': membersOf(
    'view',
    joined,
    'teammate_ids',
    (body: { teammate_ids: string[] }) => body.teammate_ids,
  ),
} satisfies CoreBehaviours;
