/**
 * Reads the text of an answer, unless it has more than `limit` bytes: then nothing, and the rest is not read. Bytes are
 * counted as they come out of a compressed answer, whose `content-length` says nothing of them, so that neither an
 * endless answer nor a small one that swells can fill the memory.
 */
export async function readTextWithin({ body }: Response, limit: number): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
