import { ACCEPTED, type ModelAnswer, type ModelFront, type ModelRequest, problem } from './model-front.js';
import type { Random } from './random.js';

/** What a request meets. `answer` arrives, `half` breaks off within its body, the others never answer. */
export type Fate =
  | { readonly kind: 'answer' | 'half'; readonly answer: ModelAnswer; readonly delay: number }
  | { readonly kind: 'reset' | 'stall' | 'refused'; readonly delay: number };

/** What can go wrong. */
export const FAULTS = [
  'refused',
  'reset before',
  'reset after',
  'stall before',
  'stall after',
  'half body',
  'wrong JSON',
  'HTML 502 before',
  'HTML 502 after',
  'empty error before',
  'empty error after',
  '503 with retry-after',
  'slow',
  '429 storm',
  'merge',
  'redirect loop',
  'redirect away',
  'token expiry',
] as const;

export type Fault = (typeof FAULTS)[number];

const HTML = '<html><h1>Bad gateway</h1></html>';

/** Decides by a seed what each request to a model meets. */
export class FaultPlan {
  /** How often each fault happened. */
  readonly counts = new Map<Fault, number>();
  readonly #front: ModelFront;
  readonly #random: Random;
  readonly #rate: number;
  readonly #skew: number;
  #storm = 0;

  constructor(front: ModelFront, random: Random) {
    this.#front = front;
    this.#random = random;
    this.#rate = random.pick([0, 0.2, 0.5, 0.9]);
    // Up to a day: nobody's clock is right.
    this.#skew = (random.next() - 0.5) * 172_800_000;
  }

  /** What a request meets on a host that is not Front's and takes everything for itself. */
  decideElsewhere({ authorization }: ModelRequest): Fate {
    if (authorization !== undefined) throw new Error('the token went elsewhere');
    return { kind: 'answer', answer: ACCEPTED, delay: 20 };
  }

  /** What a request meets that comes at `now`. */
  decide(request: ModelRequest, now: number): Fate {
    if (this.#storm > 0) return this.#refuseForQuota(now);
    if (!this.#random.chance(this.#rate)) return this.#answer(this.#carryOut(request), now);
    const fault = this.#random.pick(FAULTS);
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
    return this.#inflict(fault, request, now);
  }

  #inflict(fault: Fault, request: ModelRequest, now: number): Fate {
    const delay = this.#random.below(2000);
    const isAfter = fault.endsWith('after');
    if (isAfter || fault === 'half body' || fault === 'wrong JSON') {
      const answer = this.#carryOut(request);
      if (fault === 'half body') return { kind: 'half', answer, delay };
      // Only an answer of success is garbled: a refusal in HTML is a 502 like the others.
      if (fault === 'wrong JSON' && answer.status < 300)
        return { kind: 'answer', answer: { ...answer, body: '{"status": "acc' }, delay };
      if (fault === 'wrong JSON') return this.#answer(answer, now);
    }
    switch (fault) {
      case 'refused':
        return { kind: 'refused', delay: 0 };
      case 'reset before':
      case 'reset after':
        return { kind: 'reset', delay };
      case 'stall before':
      case 'stall after':
        return { kind: 'stall', delay };
      case 'slow':
        return { ...this.#answer(this.#carryOut(request), now), delay: this.#random.below(45_000) };
      case '429 storm':
        this.#storm = 1 + this.#random.below(6);
        return this.#refuseForQuota(now);
      case 'merge':
        this.#merge(request);
        return this.#answer(this.#carryOut(request), now);
      case 'token expiry':
        this.#front.expire();
        return this.#answer(this.#carryOut(request), now);
      default:
        return { kind: 'answer', answer: answerOf(fault, request), delay };
    }
  }

  #carryOut(request: ModelRequest): ModelAnswer {
    return this.#front.refuse(request) ?? this.#front.take(request);
  }

  #merge({ path }: ModelRequest): void {
    const id = /^\/conversations\/(cnv_\d+)/.exec(path)?.[1];
    if (id !== undefined && !this.#front.merged.has(id)) this.#front.merged.set(id, `${id}0`);
  }

  #refuseForQuota(now: number): Fate {
    this.#storm -= 1;
    const headers: Record<string, string> = {
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '-1',
      'x-ratelimit-reset': String((now + this.#skew + 5000) / 1000),
      date: new Date(now + this.#skew).toUTCString(),
    };
    if (this.#random.chance(0.7)) headers['retry-after'] = this.#random.pick(['1', '5', 'soon', '0']);
    return { kind: 'answer', answer: { ...problem(429, 'Too many requests'), headers }, delay: 5 };
  }

  #answer(answer: ModelAnswer, now: number): Fate {
    const headers = { date: new Date(now + this.#skew).toUTCString(), ...answer.headers };
    return { kind: 'answer', answer: { ...answer, headers }, delay: 20 + this.#random.below(200) };
  }
}

/** The answer of something between the client and Front. */
function answerOf(fault: Fault, { path }: ModelRequest): ModelAnswer {
  if (fault === 'redirect loop') return { status: 302, headers: { location: path } };
  if (fault === 'redirect away') return { status: 307, headers: { location: 'https://elsewhere.example/' } };
  if (fault === '503 with retry-after') return { status: 503, headers: { 'retry-after': '3' } };
  if (fault.startsWith('HTML')) return { status: 502, headers: { 'content-type': 'text/html' }, body: HTML };
  return { status: 500 };
}
