import type { WebhookScheme } from './scheme.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{26}|[A-Za-z0-9+/]{42})[AEIMQUYcgkosw048]=$/;

/** The key of a secret. */
export function importSecret(secret: string, scheme: WebhookScheme): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: scheme.replace('sha', 'SHA-') };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [
    'sign',
    'verify',
  ]);
}

/** What Front signs: the body, in an HMAC-SHA256 after the timestamp and a colon. */
export function signedContent(timestamp: string | undefined, body: BlobPart): Promise<ArrayBuffer> {
  return new Blob(timestamp === undefined ? [body] : [timestamp, ':', body]).arrayBuffer();
}

/**
 * The bytes of a signature, or nothing unless it is the base64 of 20 or 32 bytes. Its last character is checked too,
 * since two of its bits carry nothing and would let four spellings pass.
 */
export function decodeSignature(signature: string): Uint8Array<ArrayBuffer> | undefined {
  if (!BASE64.test(signature)) return undefined;
  return Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
}
