import { spawn } from 'node:child_process';

/** A command: what to start, and with what. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** A runtime that takes longer than this, in ms, hangs. */
export const LONGEST = 60_000;

/** Runs a command to its end and gives what it printed. @throws Error with all it said when it fails or hangs. */
export function runProcess({ file, args }: Command, cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, timeout: LONGEST, stdio: ['ignore', 'pipe', 'pipe'] });
    let [printed, complained] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`ended with ${code ?? signal}\n${printed}${complained}`));
    });
  });
}
