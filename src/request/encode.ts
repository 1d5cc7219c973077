/**
 * What encodes and sends bodies, loaded by the first call that has one.
 *
 * @module
 */
export { upload } from '../transport/upload.js';
export { encodeBody } from './body.js';
export { nameContentTypes } from './content-types.js';
export { isDeduplicated } from './deduplicated.js';
