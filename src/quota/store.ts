/** What a process tells a store and asks of it. Times are spans, since the clocks of machines differ. */
export interface QuotaAsk {
  /** Whose quota it is. */
  readonly company: string;
  /** The process that asks. */
  readonly holder: string;
  /** Requests that it has in flight. */
  readonly inFlight: number;
  /** Calls of each priority that it wants to send. */
  readonly interactive: number;
  readonly bulk: number;
  /** Part of the limit that bulk calls leave. */
  readonly reserve: number;
  /** The newest answer since the last time. */
  readonly news: QuotaNews | undefined;
}

/** What an answer said of the quota. */
export interface QuotaNews {
  /** The number of the grant under which its request went out. */
  readonly stamp: number;
  readonly limit: number | undefined;
  readonly remaining: number;
  readonly burst: number;
  /** End of the window on Front's clock, in ms. It identifies the window. */
  readonly reset: number | undefined;
  /** Time until that end, in ms. */
  readonly endsIn: number | undefined;
  /** Front refused the request for these ms. */
  readonly refusedFor: number | undefined;
}

/** What a store grants. */
export interface QuotaGrant {
  readonly interactive: number;
  readonly bulk: number;
  /** The number of this grant. Grants of all processes are numbered in one row. */
  readonly stamp: number;
  /** Time in ms after which asking again may bring more. */
  readonly wait: number;
}

/** Where processes share the quota of a company. */
export interface QuotaStore {
  /** How long what a process has in flight counts without another word from it, in ms. */
  readonly lease: number;
  /** Takes note of news and grants requests, in one step that nothing can come between. */
  exchange(ask: QuotaAsk): Promise<QuotaGrant>;
}
