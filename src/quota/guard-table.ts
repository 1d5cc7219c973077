import type { Clock } from '../transport/clock.js';
import type { FrontRequest } from '../transport/send.js';
import { guardOf, pathOf } from './guard-of.js';
import { LearnedGuard, MEMORY } from './learned-guard.js';
import type { Permit } from './permit.js';
import { RouteGuard } from './route-guard.js';
import type { QuotaCaller, WaitingCall } from './waiting-call.js';

/** The table is swept when it has grown to this many guards. */
const SWEEP_AT = 256;

/** The guards of a company, made as calls need them and dropped once they hold nothing. */
export class GuardTable {
  readonly #clock: Clock;
  readonly #requeue: (call: WaitingCall) => void;
  readonly #guards = new Map<string, RouteGuard>();
  /** By operation, or by path where only that was refused. */
  readonly #learned = new Map<string, LearnedGuard>();
  /** What was refused last of each operation. */
  readonly #refused = new Map<string, { readonly path: string; readonly at: number }>();
  #sweepAt = SWEEP_AT;

  constructor(clock: Clock, requeue: (call: WaitingCall) => void) {
    this.#clock = clock;
    this.#requeue = requeue;
  }

  get size(): number {
    return this.#guards.size + this.#learned.size;
  }

  /** The guard of a request: what refusals taught, or else what the spec says. `quota` is the company's, in ms. */
  find(
    request: FrontRequest,
    caller: QuotaCaller,
    quota: { limit: number | undefined; length: number },
  ): RouteGuard | undefined {
    const learned = this.#learned.size === 0 ? undefined : this.#findLearned(request);
    if (learned !== undefined) return learned;
    const facts = guardOf(request, caller.guards, quota);
    if (facts === undefined) return undefined;
    let guard = this.#guards.get(facts.key);
    if (guard === undefined) {
      this.#sweep();
      guard = new RouteGuard(facts.limit, facts.window, this.#clock, this.#requeue);
      this.#guards.set(facts.key, guard);
    }
    guard.limit = facts.limit;
    guard.window = facts.window;
    return guard;
  }

  /** Front refused a request although the company has quota left. */
  teach({ request, caller, guard }: Permit, wait: number, now: number): void {
    if (caller.guards?.operations[request.operation] !== undefined && guard !== undefined) {
      guard.refuse(wait, now);
      return;
    }
    const key = this.#keyOfLesson(request, now);
    let learned = this.#learned.get(key);
    if (learned === undefined || learned.isForgotten(now)) {
      learned = new LearnedGuard(
        Number.POSITIVE_INFINITY,
        Number.POSITIVE_INFINITY,
        this.#clock,
        this.#requeue,
      );
      this.#learned.set(key, learned);
    }
    learned.refuse(wait, now);
    learned.release();
  }

  #findLearned({ operation, url }: FrontRequest): LearnedGuard | undefined {
    for (const key of [operation, pathOf(url)]) {
      const learned = this.#learned.get(key);
      if (learned?.isForgotten(this.#clock.now()) === false) return learned;
      this.#learned.delete(key);
    }
    return undefined;
  }

  /** A resource that is asked too often is no reason to slow the others down, until another is refused as well. */
  #keyOfLesson({ operation, url }: FrontRequest, now: number): string {
    const path = pathOf(url);
    const last = this.#refused.get(operation);
    this.#refused.set(operation, { path, at: now });
    const isAlone = last === undefined || last.path === path || now >= last.at + MEMORY;
    return operation.includes('{') && isAlone && !this.#learned.has(operation) ? path : operation;
  }

  #sweep(): void {
    if (this.size < this.#sweepAt) return;
    const now = this.#clock.now();
    for (const [key, guard] of this.#guards) if (guard.isIdle(now)) this.#guards.delete(key);
    for (const [key, guard] of this.#learned) if (guard.isIdle(now)) this.#learned.delete(key);
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.size);
  }
}
