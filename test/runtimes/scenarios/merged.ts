import { createFrontClient, FrontRedirectError } from '../../../src/index.js';
import type { World } from '../world.js';

/** Replies to a conversation that was merged. Browsers hide where it went, which the client says. */
export async function merged({ front: { url, token }, merged: { from } }: World) {
  const front = createFrontClient({ token, baseUrl: url });
  const params = { path: { conversation_id: from } };
  try {
    const { data, error } = await front.POST('/conversations/{conversation_id}/comments', {
      params,
      body: { body: 'On its way.' },
    });
    return { status: error?._error.status ?? 201, comment: data?.body };
  } catch (error) {
    if (!(error instanceof FrontRedirectError)) throw error;
    return { fault: error.fault };
  }
}
