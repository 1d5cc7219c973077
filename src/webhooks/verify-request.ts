/**
 * What webhooks and the calls to a channel have in common: proving that Front sent them.
 *
 * @module
 */
import { FrontWebhookError } from './errors.js';
import { decodeSignature, importSecret, signedContent } from './hmac.js';
import { isBodyless, readHeader, readRawBody, type WebhookParts } from './raw-request.js';
import type { WebhookScheme } from './scheme.js';

/** How a request is verified. */
export interface VerifyOptions {
  /**
   * The secret that Front signs with: of the application, or the company's API secret for webhooks of rules and for
   * custom channels. Several while one replaces another.
   */
  readonly secret: string | readonly string[];
  /** Accept only this scheme. @default both: 'sha256' of applications, 'sha1' of rules and custom channels */
  readonly scheme?: WebhookScheme;
  /** How far Front's timestamp may be from now, in ms, before or after. @default 300_000 */
  readonly replayWindow?: number;
  /** The largest body in bytes. @default 5_000_000 */
  readonly maxBodySize?: number;
  /** Unix time in ms. @default Date.now */
  readonly now?: () => number;
}

/** A request that Front sent. */
export interface VerifiedRequest {
  readonly scheme: WebhookScheme;
  /** The body, parsed. Undefined when it was empty. */
  readonly body: Record<string, unknown> | undefined;
}

/** Milliseconds have been larger than this since 1973, and seconds will not be before the year 5138. */
const MILLISECONDS_FROM = 1e11;

/** The secrets, as a list. @throws TypeError when there is none. */
export function secretsOf({ secret }: VerifyOptions): string[] {
  const secrets = [secret].flat();
  if (secrets.length > 0 && secrets.every((each) => each && typeof each === 'string')) return secrets;
  throw new TypeError('Option `secret` must be a string or a list of strings, none of them empty.');
}

/**
 * Verifies a request on its raw bytes and parses it.
 *
 * @throws FrontWebhookError when it must not be trusted, TypeError when an option is wrong.
 */
export async function verifyRequest(
  input: Request | WebhookParts,
  options: VerifyOptions,
): Promise<VerifiedRequest> {
  const secrets = secretsOf(options);
  const header = readHeader(input.headers, 'x-front-signature');
  if (header === undefined) throw new FrontWebhookError('SIGNATURE_MISSING');
  const signature = decodeSignature(header);
  const scheme = signature?.length === 32 ? 'sha256' : 'sha1';
  if (signature === undefined || (options.scheme ?? scheme) !== scheme) {
    throw new FrontWebhookError('SIGNATURE_MALFORMED');
  }
  const timestamp = scheme === 'sha256' ? checkTimestamp(input, options) : undefined;
  const body = await readRawBody(input, options.maxBodySize ?? 5_000_000);
  // `subtle.verify` compares in constant time, and every pair is tried whatever the others say.
  const tries = (isBodyless(input) ? [body, 'undefined'] : [body]).flatMap((candidate) =>
    secrets.map(async (secret) => {
      const content = await signedContent(timestamp, candidate);
      return crypto.subtle.verify('HMAC', await importSecret(secret, scheme), signature, content);
    }),
  );
  if (!(await Promise.all(tries)).includes(true)) throw await mismatch(input, body);
  const object = await toObject(body);
  if (object === undefined && !(body.size === 0 && isBodyless(input)))
    throw new FrontWebhookError('BODY_MALFORMED');
  return { scheme, body: object };
}

/** The timestamp as it is signed, once it is known to be recent. */
function checkTimestamp(
  { headers }: WebhookParts,
  { replayWindow = 300_000, now = Date.now }: VerifyOptions,
): string {
  const timestamp = readHeader(headers, 'x-front-request-timestamp');
  if (timestamp === undefined) throw new FrontWebhookError('TIMESTAMP_MISSING');
  if (!/^\d{9,16}(\.\d{1,9})?$/.test(timestamp)) throw new FrontWebhookError('TIMESTAMP_MALFORMED');
  const value = Number(timestamp);
  const age = now() - (value < MILLISECONDS_FROM ? value * 1000 : value);
  if (age > replayWindow) throw new FrontWebhookError('TIMESTAMP_STALE');
  if (-age > replayWindow) throw new FrontWebhookError('TIMESTAMP_FUTURE');
  return timestamp;
}

/** Says what went wrong where that can be told: the length that was sent differs when something changed the body. */
async function mismatch({ headers }: WebhookParts, body: Blob): Promise<FrontWebhookError> {
  const sent = Number(readHeader(headers, 'content-length') ?? body.size);
  if (sent === body.size) return new FrontWebhookError('SIGNATURE_MISMATCH');
  const isCut = body.size < sent && (await toObject(body)) === undefined;
  return new FrontWebhookError(isCut ? 'BODY_TRUNCATED' : 'BODY_RESERIALIZED');
}

async function toObject(body: Blob): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(await body.text());
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
