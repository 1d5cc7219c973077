/**
 * Imports a library that is compared with ours. They are dependencies of this folder, so this file has to be in it.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { isInstalled } from './install-peers.js';

/** Imports a peer. `Module` is as much of it as the caller uses. */
export async function importPeer<Module>(name: string): Promise<Module> {
  requirePeers();
  return (await import(name)) as Module;
}

/** The path of a file of a peer, for those that are run as a command. */
export function pathInPeers(file: string): string {
  return fileURLToPath(new URL(`node_modules/${file}`, import.meta.url));
}

/** @throws Error when the peers are not installed */
export function requirePeers(): void {
  if (!isInstalled()) throw new Error('the peers are not installed: npm run bench -- --peers …');
}
