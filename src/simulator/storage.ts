import type { Company } from './company.js';
import { failure, type SimulatedAnswer } from './failure.js';

/** Stands for the host of the storage, which is not Front's, until an answer is given. */
export const STORAGE_ORIGIN = 'https://storage.front-simulator.invalid';

/** The host of the storage as seen from `*.frontapp.com`. */
export const STORAGE_HOST = 'storage.example.com';

/** The path below which the storage answers. */
export const STORAGE_PATH = '/__storage/';

/** How long in ms a signed address works. */
const VALIDITY = 60_000;

/** The address of a file in the storage, signed for a short while. */
export function storageAddress(company: Company, id: string): string {
  const expires = Math.round(company.timeline.now() + VALIDITY);
  return `${STORAGE_ORIGIN}${STORAGE_PATH}${id}?expires=${expires}&signature=${sign(id, expires)}`;
}

/** No secret: it is enough that an address which was made up doesn't work. */
function sign(id: string, expires: number): string {
  const text = `${id}:${expires}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Whether a host is this machine by a name that it has for itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/**
 * Answers as a storage does: without a token, and as long as the signature is good. Where it has no host of its own, a
 * client that follows the redirect rightly sends its token along.
 */
export function answerFromStorage(company: Company, url: URL, headers: Headers): SimulatedAnswer {
  const hasOwnHost = url.hostname === STORAGE_HOST || isLoopback(url.hostname);
  if (hasOwnHost && headers.has('authorization')) return xml(400, 'Only one auth mechanism allowed');
  const id = url.pathname.slice(STORAGE_PATH.length);
  const expires = Number(url.searchParams.get('expires'));
  const attachment = company.store.get('attachment', id);
  if (url.searchParams.get('signature') !== sign(id, expires))
    return xml(403, 'The signature does not match');
  if (company.timeline.now() > expires) return xml(403, 'Request has expired');
  if (attachment === undefined) return failure(404, 'Not found');
  const { content_type, size, bytes = new Uint8Array(size), filename } = attachment;
  const name = filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const disposition = `attachment; filename="${name}"`;
  return {
    status: 200,
    body: bytes,
    headers: { 'content-type': content_type, 'content-disposition': disposition },
  };
}

function xml(status: number, message: string): SimulatedAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Message>${message}</Message></Error>`;
  return { status, body, headers: { 'content-type': 'application/xml' } };
}
