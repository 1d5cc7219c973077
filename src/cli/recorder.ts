import { open } from 'node:fs/promises';
import type { FormPart, RecordedRequest } from '../simulator/index.js';

/** Writes requests to a file. */
export interface Recorder {
  readonly write: (request: RecordedRequest) => void;
  /** Resolves once everything is written. */
  readonly close: () => Promise<void>;
}

/** Creates a {@link Recorder} that begins its file anew and writes one JSON object a line. Of files it keeps the size. */
export async function createRecorder(path: string): Promise<Recorder> {
  const file = await open(path, 'w');
  let writing: Promise<unknown> = Promise.resolve();
  return {
    write(request) {
      const line = JSON.stringify({ ...request, parts: request.parts?.map(withoutBytes) });
      writing = writing.then(() => file.appendFile(`${line}\n`));
    },
    async close() {
      await writing;
      await file.close();
    },
  };
}

function withoutBytes(part: FormPart): object {
  if ('value' in part) return part;
  const { bytes, ...rest } = part;
  return { ...rest, size: bytes.length };
}
