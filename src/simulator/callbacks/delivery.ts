import { signWebhook } from '../../webhooks/sign-webhook.js';
import type { Timeline } from '../clock.js';

/** Where Front calls: an address, or a function that answers in this process. */
export type Destination = string | ((request: Request) => Response | Promise<Response>);

/** A call that Front made. */
export interface Delivery {
  /** The address. Undefined when a function was called. */
  readonly url: string | undefined;
  /** What it was about: the type of its body, or `message` where there is none. */
  readonly type: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** The status it was answered with. 0 when there was no answer within 5 seconds. */
  readonly status: number;
  /** When it was made, in Unix ms on the simulator's clock. */
  readonly time: number;
}

/** A call to make. */
export interface Outgoing {
  readonly to: Destination;
  readonly secret: string;
  readonly scheme: 'sha256' | 'sha1';
  readonly type: string;
  readonly body: unknown;
  /** @default 'POST' */
  readonly method?: 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Waits in ms before it is made again, when it was not answered with a 2xx. @default none: it is made once */
  readonly retries?: readonly number[];
}

/** How long in ms Front waits for an answer. */
const PATIENCE = 5_000;

/** Makes calls, and logs them. */
export interface Courier {
  readonly deliveries: readonly Delivery[];
  /** Makes a call once, or as often as it takes. Gives the last answer, if there was one. */
  readonly send: (outgoing: Outgoing) => Promise<Answered>;
}

/** What came of a call: an answer, or what kept it from coming. */
export type Answered =
  | { readonly response: Response }
  | { readonly response?: never; readonly error: unknown };

/** Creates a {@link Courier} that waits so many ms for each answer. */
export function createCourier(timeline: Timeline, patience: number = PATIENCE): Courier & { clear(): void } {
  const deliveries: Delivery[] = [];

  async function attempt(outgoing: Outgoing, count: number): Promise<Answered> {
    const time = timeline.now();
    const answered = await call(outgoing, time).then(
      (response): Answered => ({ response }),
      (error: unknown): Answered => ({ error }),
    );
    const { response } = answered;
    const { to, type, retries = [] } = outgoing;
    const url = typeof to === 'string' ? to : undefined;
    deliveries.push({ url, type, attempt: count, status: response?.status ?? 0, time });
    const wait = retries[count - 1];
    if (response?.ok !== true && wait !== undefined) timeline.later(wait, () => track(outgoing, count + 1));
    return answered;
  }

  function track(outgoing: Outgoing, count: number): Promise<Answered> {
    const work = attempt(outgoing, count);
    timeline.track(work, typeof outgoing.to === 'function');
    return work;
  }

  /** Elsewhere time is real. In this process it is the simulator's. */
  async function call(outgoing: Outgoing, time: number): Promise<Response> {
    const { to } = outgoing;
    if (typeof to === 'string')
      return fetch(await requestOf(outgoing, to, time, AbortSignal.timeout(patience)));
    const abort = new AbortController();
    const answering = async () => {
      const request = await requestOf(outgoing, 'https://callback.invalid/', time, abort.signal);
      return wholeOf(await to(request));
    };
    return timeline.within(patience, answering()).catch((error: unknown) => {
      abort.abort(error);
      throw error;
    });
  }

  return {
    deliveries,
    send: (outgoing) => track(outgoing, 1),
    clear: () => void deliveries.splice(0),
  };
}

/** An answer with its body, which takes time as well. A function may give the same one again. */
async function wholeOf(response: Response): Promise<Response> {
  return response.body === null ? response : new Response(await response.clone().blob(), response);
}

async function requestOf(
  outgoing: Outgoing,
  address: string,
  timestamp: number,
  signal: AbortSignal,
): Promise<Request> {
  const { secret, scheme, method = 'POST', body, headers } = outgoing;
  const text = JSON.stringify(body);
  // Front signs the word `undefined` for methods that it thinks have no body.
  const signed = method === 'POST' ? { body: text } : {};
  const signature = await signWebhook({ ...signed, secret, scheme, timestamp });
  return new Request(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers, ...signature },
    body: text,
    signal,
  });
}
