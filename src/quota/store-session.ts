import type { Clock } from '../transport/clock.js';
import { Alarm } from './alarm.js';
import type { StoreEvent } from './events.js';
import { NewsDesk } from './news-desk.js';
import type { Priority } from './priority.js';
import type { QuotaAsk, QuotaGrant, QuotaStore } from './store.js';
import type { Reading } from './window-account.js';

/** The longest that a store may take to answer, in ms. */
const PATIENCE = 1000;
/** The first pause in ms before a lost store is tried again. It doubles up to the longest. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
const PRIORITIES = ['interactive', 'bulk'] as const;

/** Options of a {@link StoreSession}. */
export interface SessionOptions {
  readonly store: QuotaStore;
  readonly company: string;
  readonly reserve: number;
  readonly clock: Clock;
  readonly random: () => number;
  /** How many calls of a priority wait for quota. */
  readonly demand: (priority: Priority) => number;
  readonly onGrant: () => void;
  readonly onEvent: ((event: StoreEvent) => void) | undefined;
}

/**
 * One process's dealings with the store. One exchange at a time carries everything since the last one, so that a busy
 * process asks in batches. When the store fails, the process paces by headers alone and keeps trying.
 */
export class StoreSession {
  readonly #options: SessionOptions;
  readonly #holder: string;
  readonly #alarm: Alarm;
  readonly #news = new NewsDesk();
  readonly #credit = { interactive: 0, bulk: 0 };
  #stamp = 0;
  #inFlight = 0;
  #unsaid = false;
  #asking = false;
  /** When asking again may bring more. A priority that was granted all it wanted may ask at once. */
  readonly #askAgainAt = { interactive: 0, bulk: 0 };
  #retryAt = 0;
  #saidAt = 0;
  #available = true;
  #pause = FIRST_PAUSE;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#holder = options.random().toString(36).slice(2) + options.clock.now().toString(36);
    this.#alarm = new Alarm(options.clock, () => void this.#exchange());
  }

  get available(): boolean {
    return this.#available;
  }

  /** Whether the store decides. Otherwise headers do. */
  get leads(): boolean {
    return this.#available;
  }

  spare(priority: Priority): number {
    return this.#credit[priority];
  }

  /** How long it takes at least, in ms, until more may be granted than was asked for in vain. */
  wait(priority: Priority): number {
    return this.#available ? Math.max(0, this.#askAgainAt[priority] - this.#options.clock.now()) : 0;
  }

  /** A request goes out. Gives the number of the grant. */
  spend(priority: Priority): number {
    // A bulk call whose turn has come goes on an interactive call's credit.
    const from = this.#credit[priority] > 0 ? priority : 'interactive';
    this.#credit[from] = Math.max(0, this.#credit[from] - 1);
    this.#inFlight += 1;
    if (!this.#available) this.#schedule();
    return this.#stamp;
  }

  /** A request was answered, or came to nothing. */
  settle(stamp: number, reading: Reading | undefined): void {
    this.#inFlight -= 1;
    this.#unsaid = true;
    if (reading !== undefined) this.#news.add(stamp, reading, this.#options.clock.now());
    this.#schedule();
  }

  /** Calls wait. */
  want(): void {
    this.#schedule();
  }

  /** Sets the alarm to when there is something to say or to ask. */
  #schedule(): void {
    if (this.#asking) return;
    const { demand, clock } = this.#options;
    const now = clock.now();
    let next =
      this.#inFlight > 0
        ? Math.max(now, this.#saidAt + this.#options.store.lease / 3)
        : Number.POSITIVE_INFINITY;
    for (const priority of PRIORITIES) {
      if (demand(priority) > 0) next = Math.min(next, this.#askAgainAt[priority]);
    }
    // A lost store is tried for those who wait, not to tell it something: that would keep an idle process alive.
    if (!this.#available) next = Math.max(next, this.#retryAt);
    else if (this.#unsaid) next = now;
    this.#alarm.set(next);
  }

  async #exchange(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const { clock } = this.#options;
    const asked = clock.now();
    this.#saidAt = asked;
    const ask = this.#ask(asked);
    const grant = await this.#answerOf(ask);
    this.#asking = false;
    if (typeof grant === 'string') this.#lose(grant);
    else this.#take(grant, ask, clock.now() - asked);
    this.#options.onGrant();
    this.#returnUnused();
    this.#schedule();
  }

  #ask(now: number): QuotaAsk {
    const { company, reserve, demand } = this.#options;
    this.#unsaid = false;
    return {
      ...{ company, holder: this.#holder, inFlight: this.#inFlight, reserve },
      ...{ interactive: demand('interactive'), bulk: demand('bulk'), news: this.#news.take(now) },
    };
  }

  /** The answer of the store, or why there is none. */
  async #answerOf(ask: QuotaAsk): Promise<QuotaGrant | string> {
    const { store, clock } = this.#options;
    const patience = new AbortController();
    const late = clock.sleep(PATIENCE, patience.signal).catch(() => undefined);
    try {
      return (await Promise.race([store.exchange(ask), late])) ?? 'TimeoutError';
    } catch (error) {
      const { name, code } = Object(error) as { name?: unknown; code?: unknown };
      return [name ?? 'Error', code].filter((part) => typeof part === 'string').join(' ');
    } finally {
      patience.abort();
    }
  }

  #take(grant: QuotaGrant, ask: QuotaAsk, took: number): void {
    this.#stamp = grant.stamp;
    this.#pause = FIRST_PAUSE;
    // A machine that slept on its grant may not use it any more.
    const valid = took < this.#options.store.lease;
    for (const priority of PRIORITIES) {
      this.#credit[priority] = valid ? grant[priority] : 0;
      this.#askAgainAt[priority] =
        ask[priority] > grant[priority] ? this.#options.clock.now() + grant.wait : 0;
    }
    if (this.#available) return;
    this.#available = true;
    this.#tell({ type: 'store', available: true });
  }

  #lose(reason: string): void {
    this.#unsaid = true;
    this.#retryAt = this.#options.clock.now() + this.#pause * (0.5 + this.#options.random());
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    if (!this.#available) return;
    this.#available = false;
    this.#tell({ type: 'store', available: false, reason });
  }

  /** Later, so that an observer that throws cannot end the dealings with the store. */
  #tell(event: StoreEvent): void {
    queueMicrotask(() => this.#options.onEvent?.(event));
  }

  #returnUnused(): void {
    if (this.#credit.interactive + this.#credit.bulk > 0) this.#unsaid = true;
    this.#credit.interactive = 0;
    this.#credit.bulk = 0;
  }
}
