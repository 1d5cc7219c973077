import { FrontConnectionError, FrontTimeoutError } from '../errors.js';
import type { FrontRequest } from './send.js';

/**
 * Codes of connections that were never made: nothing was sent. By undici, then Bun, then TLS, where nobody speaks before
 * both sides trust the connection.
 */
const NEVER_CONNECTED = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
]);
/** What a connection is made with. A connection that was made can die with the same codes, at a `read` or a `write`. */
const CONNECTING = new Set(['connect', 'getaddrinfo']);
/** A proxy or Front itself gave up, or is too busy now: what the same request meets later can be different. */
const MAY_PASS = new Set([408, 423]);
/** The server does not know the method, or the version of HTTP, and will not learn it. */
const LASTING = new Set([501, 505]);

/**
 * Whether Front can be sent the call once more without doing it twice: the operation says so, or the body carries what
 * Front recognises a repeat by.
 */
export function isRepeatable({ method, facts, deduplicated }: FrontRequest): boolean {
  if (deduplicated) return true;
  return facts.retry === undefined ? method !== 'POST' : facts.retry === 'safe';
}

/** Whether an answer is a failure that can be gone the next time, other than 429. */
export function mayPass(status: number): boolean {
  return MAY_PASS.has(status) || (status >= 500 && !LASTING.has(status));
}

/** Whether an answer leaves open if Front carried the call out. A 303 points to what came of it. */
export function leavesOpen(status: number): boolean {
  return status === 303 || status === 408 || status >= 500;
}

/** Whether an error is one of the connection, and not one of the caller or of us. */
export function isBroken(error: unknown): error is Error {
  return error instanceof FrontConnectionError || error instanceof FrontTimeoutError;
}

/** Whether an attempt that ended in an error left nothing at Front: nothing was sent, or it was refused for its token. */
export function leftNothing({ trace }: FrontRequest, error: unknown): boolean {
  return trace.sentAt === undefined || trace.status === 401 || neverConnected(error);
}

function neverConnected(error: unknown): boolean {
  let each = error;
  for (let depth = 0; depth < 4 && each instanceof Error; depth++) {
    const { code, syscall } = each as { code?: unknown; syscall?: unknown };
    if (NEVER_CONNECTED.has(String(code)) || CONNECTING.has(String(syscall))) return true;
    each = each.cause;
  }
  return false;
}
