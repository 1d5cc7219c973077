/** For a whole text at once, so that it has no state and can be shared: making one costs more than reading most answers. */
const DECODER = new TextDecoder();

/**
 * Reads the text of an answer, unless it has more than `limit` bytes: then nothing, and the rest is not read. Bytes are
 * counted as they come out of a compressed answer, whose `content-length` says nothing of them, so that neither an
 * endless answer nor a small one that swells can fill the memory.
 */
export async function readTextWithin({ body }: Response, limit: number): Promise<string | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return chunks.length < 2 ? DECODER.decode(chunks[0]) : new Blob(chunks).text();
    bytes += value.byteLength;
    if (bytes > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}
