/**
 * Drives TypeScript's language server as an editor does: over standard input and output.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const HEADER = /^Content-Length: (\d+)\r\n\r\n/;

interface Answer {
  readonly request_seq?: number;
  readonly body?: unknown;
}

/** A running language server. */
export interface LanguageServer {
  /** Sends a command that has no answer. */
  notify(command: string, args: object): void;
  /** Sends a command and gives the body of its answer. */
  ask(command: string, args: object): Promise<unknown>;
  close(): void;
}

/** Starts the server of a compiler under `node_modules/`. */
export function startLanguageServer(compiler = 'typescript'): LanguageServer {
  const path = join(ROOT, 'node_modules', compiler, 'lib/tsserver.js');
  const server = spawn(process.execPath, [path, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, (body: unknown) => void>();
  let last = 0;
  readAnswers(server, ({ request_seq: request = 0, body }) => {
    waiting.get(request)?.(body);
    waiting.delete(request);
  });
  const send = (command: string, args: object) => {
    last += 1;
    server.stdin.write(`${JSON.stringify({ seq: last, type: 'request', command, arguments: args })}\n`);
    return last;
  };
  return {
    notify: (command, args) => void send(command, args),
    ask: (command, args) => new Promise((resolve) => waiting.set(send(command, args), resolve)),
    close: () => void server.kill(),
  };
}

function readAnswers(server: ChildProcess, take: (answer: Answer) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const [header = '', length] = HEADER.exec(buffer.toString('latin1', 0, 100)) ?? [];
      const end = header.length + Number(length);
      if (header === '' || buffer.length < end) return;
      take(JSON.parse(buffer.toString('utf8', header.length, end)) as Answer);
      buffer = buffer.subarray(end);
    }
  });
}
