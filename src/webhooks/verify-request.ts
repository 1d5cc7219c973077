/**
 * What webhooks and the calls to a channel have in common: proving that Front sent them.
 *
 * @module
 */
import { refuse } from './errors.js';
import { decodeSignature, importSecret, toBytes } from './hmac.js';
import { isBodyless, readHeader, readRawBody, type WebhookParts } from './raw-request.js';
import type { WebhookScheme } from './scheme.js';

/** How a request is verified. */
export interface VerifyOptions {
  /**
   * The secret that Front signs with: of the application, or the company's API secret for webhooks of rules and for
   * custom channels. Several while one replaces another.
   */
  readonly secret: string | readonly string[];
  /** Accept only this scheme; any other text accepts nothing. @default both: 'sha256' of applications, 'sha1' of rules and custom channels */
  readonly scheme?: WebhookScheme;
  /** How far Front's timestamp may be from now, in ms, before or after: more than 0. @default 300_000 */
  readonly replayWindow?: number;
  /** The largest body in bytes, more than 0. @default 5_000_000 */
  readonly maxBodySize?: number;
  /** Unix time in ms. @default Date.now */
  readonly now?: () => number;
}

/** A request that Front sent. */
export interface VerifiedRequest {
  readonly scheme: WebhookScheme;
  /** The body, parsed. Without a field when it was empty. */
  readonly body: Record<string, unknown>;
}

/** What is signed before the body: the timestamp and a colon, once the timestamp is known to be recent. */
function checkTimestamp(
  input: WebhookParts,
  { replayWindow = 300_000, now = Date.now }: VerifyOptions,
): string {
  const timestamp = readHeader(input, 'x-front-request-timestamp') ?? refuse('TIMESTAMP_MISSING');
  const value = +timestamp;
  if (!(value > 1e8)) refuse('TIMESTAMP_MALFORMED');
  // Milliseconds have been larger than this since 1973, and seconds will not be before the year 5138.
  const age = now() - (value < 1e11 ? value * 1000 : value);
  if (-age > replayWindow) refuse('TIMESTAMP_FUTURE');
  // Also when one of them is no number, so that no mistake switches the protection off.
  if (!(age <= replayWindow)) refuse('TIMESTAMP_STALE');
  return `${timestamp}:`;
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return !Array.isArray(value) && Object(value) === value;
}

async function toObject(body: Blob): Promise<Record<string, unknown> | undefined> {
  try {
    const value = JSON.parse(await body.text());
    if (isRecord(value)) return value;
  } catch {
    // Told by who asked.
  }
  return undefined;
}

/**
 * Verifies a request on its raw bytes and parses it, with options that were checked.
 *
 * @throws FrontWebhookError when it must not be trusted.
 */
export async function verifyRequest(
  input: Request | WebhookParts,
  options: VerifyOptions,
): Promise<VerifiedRequest> {
  const signature = decodeSignature(readHeader(input, 'x-front-signature') ?? refuse('SIGNATURE_MISSING'));
  // Any other length has no scheme.
  const scheme = signature && ({ 20: 'sha1', 32: 'sha256' } as const)[signature.length as 20 | 32];
  if (!scheme || (options.scheme ?? scheme) !== scheme) refuse('SIGNATURE_MALFORMED');
  const prefix = scheme === 'sha256' ? checkTimestamp(input, options) : '';
  const body = await readRawBody(input, options);
  // Such a signature proves no body, so none may come with it but that of the call it is for.
  const isUnproven = isBodyless(input) && (!body.size || (await toObject(body))?.type === 'delete');
  // `subtle.verify` compares in constant time, and every pair is tried whatever the others say.
  let isSigned = false;
  for (const content of isUnproven ? [body, 'undefined'] : [body]) {
    for (const secret of [options.secret].flat()) {
      isSigned =
        (await crypto.subtle.verify(
          'HMAC',
          await importSecret(secret, scheme),
          signature,
          await toBytes(prefix, content),
        )) || isSigned;
    }
  }
  if (!isSigned) {
    // Something changed the body when its length is not the one that was sent.
    const sent = +(readHeader(input, 'content-length') ?? body.size);
    if (sent === body.size) refuse('SIGNATURE_MISMATCH');
    refuse(body.size < sent && !(await toObject(body)) ? 'BODY_TRUNCATED' : 'BODY_RESERIALIZED');
  }
  return { body: (await toObject(body)) ?? (isUnproven ? {} : refuse('BODY_MALFORMED', 400)), scheme };
}
