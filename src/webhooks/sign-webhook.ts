import { importSecret, toBytes } from './hmac.js';
import { checkOption } from './options.js';
import type { WebhookScheme } from './scheme.js';

/** What to sign, and as whom. */
export interface SignOptions {
  /** The body as it will be sent. Leave it out for a GET or DELETE, for which Front signs `undefined`. */
  readonly body?: string | Uint8Array;
  readonly secret: string;
  /** @default 'sha256', that of applications */
  readonly scheme?: WebhookScheme;
  /** Unix time in ms that goes into an HMAC-SHA256. @default Date.now() */
  readonly timestamp?: number;
}

/**
 * The headers that Front would sign a request with, to test a server of yours.
 *
 * @example
 * const body = JSON.stringify(event);
 * await fetch(url, { method: 'POST', body, headers: await signWebhook({ body, secret }) });
 * @throws TypeError when the secret or the body is none that can be signed.
 */
export async function signWebhook(options: SignOptions): Promise<Record<string, string>> {
  const { secret, body = 'undefined', scheme = 'sha256', timestamp = Date.now() } = options;
  checkOption('secret', secret);
  if (body && !(body instanceof Uint8Array)) checkOption('body', body);
  const time = scheme === 'sha256' && { 'x-front-request-timestamp': `${timestamp}` };
  const signature = await crypto.subtle.sign(
    'HMAC',
    await importSecret(secret, scheme),
    await toBytes(time ? `${timestamp}:` : '', body as BlobPart),
  );
  return { 'x-front-signature': btoa(String.fromCharCode(...new Uint8Array(signature))), ...time };
}
