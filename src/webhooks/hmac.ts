import type { WebhookScheme } from './scheme.js';

/** The key of a secret. */
export async function importSecret(secret: string, scheme: WebhookScheme): Promise<CryptoKey> {
  return crypto.subtle.importKey(
    'raw',
    await toBytes(secret),
    { name: 'HMAC', hash: `SHA-${scheme.slice(3)}` },
    false,
    ['sign', 'verify'],
  );
}

/** The bytes of parts, one after the other: text as UTF-8. */
export function toBytes(...parts: BlobPart[]): Promise<ArrayBuffer> {
  return new Blob(parts).arrayBuffer();
}

/**
 * The bytes of a signature, or nothing unless it is base64 in its one spelling: the last character has bits that carry
 * nothing, and would let others pass. No more is decoded than the longest signature has.
 */
export function decodeSignature(signature: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = atob(signature.slice(0, 44));
    if (btoa(bytes) === signature) return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  } catch {
    // It has a character that base64 has not.
  }
  return undefined;
}
