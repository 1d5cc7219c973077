import { FlattenedSign } from 'jose/jws/flattened/sign';
import { importSecret, toBytes } from '../webhooks/hmac.js';
import { checkOption } from '../webhooks/options.js';

/** A channel, and the application that it is of. */
export interface ChannelCredentials {
  /** The application's UID, as its settings in Front show it. */
  readonly appId: string;
  /** The application's secret. Never to be shown, nor sent to a browser. */
  readonly appSecret: string;
  /** ID of the channel, `cha_…`, as Front names it in the `authorization` call. */
  readonly channelId: string;
}

/** Options of a channel token. */
export interface ChannelTokenOptions extends ChannelCredentials {
  /** How long the token is good, in s, at most 30. @default 25, so that a clock that is a little fast does no harm */
  readonly expiresIn?: number;
  /** Unix time in ms. @default Date.now */
  readonly now?: () => number;
}

/**
 * Creates a token for one request to the Channel API, or to the Core API about the channel's own conversations and
 * messages: a JWT signed with HS256. Make a new one for each request, as `createChannelClient` does.
 *
 * @throws TypeError when an option is wrong, naming it.
 */
export async function createChannelToken(options: ChannelTokenOptions): Promise<string> {
  const { appId, appSecret, channelId, expiresIn = 25, now = Date.now } = options;
  checkOption('appId', appId);
  checkOption('appSecret', appSecret);
  checkOption('channelId', channelId);
  if (!(expiresIn > 0 && expiresIn <= 30)) checkOption('expiresIn', undefined, '1 to 30');
  const exp = Math.floor(now() / 1000 + expiresIn);
  const claims = JSON.stringify({ iss: appId, sub: channelId, jti: crypto.randomUUID(), exp });
  // The compact form is these three, and jose's class for it is the larger one.
  const jws = await new FlattenedSign(new Uint8Array(await toBytes(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(await importSecret(appSecret, 'sha256'));
  return [jws.protected, jws.payload, jws.signature].join('.');
}
