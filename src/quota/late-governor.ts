import type { Clock } from '../transport/clock.js';
import { loadPart } from '../transport/load-part.js';
import type { FrontRequest, Send } from '../transport/send.js';
import type { QuotaGate } from './gate.js';
import type { Governor } from './governor.js';
import type { QuotaAnswer } from './permit.js';
import type { RateLimitOptions } from './rate-limit-options.js';
import type { QuotaCaller } from './waiting-call.js';

/** A call that was sent before there was a governor. All times in Unix ms. */
export interface EarlyCall {
  readonly request: FrontRequest;
  readonly caller: QuotaCaller;
  readonly sentAt: number;
  /** What it was answered with, whole if that was a refusal. Absent: no answer came, or none yet. */
  answer?: Response | QuotaAnswer;
  /** When it was answered or failed. Absent: it is still on its way. */
  settledAt?: number;
  /** Resolves once it was answered or failed. */
  readonly settled: Promise<void>;
}

/** Options of a {@link LateGovernor}, checked. */
export type LateOptions = RateLimitOptions & { readonly clock: Clock };

/**
 * A governor that is loaded when a second call comes. The first is sent at once, since nothing is known yet that could
 * hold it up: a program of one call never loads what paces thousands.
 */
export class LateGovernor implements QuotaGate {
  protected readonly options: LateOptions;
  /** Once it is loaded. */
  protected governor: Governor | undefined;
  #loading: Promise<Governor> | undefined;
  #first: EarlyCall | undefined;

  constructor(options: LateOptions) {
    this.options = options;
  }

  wrap(send: Send, caller: QuotaCaller): Send {
    let sendInTurn: Send | undefined;
    return (request) => {
      if (sendInTurn !== undefined) return sendInTurn(request);
      // What other processes have left is known to the store alone.
      if (this.#first === undefined && this.#loading === undefined && this.options.store === undefined)
        return this.#sendFirst(send, request, caller);
      return loadPart(this.load(), request).then((governor) => {
        sendInTurn ??= governor.wrap(send, caller);
        return sendInTurn(request);
      });
    };
  }

  #sendFirst(send: Send, request: FrontRequest, caller: QuotaCaller): Promise<Response> {
    const { clock } = this.options;
    request.signal?.throwIfAborted();
    const sentAt = clock.now();
    const sent = send(request);
    const settle = (response?: Response) => {
      first.settledAt = clock.now();
      if (response === undefined) return;
      const { status, headers } = response;
      first.answer = status === 429 ? response : { status, headers };
    };
    const first: EarlyCall = {
      // Without its body. What it is refused is noted in its own trace, so that it keeps its place.
      request: { ...request, body: undefined },
      caller,
      sentAt,
      settled: sent.then(settle, () => settle()),
    };
    this.#first = first;
    return sent;
  }

  protected load(): Promise<Governor> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<Governor> {
    try {
      const { createGovernor } = await import('./create-governor.js');
      const governor = createGovernor(this.options);
      if (this.#first !== undefined) await governor.adopt(this.#first);
      this.governor = governor;
      return governor;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
