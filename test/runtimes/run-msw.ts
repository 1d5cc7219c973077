import { deepEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { linkPackage } from '../../scripts/install-package.js';
import { runProcess } from './run-process.js';
import { nodeOf } from './runtimes.js';

const FOLDER = new URL('./', import.meta.url);

/** Runs `with-msw.ts` with msw 3, which needs Node 22. */
export async function runMsw(
  project: string,
  script: string,
): Promise<{ version: string; fault: string | undefined }> {
  const manifest = await readFile(new URL('node_modules/msw/package.json', FOLDER), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  linkPackage(project, 'msw', fileURLToPath(FOLDER));
  const printed = await runProcess({ file: nodeOf('node-22'), args: [script] }, project);
  return { version, fault: faultOf(JSON.parse(printed)) };
}

function faultOf(told: unknown): string | undefined {
  try {
    deepEqual(told, {
      statuses: [201, 404, 204],
      operations: ['create-contact', 'get-contact', 'update-a-contact'],
      sizes: [6],
    });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
