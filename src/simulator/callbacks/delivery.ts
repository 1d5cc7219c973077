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
  /** The status it was answered with. 0 when there was no answer in time. */
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
  readonly send: (outgoing: Outgoing) => Promise<Response | undefined>;
}

/** Creates a {@link Courier} that waits so many ms for each answer. */
export function createCourier(timeline: Timeline, patience: number = PATIENCE): Courier & { clear(): void } {
  const deliveries: Delivery[] = [];

  async function attempt(outgoing: Outgoing, count: number): Promise<Response | undefined> {
    const time = timeline.now();
    const response = await call(outgoing, time, patience).catch(() => undefined);
    const { to, type, retries = [] } = outgoing;
    const url = typeof to === 'string' ? to : undefined;
    deliveries.push({ url, type, attempt: count, status: response?.status ?? 0, time });
    const wait = retries[count - 1];
    if (response?.ok !== true && wait !== undefined)
      timeline.later(wait, () => track(attempt(outgoing, count + 1)));
    return response;
  }

  function track<T>(work: Promise<T>): Promise<T> {
    timeline.track(work);
    return work;
  }

  return {
    deliveries,
    send: (outgoing) => track(attempt(outgoing, 1)),
    clear: () => void deliveries.splice(0),
  };
}

async function call(outgoing: Outgoing, timestamp: number, patience: number): Promise<Response> {
  const { to, secret, scheme, method = 'POST', body, headers } = outgoing;
  const text = JSON.stringify(body);
  // Front signs the word `undefined` for methods that it thinks have no body.
  const signed = method === 'POST' ? { body: text } : {};
  const signature = await signWebhook({ ...signed, secret, scheme, timestamp });
  const request = new Request(typeof to === 'string' ? to : 'https://callback.invalid/', {
    method,
    headers: { 'content-type': 'application/json', ...headers, ...signature },
    body: text,
    signal: AbortSignal.timeout(patience),
  });
  return typeof to === 'string' ? fetch(request) : to(request);
}
