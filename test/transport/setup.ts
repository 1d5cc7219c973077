import { type ClientOptions, createFrontClient, type FrontEvent } from '../../src/index.js';
import { createVirtualClock } from '../faults/virtual-clock.js';

/** What a stand-in for Front answers, or how it fails. */
export type Answer = (request: Request, signal?: AbortSignal) => Response | Promise<Response>;

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  /** When, in ms from the start. */
  readonly at: number;
}

/** A client on a virtual clock whose requests are answered in turn, the last answer again and again. */
export function setup(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const clock = createVirtualClock();
  const start = clock.now();
  const sent: Sent[] = [];
  const events: FrontEvent[] = [];
  const front = createFrontClient({
    token: 'secret-token',
    rateLimit: false,
    random: () => 1,
    clock,
    onEvent: (event) => events.push(event),
    fetch: async (request, { signal }) => {
      const { method, url, headers } = request;
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      const entry = { method, url, headers, body: '', at: clock.now() - start };
      sent.push(entry);
      entry.body = await clock.busy(request.clone().text());
      if (answer === undefined) throw new Error('no answer');
      return answer(request, signal);
    },
    ...options,
  });
  return { front, sent, events, clock, drive: clock.drive };
}

/** An answer of Front's own. */
export const answer =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { status, headers });

/** A failure in Front's words. */
export const failure = (status: number, headers: Record<string, string> = {}): Answer =>
  answer({ _error: { status, title: `Status ${status}` } }, status, headers);

/** A redirect. */
export const moved =
  (location: string | undefined, status = 301): Answer =>
  () =>
    new Response(null, { status, headers: location === undefined ? {} : { location } });

/** A connection that breaks. */
export const broken: Answer = () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
};

/** A host that cannot be reached. */
export const refused: Answer = () => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  });
};

/** An answer that never comes. */
export const stalled: Answer = (_request, signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
