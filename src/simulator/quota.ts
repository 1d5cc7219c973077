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

/** Counts requests, and tells how many are left. */
export interface Quota {
  /** Counts one. */
  readonly take: () => QuotaVerdict;
  /** What an answer says that doesn't count. */
  readonly headers: () => Readonly<Record<string, string>>;
}

const BURST_REFILL = 600_000;

/** Counts requests in windows that follow each other, in Front's headers: a decimal reset, a count that goes below zero. */
export function createQuota(
  { limit = 100, window = 60, burst = 0 }: SimulatedQuota,
  now: () => number,
): Quota {
  const allowance = createAllowance(burst);
  let end = 0;
  let used = 0;

  /** Begins a window where none is open. Gives the time. */
  function open(): number {
    const time = now();
    if (time >= end) {
      end = time + window * 1000;
      used = 0;
    }
    return time;
  }

  function headersOf(least: number): Record<string, string> {
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(least, limit - used)),
      'x-ratelimit-reset': (end / 1000).toFixed(3),
      ...allowance.headers(),
    };
  }

  return {
    take() {
      const time = open();
      used += 1;
      const refused = used > limit && !allowance.take(time);
      const wait = end - time;
      const retry = refused ? { 'retry-after': String(Math.ceil(wait / 1000)) } : {};
      return { refused, wait, headers: { ...headersOf(refused ? -1 : 0), ...retry } };
    },
    headers() {
      open();
      return headersOf(0);
    },
  };
}

/** Requests beyond the limit. Ten minutes after the first of them was spent, there are as many again. */
function createAllowance(size: number) {
  let left = size;
  let refill = 0;
  return {
    take(time: number): boolean {
      if (time >= refill) left = size;
      if (left === 0) return false;
      if (left === size) refill = time + BURST_REFILL;
      left -= 1;
      return true;
    },
    headers: (): Record<string, string> =>
      size === 0
        ? {}
        : { 'x-ratelimit-burst-limit': String(size), 'x-ratelimit-burst-remaining': String(left) },
  };
}
