import type { OperationFacts } from '../../src/request/api-facts.js';
import type { FrontRequest, Send } from '../../src/transport/send.js';
import type { CallOptions } from '../../src/types.js';
import type { VirtualClock } from './virtual-clock.js';

/** Options of a model of Front's quota. Times in ms. */
export interface ModelOptions {
  readonly limit?: number;
  readonly window?: number;
  /** Time of a request's way to the server, and of the answer's way back. Answers may overtake each other. */
  readonly latency?: () => number;
  /** What another consumer takes for each request that is let in. */
  readonly others?: () => number;
  /** How far the server's clock is ahead. */
  readonly ahead?: number;
  /** Allowance on top of the limit, never refilled. */
  readonly burst?: number;
  /** A limit of every route, per second, answered with 429 although quota is left. */
  readonly route?: number;
  /** Whether a refusal names its wait, other than by the reset. */
  readonly named?: boolean;
}

/** A model of the server: fixed windows that begin with the first request after the last one ended. */
export interface ModelServer {
  readonly send: Send;
  /** When each request was let in, in Unix ms. */
  readonly accepted: number[];
  /** When each was refused. */
  readonly refused: number[];
  /** The operations in the order they were let in. */
  readonly order: FrontRequest[];
  /** Another consumer draws so many. */
  take(count: number): void;
  /** How many requests would be let in now. */
  free(): number;
  /** How many others have drawn. */
  taken(): number;
}

export function createModelServer(clock: VirtualClock, options: ModelOptions = {}): ModelServer {
  const {
    limit = 100,
    window = 60_000,
    latency = () => 50,
    others = () => 0,
    ahead = 0,
    named = true,
  } = options;
  let { burst = 0 } = options;
  const { route = Number.POSITIVE_INFINITY } = options;
  let end = 0;
  let used = 0;
  const routes = new Map<string, number[]>();
  let taken = 0;
  const server: ModelServer = { accepted: [], refused: [], order: [], send, take, free, taken: () => taken };

  function open(): void {
    if (clock.now() < end) return;
    end = clock.now() + window;
    used = 0;
  }

  function take(count: number): void {
    open();
    const drawn = Math.min(count, limit - used);
    used += drawn;
    taken += drawn;
  }

  function free(): number {
    return clock.now() < end ? limit - used + burst : limit + burst;
  }

  function headers(): Record<string, string> {
    return {
      date: new Date(clock.now() + ahead).toUTCString(),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - used),
      'x-ratelimit-reset': ((end + ahead) / 1000).toFixed(2),
      ...(options.burst === undefined ? {} : { 'x-ratelimit-burst-remaining': String(burst) }),
    };
  }

  function refuse(wait: number): Response {
    server.refused.push(clock.now());
    const message = `Rate limit exceeded. Please retry in ${Math.ceil(wait)} milliseconds.`;
    const body = JSON.stringify({
      _error: { status: 429, title: 'Too many requests', ...(named ? { message } : {}) },
    });
    const after: Record<string, string> = named ? { 'retry-after': String(Math.ceil(wait / 1000)) } : {};
    return new Response(body, { status: 429, headers: { ...headers(), ...after } });
  }

  function answer(request: FrontRequest): Response {
    open();
    const seen = routes.get(request.operation)?.filter((time) => time > clock.now() - 1000) ?? [];
    if (seen.length >= route) return refuse((seen[0] ?? 0) + 1000 - clock.now());
    if (used >= limit) {
      if (burst <= 0) return refuse(end - clock.now());
      burst -= 1;
    } else {
      used += 1;
    }
    routes.set(request.operation, [...seen, clock.now()]);
    server.accepted.push(clock.now());
    server.order.push(request);
    const response = new Response('{}', { headers: headers() });
    take(others());
    return response;
  }

  async function send(request: FrontRequest): Promise<Response> {
    await clock.sleep(latency());
    const response = answer(request);
    await clock.sleep(latency());
    return response;
  }

  return server;
}

/** A request as it reaches the governor. */
export function request(
  options: CallOptions = {},
  {
    operation = 'GET /conversations',
    facts = {},
    url = 'https://api2.frontapp.com/conversations',
  }: RequestParts = {},
): FrontRequest {
  const [method = 'GET'] = operation.split(' ');
  return {
    operation,
    facts,
    method,
    url,
    headers: new Headers(),
    body: undefined,
    upload: undefined,
    deduplicated: false,
    trace: {},
    signal: options.signal,
    options,
  };
}

interface RequestParts {
  readonly operation?: string;
  readonly facts?: OperationFacts;
  readonly url?: string;
}
