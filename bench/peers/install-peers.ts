/**
 * Installs the peers from their lockfile, into this folder.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./', import.meta.url);
const LOCKFILE = new URL('package-lock.json', FOLDER);
/** A copy of the lockfile from which was installed. */
const INSTALLED = new URL('node_modules/.installed.json', FOLDER);
/** In ms. */
const TIMEOUT = 5 * 60_000;

/** Whether what the lockfile names is installed. */
export function isInstalled(): boolean {
  return existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === readFileSync(LOCKFILE, 'utf8');
}

/** Installs the peers unless they are. No script of theirs is run. */
export function installPeers(): void {
  if (isInstalled()) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(FOLDER),
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: TIMEOUT,
  });
  copyFileSync(LOCKFILE, INSTALLED);
}
