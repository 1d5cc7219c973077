import type { Schemas } from '../../types.js';
import { mentionsIn, writeComment } from '../actions/comments.js';
import { storeFiles } from '../actions/files.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { presentComment } from '../present/conversations.js';
import { fetchOf, given, idOf, listOf, page, updateOf } from './crud.js';

type Creation = Call<object, object, Schemas['CreateComment']>;

function write(call: Creation, conversation: string, reply_to: string | null) {
  const { company, body } = call;
  const attachment_ids = storeFiles(company.store, call.files('attachments'));
  return presentComment(
    writeComment(company, conversation, { ...body, attachment_ids, reply_to }),
    company.store,
  );
}

/** What teammates say among themselves. */
export const commentBehaviours = {
  'list-conversation-comments': listOf('comment', ({ conversation_id }, id) => conversation_id === id),
  'add-comment': (call) => write(call, idOf(call), null),
  'add-comment-reply': (call) => {
    const { id, conversation_id } = the(call.company, 'comment', idOf(call));
    return write(call, conversation_id, id);
  },
  'get-comment': fetchOf('comment'),
  'update-comment': updateOf('comment', ({ body }: Call<object, object, Schemas['UpdateComment']>) =>
    given(body),
  ),
  'list-comment-mentions': (call) =>
    page(call, 'teammate', mentionsIn(call.company, the(call.company, 'comment', idOf(call)).body)),
} satisfies CoreBehaviours;
