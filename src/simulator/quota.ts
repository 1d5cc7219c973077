/** The quota of the company: how many requests each window allows. */
export interface SimulatedQuota {
  /** Requests per window. @default 100 */
  readonly limit?: number;
  /** Length of a window in seconds. @default 60 */
  readonly window?: number;
  /** Requests beyond the limit, for ten minutes. Front allows half of the limit. @default 0, and no headers of it */
  readonly burst?: number;
  /**
   * Whether single routes and resources have limits of their own, such as five requests a second for one conversation.
   *
   * @default false
   */
  readonly guards?: boolean;
}

/** What the quota says of one request. */
export interface QuotaVerdict {
  readonly refused: boolean;
  /** Time until the window ends, in ms. */
  readonly wait: number;
  readonly headers: Readonly<Record<string, string>>;
}

const BURST_REFILL = 600_000;

/** Counts requests in windows that follow each other, in Front's headers: a decimal reset, a count that goes below zero. */
export function createQuota(
  { limit = 100, window = 60, burst = 0 }: SimulatedQuota,
  now: () => number,
): () => QuotaVerdict {
  let end = 0;
  let used = 0;
  let burstLeft = burst;
  let refill = 0;

  /** Whether the allowance covers a request beyond the limit. */
  function takeBurst(time: number): boolean {
    if (time >= refill && burstLeft < burst) burstLeft = burst;
    if (burstLeft === 0) return false;
    if (burstLeft === burst) refill = time + BURST_REFILL;
    burstLeft -= 1;
    return true;
  }

  return function take() {
    const time = now();
    if (time >= end) {
      end = time + window * 1000;
      used = 0;
    }
    used += 1;
    const refused = used > limit && !takeBurst(time);
    const wait = end - time;
    const remaining = refused ? Math.max(-1, limit - used) : Math.max(0, limit - used);
    const headers: Record<string, string> = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
    };
    if (burst > 0) {
      headers['x-ratelimit-burst-limit'] = String(burst);
      headers['x-ratelimit-burst-remaining'] = String(burstLeft);
    }
    if (refused) headers['retry-after'] = String(Math.ceil(wait / 1000));
    return { refused, wait, headers };
  };
}
