import { CompactSign } from 'jose/jws/compact/sign';

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

/** Front refuses tokens that are good for longer than this, in s. */
const LONGEST = 30;

/**
 * Creates a token for one request to the Channel API, or to the Core API about the channel's own conversations and
 * messages: a JWT signed with HS256. Make a new one for each request, as `createChannelClient` does.
 *
 * @throws TypeError when an option is wrong, naming it.
 */
export async function createChannelToken(options: ChannelTokenOptions): Promise<string> {
  checkCredentials(options);
  const { appId, appSecret, channelId, expiresIn = 25, now = Date.now } = options;
  if (!(expiresIn > 0 && expiresIn <= LONGEST)) {
    throw new TypeError(`Option \`expiresIn\` must be a number of seconds, at most ${LONGEST}.`);
  }
  const exp = Math.floor(now() / 1000 + expiresIn);
  const claims = { iss: appId, sub: channelId, jti: crypto.randomUUID(), exp };
  const encoder = new TextEncoder();
  return new CompactSign(encoder.encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(encoder.encode(appSecret));
}

/** Checks what tokens are made of. @throws TypeError when a part is missing, naming it. */
export function checkCredentials(credentials: ChannelCredentials): void {
  for (const name of ['appId', 'appSecret', 'channelId'] as const) {
    if (typeof credentials[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`Option \`${name}\` must be a string that is not empty.`);
    }
  }
}
