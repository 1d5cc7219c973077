import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { createOf, fetchOf, given, idOf, isOwned, listOf, removeOf, updateOf } from './crud.js';

type Creation = Call<object, object, Schemas['CreateSharedSignature']>;

const createSignature = createOf('signature', (call: Creation) => ({
  name: call.body.name,
  body: call.body.body,
  sender_info: call.body.sender_info ?? null,
  is_visible_for_all_teammate_channels: call.body.is_visible_for_all_teammate_channels ?? false,
  is_default: call.body.is_default ?? false,
  channel_ids: call.body.channel_ids ?? null,
  is_private: idOf(call).startsWith('tea_'),
  owner: idOf(call),
}));

/** Signatures of teams and of teammates. */
export const signatureBehaviours = {
  'list-team-signatures': listOf('signature', isOwned),
  'list-teammate-signatures': listOf('signature', isOwned),
  'create-team-signature': createSignature,
  'create-teammate-signature': createSignature,
  'get-signatures': fetchOf('signature'),
  'update-signature': updateOf('signature', ({ body }: Call<object, object, Schemas['UpdateSignature']>) =>
    given(body),
  ),
  'delete-signature': removeOf('signature'),
} satisfies CoreBehaviours;
