import type { EncodedBody } from './body.js';

/** How much of something has come through, in bytes. */
export interface Progress {
  /** So far. */
  readonly bytes: number;
  /** In all, or undefined where nobody said. */
  readonly total: number | undefined;
}

/**
 * Gives a body that tells how much of its files was taken for sending. Counts from 0 again when it is sent again. Only
 * runtimes that read files through their public `stream()` can tell, such as Node; in others nothing is told.
 */
export function countUpload(
  body: EncodedBody,
  onProgress: ((progress: Progress) => void) | undefined,
): EncodedBody {
  if (onProgress === undefined || typeof body === 'string') return body;
  const counted = new FormData();
  let bytes = 0;
  let total = 0;

  function countFile(file: File): File {
    total += file.size;
    const copy = new File([file], file.name, { type: file.type });
    const stream = () =>
      file.stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            bytes += chunk.byteLength;
            onProgress?.({ bytes, total });
            controller.enqueue(chunk);
          },
        }),
      );
    return Object.defineProperty(copy, 'stream', { value: stream });
  }

  for (const [name, value] of body)
    counted.append(name, typeof value === 'string' ? value : countFile(value));
  return counted;
}
