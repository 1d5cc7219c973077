import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import mime from 'mime';
import { assertOption, takeOptions } from '../take-options.js';

/** Options of {@link fileFromPath}. */
export interface FileFromPathOptions {
  /** What the file is called in Front. @default its name on disk */
  name?: string;
  /** Its media type. @default the one that its name says, or `application/octet-stream` */
  type?: string;
}

/**
 * Gives a file on disk in the form that bodies take. It is read while it is sent, piece by piece, and once more if it has
 * to be sent again; sending fails when it was changed in between.
 *
 * @example
 * attachments: [await fileFromPath('invoices/1729.pdf')]
 * @throws TypeError when the path is not that of a file, or an option is wrong, naming it.
 */
export async function fileFromPath(path: string | URL, options: FileFromPathOptions = {}): Promise<File> {
  const known = takeOptions(options, { name: 0, type: 0 });
  const { name = basename(path instanceof URL ? decodeURIComponent(path.pathname) : path), type } = known;
  // Front takes a file without a name for text, and drops it without a word.
  assertOption(typeof name === 'string' && known.name !== '', 'name', 'a string that is not empty');
  const { mtimeMs, isFile } = await about(path);
  if (!isFile) throw new TypeError('fileFromPath: the path is not that of a file.');
  const blob = await openAsBlob(path);
  return new File([blob], name, {
    type: type ?? mime.getType(name) ?? 'application/octet-stream',
    lastModified: mtimeMs,
  });
}

async function about(path: string | URL): Promise<{ mtimeMs: number; isFile: boolean }> {
  try {
    const stats = await stat(path);
    return { mtimeMs: stats.mtimeMs, isFile: stats.isFile() };
  } catch (cause) {
    throw new TypeError('fileFromPath: the path is not that of a file.', { cause });
  }
}
