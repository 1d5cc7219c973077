/**
 * What a call that is not a GET needs beside what every call does: the facts of its operation, and what encodes its body.
 * Loaded by the first of them, before it is sent.
 *
 * @module
 */
export { channelWrites as channel, coreWrites as core } from '../../generated/writes.js';
export { encode } from './encode.js';
