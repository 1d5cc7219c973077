import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import { createOf, fetchOf, given, idOf, isOwned, isShared, listOf, taken, updateOf } from './crud.js';
import { defaultTeam } from './owners.js';

type Creation = Call<object, object, Schemas['CreateTag']>;

/** A tag of an owner, which a child tag has from its parent. */
function createTag(place: (call: Creation) => { owner: string | null; parent_id?: string }) {
  return createOf('tag', (call: Creation): Omit<Records['tag'], 'id'> => {
    const { body, company } = call;
    const { owner, parent_id = null } = place(call);
    return {
      name: body.name,
      description: body.description ?? null,
      highlight: body.highlight ?? null,
      is_private: owner?.startsWith('tea_') === true,
      is_visible_in_conversation_lists: body.is_visible_in_conversation_lists ?? false,
      created_at: company.now(),
      updated_at: company.now(),
      owner,
      parent_id,
    };
  });
}

const createOwnTag = createTag((call) => ({ owner: idOf(call) }));

/** A tag can be put under any other, but not under itself or what is below it. */
function checkMove({ company }: Call, tag: Records['tag'], parent: string | null): void {
  for (let id = parent; id !== null; id = the(company, 'tag', id).parent_id) {
    if (id === tag.id) throw badRequest('body.parent_tag_id: is the tag itself or one below it');
  }
}

/** Deletes a tag and takes it from all that carry it or ask for it. Its children move to the top. */
function removeTag(call: Call): void {
  const { store } = call.company;
  const id = idOf(call);
  store.remove('tag', id);
  for (const tag of store.all('tag')) if (tag.parent_id === id) tag.parent_id = null;
  for (const conversation of store.all('conversation'))
    conversation.tag_ids = taken(conversation.tag_ids, [id]);
  for (const view of store.all('view'))
    for (const field of ['tag_ids', 'not_tag_ids'] as const) view[field] = taken(view[field] ?? [], [id]);
}

/** Tags of the company, of teams and of teammates. */
export const tagBehaviours = {
  'list-tags': listOf('tag'),
  'list-company-tags': listOf('tag', isShared),
  'list-team-tags': listOf('tag', isOwned),
  'list-teammate-tags': listOf('tag', isOwned),
  'list-tag-children': listOf('tag', ({ parent_id }, id) => parent_id === id),
  'create-tag': createTag(({ company }) => ({ owner: defaultTeam(company) })),
  'create-company-tag': createTag(() => ({ owner: null })),
  'create-team-tag': createOwnTag,
  'create-teammate-tag': createOwnTag,
  'create-child-tag': createTag((call) => ({
    owner: the(call.company, 'tag', idOf(call)).owner,
    parent_id: idOf(call),
  })),
  'get-tag': fetchOf('tag'),
  'update-a-tag': updateOf('tag', (call: Call<object, object, Schemas['UpdateTag']>, tag) => {
    const { parent_tag_id, ...fields } = call.body;
    if (parent_tag_id !== undefined) checkMove(call, tag, parent_tag_id);
    return given({ ...fields, parent_id: parent_tag_id });
  }),
  'delete-tag': removeTag,
} satisfies CoreBehaviours;
