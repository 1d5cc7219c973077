/**
 * Files on disk, for programs on Node. They are streamed while they are sent, and never read whole.
 *
 * @example
 * const attachments = [await fileFromPath('invoice.pdf')];
 *
 * @module front-fetch/node
 */
export { type FileFromPathOptions, fileFromPath } from './file-from-path.js';
