import type { UploadedFile } from '../behaviour.js';
import type { Store } from '../store.js';

/** Keeps files that came with a request, and gives their IDs. */
export function storeFiles(store: Store, files: readonly UploadedFile[]): string[] {
  return files.map(({ filename, contentType, bytes }) => {
    const id = store.newId('attachment');
    const content_type = contentType || 'application/octet-stream';
    store.add('attachment', {
      id,
      filename,
      content_type,
      size: bytes.length,
      metadata: { is_inline: false },
      bytes,
    });
    return id;
  });
}
