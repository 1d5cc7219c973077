import type { UploadedFile } from '../behaviour.js';
import type { Store } from '../store.js';

/** Takes a message or a comment away, and its files with it. */
export function removeWithFiles(
  store: Store,
  kind: 'message' | 'comment',
  { id, attachment_ids }: { readonly id: string; readonly attachment_ids: readonly string[] },
): void {
  store.remove(kind, id);
  for (const file of attachment_ids) store.remove('attachment', file);
}

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
