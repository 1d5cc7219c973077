/** The quota of the company: how many requests each window allows. */
export interface SimulatedQuota {
  /** Requests per window. @default 100 */
  readonly limit?: number;
  /** Length of a window in seconds. @default 60 */
  readonly window?: number;
}

/** What the quota says of one request. */
export interface QuotaVerdict {
  readonly refused: boolean;
  /** Time until the window ends, in ms. */
  readonly wait: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests in windows that follow each other, in Front's headers: a decimal reset, a count that goes below zero. */
export function createQuota(
  { limit = 100, window = 60 }: SimulatedQuota,
  now: () => number,
): () => QuotaVerdict {
  let end = 0;
  let used = 0;
  return function take() {
    const time = now();
    if (time >= end) {
      end = time + window * 1000;
      used = 0;
    }
    used += 1;
    const refused = used > limit;
    const wait = end - time;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(-1, limit - used)),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
      ...(refused ? { 'retry-after': String(Math.ceil(wait / 1000)) } : {}),
    };
    return { refused, wait, headers };
  };
}
