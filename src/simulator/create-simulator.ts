import channelDocument from '../../generated/channel.openapi.json' with { type: 'json' };
import coreDocument from '../../generated/core.openapi.json' with { type: 'json' };
import { mergeConversations } from './actions/merge.js';
import type { TokenRights } from './authorize.js';
import { type Builders, createBuilders } from './builders.js';
import { type ChannelConnection, connectChannel } from './callbacks/channels.js';
import { createCourier, type Delivery } from './callbacks/delivery.js';
import { connectWebhook, type WebhookConnection } from './callbacks/webhooks.js';
import { type Application, createChannelTokenCheck } from './channel-tokens.js';
import { createTimeline, type SimulatorClock } from './clock.js';
import { createCompany } from './company.js';
import type { Fault } from './faults.js';
import { createHandler } from './handle-request.js';
import { type Listener, type ListenOptions, listen } from './listen.js';
import { createMswHandlers } from './msw-handlers.js';
import { createQueries, type Queries } from './queries.js';
import type { SimulatedQuota } from './quota.js';
import type { RecordedRequest } from './recorded-request.js';
import { createRouter, type Match } from './routes.js';
import { seedPlanetExpress } from './seed/planet-express.js';
import { createStore } from './store.js';
import { createValidate } from './validate.js';

/** Options of a simulator. */
export interface SimulatorOptions {
  /** What the company has at first: that of the spec's examples, or nothing. @default 'planet-express' */
  seed?: 'planet-express' | 'empty';
  /** The company itself. */
  company?: {
    /** @default 'cmp_55c8c149' */
    readonly id?: string;
    /** @default 'Planet Express' */
    readonly name?: string;
    /** Where links point that are answered to `*.frontapp.com`. @default 'planet-express.api.frontapp.com' */
    readonly host?: string;
  };
  /** The token that it accepts. @default 'simulator-token' */
  token?: string;
  /** What that token may do. @default everything */
  scopes?: readonly string[];
  /** More tokens, and what each may do. */
  tokens?: Readonly<Record<string, TokenRights>>;
  /** Whether it accepts another token than those, such as one of `createOAuthServer` or of a channel. @default none */
  accepts?: (bearer: string) => boolean | Promise<boolean>;
  /** Applications whose channels' tokens are accepted. @default none */
  applications?: readonly Application[];
  /** The quota of its company. @default 100 requests in 60 seconds, without burst allowance and route guards */
  quota?: SimulatedQuota;
  /**
   * Time as it really passes, or a virtual one that starts here, in Unix ms, and that moves only by `clock.advance` and
   * when somebody sleeps on it.
   *
   * @default 'real'
   */
  clock?: 'real' | 'virtual' | { readonly start: number };
  /** Unix time in ms, in place of the machine's. @default Date.now */
  now?: () => number;
  /** Time in ms that an answer takes, or what tells it by operation ID. @default 0 */
  latency?: number | ((operationId: string | undefined) => number);
  /**
   * Time in ms that Front works at a message after having accepted it. Until then it is 404. Analytics take three times
   * as long.
   *
   * @default 1000
   */
  processing?: number;
  /** How many requests the log keeps, the newest. @default all */
  logSize?: number;
  /** Is told of every request, once it was answered. */
  onRequest?: (request: RecordedRequest) => void;
  /** What goes wrong. */
  faults?: readonly Fault[];
  /** Makes the chances of faults come out the same each time. @default 1 */
  faultSeed?: number;
}

/** A Front to test against. */
export interface FrontSimulator extends Builders, Queries {
  /** The token that it accepts. */
  readonly token: string;
  /** Answers a request in this process: give it to a client as its `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Answers over HTTP. Needs Node. */
  readonly listen: (options?: ListenOptions) => Promise<Listener>;
  /**
   * One handler for msw, 2 or 3: `setupServer(...simulator.handlers)`. It answers all that goes to `*.frontapp.com`. The
   * type says nothing, so that it fits every version of msw.
   */
  readonly handlers: never[];
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Its time. Give it to a client as its `clock`, so that both agree. */
  readonly clock: SimulatorClock;
  /** Merges a conversation into another one. The API answers 301 for it from then on. */
  readonly merge: (from: string, into: string) => void;
  /** Has something go wrong from now on, until the function that this returns is called. */
  readonly fault: (fault: Fault) => () => void;
  /** Calls a webhook for every event from now on, until the function that this gives is called. */
  readonly connectWebhook: (connection: WebhookConnection) => Promise<() => void>;
  /** Calls the service behind a channel, until the function that this gives is called. */
  readonly connectChannel: (connection: ChannelConnection) => Promise<() => Promise<void>>;
  /** Every call that Front made so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Resolves once every call that Front has begun is over. */
  readonly settled: () => Promise<void>;
  /** Starts anew: state, logs, quota and faults. Connections stay, and its clock goes on. */
  readonly reset: () => void;
}

const DOCUMENTS = [coreDocument, channelDocument];
const VIRTUAL_START = 1_769_425_200_000;

/**
 * Creates a Front that runs in this process: it keeps what is written, checks tokens, scopes and requests, counts quota,
 * resolves aliases, writes events and takes its time.
 *
 * @example
 * const simulator = createFrontSimulator();
 * const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch });
 */
export function createFrontSimulator(options: SimulatorOptions = {}): FrontSimulator {
  const {
    token = 'simulator-token',
    seed = 'planet-express',
    processing = 1000,
    accepts = () => false,
  } = options;
  const {
    id = 'cmp_55c8c149',
    name = 'Planet Express',
    host = 'planet-express.api.frontapp.com',
  } = options.company ?? {};
  const timeline = createTimeline(sourceOf(options));
  const company = createCompany({ id, name, processing }, createStore(), timeline);
  const requests: RecordedRequest[] = [];
  const courier = createCourier(timeline);
  const isChannelToken = createChannelTokenCheck(company, options.applications ?? [], coreDocument);
  const faults = [...(options.faults ?? [])];
  const parts = {
    company,
    documents: DOCUMENTS,
    router: createRouter(DOCUMENTS),
    validate: createValidate(DOCUMENTS),
    authorization: {
      tokens: rightsOf(token, options),
      accepts: async (bearer: string, match?: Match) =>
        (await accepts(bearer)) || (await isChannelToken(bearer, match)),
    },
    quota: options.quota ?? {},
    faults,
    faultSeed: options.faultSeed ?? 1,
    latency: latencyOf(options),
    companyHost: host,
    requests,
    logSize: options.logSize ?? Number.POSITIVE_INFINITY,
    onRequest: options.onRequest ?? (() => {}),
  };
  let handle = createHandler(parts);

  function begin(): void {
    company.store.clear();
    company.merged.clear();
    timeline.clear();
    courier.clear();
    requests.length = 0;
    faults.splice(0, faults.length, ...(options.faults ?? []));
    if (seed === 'planet-express') seedPlanetExpress(company.store, coreDocument);
    handle = createHandler(parts);
  }

  const fetch: FrontSimulator['fetch'] = (input, init) =>
    handle(input instanceof Request && init === undefined ? input : new Request(input, init));
  begin();

  return {
    token,
    fetch,
    listen: (listenOptions) => listen(fetch, listenOptions),
    handlers: createMswHandlers(fetch),
    requests,
    deliveries: courier.deliveries,
    clock: timeline,
    settled: timeline.settled,
    connectWebhook: (connection) => connectWebhook(company, courier, host, connection),
    connectChannel: (connection) => connectChannel(company, courier, host, connection),
    merge: (from, into) => mergeConversations(company, from, into),
    fault(fault) {
      faults.push(fault);
      return () => void faults.splice(faults.indexOf(fault), 1);
    },
    reset: begin,
    ...createBuilders(company, host),
    ...createQueries(company, host),
  };
}

function sourceOf({ clock = 'real', now = Date.now }: SimulatorOptions) {
  if (clock === 'real') return now;
  return clock === 'virtual' ? { start: VIRTUAL_START } : clock;
}

function rightsOf(token: string, { tokens = {}, scopes }: SimulatorOptions): Map<string, TokenRights> {
  const rights = scopes === undefined ? {} : { scopes };
  return new Map([...Object.entries(tokens), [token, rights]]);
}

function latencyOf({ latency = 0 }: SimulatorOptions): (operationId: string | undefined) => number {
  return typeof latency === 'number' ? () => latency : latency;
}
