/**
 * Decides when each call of a company may be sent: every request that Front allows, none that it would refuse.
 *
 * @module
 */
import type { Clock } from '../transport/clock.js';
import type { FrontRequest, Send } from '../transport/send.js';
import { AbortWatch } from './abort-watch.js';
import { Alarm } from './alarm.js';
import { AnswerReader } from './answer-reader.js';
import { Deadlines, type EstimateWait } from './deadlines.js';
import type { EarlyCall } from './early-call.js';
import type { StoreEvent } from './events.js';
import type { QuotaGate } from './gate.js';
import { GuardTable } from './guard-table.js';
import { MAX_WAIT } from './max-wait.js';
import type { Permit, QuotaAnswer } from './permit.js';
import type { Priority } from './priority.js';
import type { RateLimiter, RateLimitStatus } from './rate-limiter.js';
import type { RouteGuard } from './route-guard.js';
import type { QuotaStore } from './store.js';
import { StoreSession } from './store-session.js';
import { type QuotaCaller, WaitingCall } from './waiting-call.js';
import { WaitingRoom } from './waiting-room.js';
import { WindowAccount } from './window-account.js';
import { readRefusal, withQuota } from './with-quota.js';

/** Options of a {@link Governor}. */
export interface GovernorOptions {
  readonly reserve: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onEvent: ((event: StoreEvent) => void) | undefined;
  readonly shared: { readonly store: QuotaStore; readonly company: string } | undefined;
}

export class Governor implements RateLimiter, QuotaGate {
  readonly #clock: Clock;
  readonly #account: WindowAccount;
  readonly #session: StoreSession | undefined;
  readonly #guards: GuardTable;
  readonly #room = new WaitingRoom();
  readonly #reader = new AnswerReader();
  readonly #deadlines: Deadlines;
  readonly #alarm: Alarm;
  readonly #signals = new AbortWatch((call, reason) => this.#fail(call, reason));
  #arrivals = 0;
  #pumping = false;

  constructor({ reserve, clock, random, onEvent, shared }: GovernorOptions) {
    this.#clock = clock;
    this.#account = new WindowAccount({ reserve, random });
    this.#alarm = new Alarm(clock, () => this.#wake());
    this.#guards = new GuardTable(clock, (call) => {
      this.#room.queue(call);
      this.#pump();
    });
    this.#deadlines = new Deadlines(clock, this.#room, this.#wait, (call, reason) =>
      this.#fail(call, reason),
    );
    this.#session =
      shared &&
      new StoreSession({
        ...{ ...shared, reserve, clock, random, onEvent },
        demand: (priority) => this.#room.queued(priority),
        onGrant: () => {
          this.#pump();
          this.#deadlines.review();
        },
      });
  }

  status(): RateLimitStatus {
    const now = this.#clock.now();
    const { limit, inFlight, share, window } = this.#account;
    const waiting = { interactive: 0, bulk: 0 };
    for (const call of this.#room.all) waiting[call.priority] += 1;
    const running = limit !== undefined && !window.isOver(now);
    return {
      ...{ limit, inFlight, waiting, share },
      remaining: running ? Math.max(0, this.#account.left('interactive', now)) : limit,
      resetsAt: running ? window.endsAt : undefined,
      store: this.#session === undefined ? 'none' : this.#session.available ? 'available' : 'unavailable',
    };
  }

  /** Whether all that is known of the quota is of a window that is over. */
  isOutdated(): boolean {
    return this.#account.window.isOver(this.#clock.now());
  }

  estimate(calls: number, priority: Priority = 'interactive'): number {
    if (!Number.isInteger(calls) || calls < 1)
      throw new TypeError('estimate: give a whole number of calls, from 1.');
    return this.#wait(this.#ahead(priority) + calls, priority, undefined, 0);
  }

  wrap(send: Send, caller: QuotaCaller): Send {
    return withQuota(send, this, caller);
  }

  /** Takes over the call that was sent before this was made. Resolves when what became of it so far is noted. */
  async adopt(first: EarlyCall, caller: QuotaCaller): Promise<void> {
    const { sentAt } = first;
    const request = first.request as FrontRequest;
    const guard = this.#guards.find(request, caller, this.#account);
    const { priority = 'interactive' } = request.options;
    const call = { request, caller, order: ++this.#arrivals, since: sentAt, priority };
    const permit = this.#grant(call, guard, sentAt);
    const settle = async () => {
      const { answer, settledAt } = first;
      const read = answer !== undefined && 'json' in answer ? await readRefusal(answer) : answer;
      this.settle(permit, read, settledAt);
    };
    if (first.settledAt === undefined) void first.settled?.then(settle);
    else await settle();
  }

  /**
   * Gives leave to send a request: at once when there is quota, later when it is this call's turn.
   *
   * @throws FrontQuotaError when the wait would be longer than `maxWait`, or the reason of the caller's signal.
   */
  acquire(request: FrontRequest, caller: QuotaCaller): Permit | Promise<Permit> {
    request.signal?.throwIfAborted();
    const now = this.#clock.now();
    const { priority = 'interactive', maxWait } = request.options;
    const { trace } = request;
    // One that was refused keeps its place, and the time that it has waited.
    const order = trace.refused?.order ?? ++this.#arrivals;
    const since = trace.refused?.since ?? now;
    if (this.#room.all.size === 0 && this.#spare(priority, now) > 0) {
      const guard = this.#guards.find(request, caller, this.#account);
      if (guard === undefined || guard.room(now) > 0)
        return this.#grant({ request, caller, order, since, priority }, guard, now);
    }
    const longest = maxWait ?? caller.maxWait ?? (priority === 'bulk' ? Number.POSITIVE_INFINITY : MAX_WAIT);
    const call = new WaitingCall(request, caller, order, since, since + longest);
    this.#enter(call);
    return call.turn;
  }

  /** Takes note of what became of a request: its answer, or that none came. */
  settle(permit: Permit, answer: QuotaAnswer | undefined, now = this.#clock.now()): void {
    const { request, guard, ticket, stamp } = permit;
    const read = answer && this.#reader.read(answer, permit, now);
    const closedFor = read?.routeClosedFor;
    if (closedFor !== undefined) this.#guards.teach(permit, closedFor, now);
    const changed = this.#account.settle(ticket, read, now);
    this.#session?.settle(stamp, read);
    if (answer?.status === 429) request.trace.refused = permit;
    guard?.settle(now, closedFor !== undefined);
    if (this.#room.all.size === 0) return;
    this.#pump();
    if (changed || closedFor !== undefined) this.#deadlines.review();
  }

  #enter(call: WaitingCall): void {
    this.#room.enter(call);
    this.#signals.add(call);
    this.#pump();
    if (!this.#room.all.has(call)) return;
    const atGuard = call.place === 'parked' ? (call.guard?.parked ?? 0) : 0;
    this.#deadlines.admit(call, this.#ahead(call.priority), atGuard, this.#clock.now());
    this.#arm();
  }

  /** Sends whoever may go now. */
  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    const now = this.#clock.now();
    const spare = (priority: Priority) => this.#spare(priority, now);
    for (let call = this.#room.take(spare); call !== undefined; call = this.#room.take(spare))
      this.#admit(call, now);
    this.#pumping = false;
    this.#arm(now);
  }

  /** Sends a call that has been taken out of its line, unless its route holds it up. */
  #admit(call: WaitingCall, now: number): void {
    const { request, caller } = call;
    call.guard?.leave(call);
    // Only now: a guard for each of thousands of calls that wait would cost more than the calls.
    call.guard = this.#guards.find(request, caller, this.#account);
    if (call.guard !== undefined && call.guard.room(now) <= 0) {
      call.guard.park(call);
      return;
    }
    this.#room.all.delete(call);
    this.#signals.remove(call);
    call.grant(this.#grant(call, call.guard, now));
  }

  #grant(
    {
      request,
      caller,
      order,
      since,
      priority,
    }: Pick<WaitingCall, 'request' | 'caller' | 'order' | 'since' | 'priority'>,
    guard: RouteGuard | undefined,
    now: number,
  ): Permit {
    const stamp = this.#session?.spend(priority) ?? 0;
    guard?.send(now);
    return { request, caller, ticket: this.#account.send(now), stamp, guard, sentAt: now, order, since };
  }

  #fail(call: WaitingCall, reason: unknown): void {
    this.#room.leave(call);
    this.#signals.remove(call);
    call.refuse(reason);
    call.guard?.release();
    this.#arm();
  }

  #wake(): void {
    if (this.#clock.now() >= this.#deadlines.next) this.#deadlines.review();
    this.#pump();
  }

  #spare(priority: Priority, now: number): number {
    if (this.#session?.leads !== true) return this.#account.spare(priority, now);
    // What was granted before the store knew of a refusal goes back.
    return this.#account.isClosed(now) ? 0 : this.#session.spare(priority);
  }

  /** Those who go before a call that comes now, including the call itself once it waits. */
  #ahead(priority: Priority): number {
    return this.#room.queued('interactive') + (priority === 'bulk' ? this.#room.queued('bulk') : 0);
  }

  readonly #wait: EstimateWait = (n, priority, guard, nthAtGuard) => {
    const now = this.#clock.now();
    const known = this.#account.wait(Math.max(1, n), priority, now);
    const quota = Math.max(known, this.#session?.wait(priority) ?? 0);
    return guard === undefined || nthAtGuard === 0 ? quota : Math.max(quota, guard.wait(nthAtGuard, now));
  };

  /** Sets the alarm to when more calls may go although nothing is heard. */
  #arm(now = this.#clock.now()): void {
    if (this.#pumping) return;
    let next = this.#room.all.size > 0 ? this.#deadlines.next : Number.POSITIVE_INFINITY;
    for (const priority of ['interactive', 'bulk'] as const) {
      if (this.#room.queued(priority) === 0) continue;
      if (this.#session?.leads === true) this.#session.want();
      else next = Math.min(next, this.#account.grows(priority, now));
    }
    this.#alarm.set(Math.max(next, now + 1));
  }
}
