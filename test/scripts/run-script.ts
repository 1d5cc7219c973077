import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a script printed, and how it ended. */
export interface ScriptResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of scripts/ in a process of its own, as its npm script does. */
export function runScript(name: string, ...args: string[]): Promise<ScriptResult> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', `scripts/${name}.ts`, ...args];
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
