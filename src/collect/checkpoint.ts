/** Where the next page is: at an address, at a number in lists that count pages, or nowhere. */
export type Place = { readonly url: string } | { readonly page: number } | { readonly end: true };

/** Writes down where a list goes on, to be resumed by another process. */
export function writeCheckpoint(list: string, place: Place): string {
  return JSON.stringify({ list, ...place });
}

/**
 * Reads what {@link writeCheckpoint} wrote.
 *
 * @throws TypeError when it is of another list, or no checkpoint.
 */
export function readCheckpoint(list: string, checkpoint: string): Place {
  const { list: written, url, page, end } = parse(checkpoint);
  if (written !== list) throw new TypeError('Option `checkpoint` is of another list.');
  if (typeof url === 'string') return { url };
  if (Number.isInteger(page)) return { page: page as number };
  if (end === true) return { end };
  throw new TypeError('Option `checkpoint` must be what a page had as its `checkpoint`.');
}

function parse(checkpoint: unknown): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(String(checkpoint));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Told below.
  }
  throw new TypeError('Option `checkpoint` must be what a page had as its `checkpoint`.');
}
