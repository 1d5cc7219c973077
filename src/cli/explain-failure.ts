import { CommandError } from './command-error.js';

/** What is told of failures to listen, by Node's code. */
const LISTENING: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use. Choose another with --port.`,
  EACCES: (port) => `Port ${port} needs rights that you lack. Choose one from 1024 on with --port.`,
  EADDRNOTAVAIL: () => '--host is no address of this machine.',
  ENOTFOUND: () => '--host is a name that nobody knows.',
  EAI_AGAIN: () => '--host is a name that could not be looked up.',
};

/** What is told of files that cannot be written, by Node's code. */
const RECORDING: Readonly<Record<string, string>> = {
  EACCES: 'you may not write it',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EROFS: 'its disk takes no writing',
};

/** Makes one line of why a port could not be listened at. What the system does not account for is given back as it is. */
export function explainListening(error: unknown, port: number): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const message = LISTENING[code]?.(port) ?? `It cannot listen on port ${port} (${code}).`;
  return new CommandError(message, { cause: error });
}

/** Makes one line of why a file could not be opened. What the system does not account for is given back as it is. */
export function explainRecording(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return new CommandError(`The file of --record cannot be written: ${RECORDING[code] ?? code}.`, {
    cause: error,
  });
}

/** The code of a failure that the system reports. An error of Node's own, which begins with `ERR_`, is a bug. */
function codeOf(error: unknown): string | undefined {
  const isSystem = error instanceof Error && 'code' in error && 'syscall' in error;
  return isSystem && typeof error.code === 'string' ? error.code : undefined;
}
