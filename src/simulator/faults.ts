import { toErrorBody } from '../error-body.js';
import type { SimulatedAnswer } from './failure.js';
import type { Match } from './routes.js';

/** Something that goes wrong, and with which requests. */
export interface Fault {
  /**
   * Method and path template such as `POST /contacts`, or an operation ID such as `create-contact`. One that is no
   * operation is a `TypeError`.
   *
   * @default every request
   */
  readonly on?: string;
  /** Which of these requests, counted from 1. @default every one */
  readonly nth?: number | readonly number[];
  /** How likely it is, from 0 to 1. The same seed makes the same choices. @default 1 */
  readonly chance?: number;
  /** Time in ms before anything else happens. @default 0 */
  readonly delay?: number;
  /** What is answered in place of the true answer. The request is not carried out. */
  readonly answer?: FaultyAnswer;
  /** The connection breaks `before` the request is carried out, or `after`, so that its outcome is not known. */
  readonly drop?: 'before' | 'after';
}

/** An answer that Front, or a proxy before it, gives on a bad day. */
export interface FaultyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. @default Front's own error of that status */
  readonly body?: unknown;
}

/** A connection that broke. In this process it is what `fetch` rejects with. */
export class BrokenConnection extends TypeError {
  constructor() {
    super('fetch failed', { cause: new Error('the simulator broke the connection') });
  }
}

/** Finds the fault that hits a request. */
export type Faults = (match: Match | undefined) => Fault | undefined;

/** Creates {@link Faults} of rules, the first of which wins. Rules may be added later. */
export function createFaults(rules: readonly Fault[], seed: number): Faults {
  const random = createRandom(seed);
  const counts = new Map<Fault, number>();
  return function strike(match) {
    for (const rule of rules) {
      if (!isOn(rule, match)) continue;
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      const isTurn = rule.nth === undefined || [rule.nth].flat().includes(count);
      if (isTurn && (rule.chance === undefined || random() < rule.chance)) return rule;
    }
    return undefined;
  };
}

function isOn({ on }: Fault, match: Match | undefined): boolean {
  if (on === undefined) return true;
  if (match === undefined) return false;
  const { method, path, operation } = match.route;
  return on === operation.operationId || on === `${method} ${path}`;
}

/** Makes an answer of what a fault says. */
export function toFaultyAnswer({ status, headers = {}, body }: FaultyAnswer): SimulatedAnswer {
  if (typeof body === 'string') return { status, body, headers: { 'content-type': 'text/html', ...headers } };
  const told = body ?? (status < 400 ? undefined : toErrorBody(undefined, status));
  const wait = status === 429 ? { 'retry-after': '1' } : {};
  return { status, ...(told === undefined ? {} : { body: told }), headers: { ...wait, ...headers } };
}

/** Numbers from 0 to 1 that only look random (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
