/**
 * What encodes and sends bodies, loaded by the first call that is not a GET.
 *
 * @module
 */

import type { PreparedCall } from '../transport/openapi-fetch.js';
import { upload } from '../transport/upload.js';
import type { OperationFacts } from './api-facts.js';
import { encodeBody } from './body.js';
import { nameContentTypes } from './content-types.js';
import { isDeduplicated } from './deduplicated.js';

/** What a call is with its body. */
export async function encode(
  body: unknown,
  operation: string,
  facts: OperationFacts,
): Promise<Pick<PreparedCall, 'body' | 'upload' | 'deduplicated'>> {
  const encoded = encodeBody(body, operation, facts);
  const deduplicated = isDeduplicated(body, facts);
  if (typeof encoded === 'string') return { body: encoded, upload: undefined, deduplicated };
  return { body: await nameContentTypes(encoded), upload, deduplicated };
}
