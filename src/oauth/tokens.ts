import type { TokenAnswer } from './server.js';

/** What an application holds of one company. Keep it secret: plain JSON, ready to be stored. */
export interface FrontTokens {
  /** Authorizes calls, for an hour. */
  readonly accessToken: string;
  /** Gets the next access token. Lasts 6 months; in its last day Front replaces it. */
  readonly refreshToken?: string;
  /** When the access token runs out, as Unix time in ms. Absent when Front did not say. */
  readonly expiresAt?: number;
}

/** More than this many seconds is a time, not a span: it is the year 2001, or 31 years. */
const TIME_FROM = 1e9;
/** More than this is a time in ms. */
const MILLISECONDS_FROM = 1e11;

/** Reads tokens. A refresh token that the answer leaves out stays the one that was used. */
export function readTokens(answer: TokenAnswer, now: number, usedRefreshToken?: string): FrontTokens {
  const refreshToken = typeof answer.refresh_token === 'string' ? answer.refresh_token : usedRefreshToken;
  const expiresAt = readExpiry(answer, now);
  return {
    accessToken: answer.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/**
 * When tokens run out, in ms. Front has named it `expires_at` (a time), `expires` (either) and `expires_in` (a span), in
 * seconds or ms, as a number or as text.
 */
function readExpiry({ expires_at, expires, expires_in }: TokenAnswer, now: number): number | undefined {
  for (const value of [expires_at, expires, expires_in]) {
    const time = toTime(value, now);
    if (time !== undefined) return time;
  }
  return undefined;
}

function toTime(value: unknown, now: number): number | undefined {
  if ((typeof value !== 'number' && typeof value !== 'string') || value === '') return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) return Date.parse(String(value)) || undefined;
  if (!Number.isFinite(number) || number < 0) return undefined;
  if (number < TIME_FROM) return now + number * 1000;
  return number < MILLISECONDS_FROM ? number * 1000 : number;
}
