import { createFrontClient, paginate } from '../../../src/index.js';
import type { World } from '../world.js';

/** Reads a list to its end, over several pages. */
export async function pages({ front: { url, token } }: World) {
  const front = createFrontClient({ token, baseUrl: url });
  const ids: string[] = [];
  for await (const { id } of paginate(front, '/tags', { params: { query: { limit: 4 } } })) ids.push(id);
  return { ids };
}
