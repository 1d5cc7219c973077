import { coreFacts } from '../generated/operations.js';
import { assembleClient } from './assemble-client.js';
import type { ClientOptions, FrontClient } from './types.js';

/**
 * Creates a client of Front's Core API.
 *
 * @example
 * const front = createFrontClient({ token: process.env.FRONT_API_TOKEN! });
 * const { data, error } = await front.GET('/me');
 * @throws TypeError when an option is wrong, naming it.
 */
export function createFrontClient(options: ClientOptions): FrontClient {
  return assembleClient<FrontClient>(coreFacts, options);
}
