import { isOfChannel } from './actions/channels.js';
import type { Standing } from './authorize.js';
import type { Company } from './company.js';
import type { OpenApiDocument } from './document.js';
import { findResource } from './find-resource.js';
import type { Match } from './routes.js';

/** An application that has channels. */
export interface Application {
  /** Its UID. */
  readonly id: string;
  readonly secret: string;
}

/** Front takes tokens that are good for this long at most, in s, and a little more for clocks that differ. */
const LONGEST = 30 + 5;

/**
 * What a bearer is to the channel that a request is about, where it is a channel's token: signed by one of the
 * applications, not expired and not seen before. In the Core API it reads conversations and messages of its channel.
 */
export function createChannelTokenCheck(
  company: Company,
  applications: readonly Application[],
  core: OpenApiDocument | undefined,
): (bearer: string, match: Match | undefined) => Promise<Standing> {
  const seen = new Set<string>();

  return async function standing(bearer, match) {
    const claims = await verifiedClaims(bearer, applications);
    if (claims === undefined || match === undefined) return 'none';
    const { sub, jti, exp } = claims;
    const now = company.timeline.now() / 1000;
    if (typeof exp !== 'number' || exp <= now || exp > now + LONGEST) return 'none';
    if (typeof sub !== 'string' || typeof jti !== 'string' || seen.has(jti)) return 'none';
    seen.add(jti);
    if (match.route.document === core) return standingInCore(company, match, sub);
    return findResource(company.store, 'channel', match.path.channel_id ?? '')?.id === sub ? 'own' : 'none';
  };
}

/** What is not there is for nobody else: it is looked for, and answered with 404. */
function standingInCore({ store }: Company, { route, path }: Match, channel: string): Standing {
  const { conversation_id, message_id } = path;
  if (route.method !== 'GET') return 'none';
  if (message_id !== undefined) {
    const message = findResource(store, 'message', message_id);
    return message === undefined || message.channel_id === channel ? 'own' : 'another';
  }
  if (conversation_id === undefined) return 'none';
  const conversation = findResource(store, 'conversation', conversation_id);
  return conversation === undefined || isOfChannel(store, conversation, channel) ? 'own' : 'another';
}

type Claims = Record<string, unknown>;

async function verifiedClaims(
  bearer: string,
  applications: readonly Application[],
): Promise<Claims | undefined> {
  const [header = '', payload = '', signature = ''] = bearer.split('.');
  if (signature === '' || decode(header)?.alg !== 'HS256') return undefined;
  const claims = decode(payload);
  const application = applications.find(({ id }) => id === claims?.iss);
  if (application === undefined) return undefined;
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(application.secret), algorithm, false, [
    'verify',
  ]);
  const bytes = bytesOf(signature);
  const isGood =
    bytes && (await crypto.subtle.verify('HMAC', key, bytes, encoder.encode(`${header}.${payload}`)));
  return isGood === true ? claims : undefined;
}

function decode(part: string): Claims | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(part))) as Claims;
  } catch {
    return undefined;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
