/**
 * A Node that is new enough for the peers that ask for more than this project does.
 *
 * @module
 */
import { accessSync, constants } from 'node:fs';
import { pathInPeers, requirePeers } from './import-peer.js';

const MAJOR = 24;
/** Node 24 for Linux on x64, as npm has it. It is an optional dependency, since other platforms cannot install it. */
const BINARY = pathInPeers('node-24/bin/node');

/**
 * The path of a Node of at least version 24: the one that runs this, or the one among the peers.
 *
 * @throws Error when there is none, or the peers are not installed
 */
export function newerNode(): string {
  requirePeers();
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  try {
    accessSync(BINARY, constants.X_OK);
  } catch {
    throw new Error(`needs Node ${MAJOR}; npm has none for ${process.platform}-${process.arch} here`);
  }
  return BINARY;
}
