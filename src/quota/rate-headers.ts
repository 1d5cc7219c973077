/** What the headers of one answer say of the company's quota. Absent or unreadable: `undefined`. */
export interface RateReading {
  /** Requests per window. */
  readonly limit: number | undefined;
  /** Requests left in this window. Below zero once it is overdrawn. */
  readonly remaining: number | undefined;
  /** End of the window in ms, on Front's clock. */
  readonly reset: number | undefined;
  /** Requests left of the allowance on top of the limit. */
  readonly burst: number | undefined;
}

/** An hour in ms: no window of Front's is near it, so a reset further away is garbage. */
const FARTHEST = 3_600_000;

/**
 * Reads the quota headers of an answer. Reset is Unix seconds with decimals at Front; an HTTP date, milliseconds, or
 * seconds from now are taken too, and anything else counts as missing.
 *
 * @see https://dev.frontapp.com/docs/rate-limiting
 */
export function readRateHeaders(headers: Headers, now: number): RateReading {
  const limit = number(headers.get('x-ratelimit-limit'));
  return {
    limit: limit !== undefined && limit >= 1 ? Math.floor(limit) : undefined,
    remaining: readRemaining(headers),
    reset: readReset(headers, now),
    burst: floor(number(headers.get('x-ratelimit-burst-remaining'))),
  };
}

/** Requests left in this window. */
export function readRemaining(headers: Headers): number | undefined {
  return floor(number(headers.get('x-ratelimit-remaining')));
}

/** End of the window in ms, on Front's clock. */
export function readReset(headers: Headers, now: number): number | undefined {
  const header = headers.get('x-ratelimit-reset');
  if (header === null) return undefined;
  const value = number(header);
  const time = value === undefined ? Date.parse(header) : toMilliseconds(value, now);
  return time > now - 24 * FARTHEST && time < now + 25 * FARTHEST ? time : undefined;
}

/** Unix seconds, Unix milliseconds, or seconds from now: told apart by size. */
function toMilliseconds(value: number, now: number): number {
  if (value > 1e11) return value;
  if (value > 1e8) return value * 1000;
  return value > 0 && value * 1000 <= FARTHEST ? now + value * 1000 : Number.NaN;
}

function number(header: string | null): number | undefined {
  if (header === null) return undefined;
  const value = Number(header);
  // Of nothing, `Number` makes 0.
  return Number.isFinite(value) && (value !== 0 || header.trim() !== '') ? value : undefined;
}

function floor(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.floor(value);
}
