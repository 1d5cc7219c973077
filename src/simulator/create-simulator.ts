import channelDocument from '../../generated/channel.openapi.json' with { type: 'json' };
import coreDocument from '../../generated/core.openapi.json' with { type: 'json' };
import { mergeConversations } from './actions/merge.js';
import { planTimeOff } from './actions/time-offs.js';
import type { TokenRights } from './authorize.js';
import { type Builders, createBuilders } from './builders.js';
import { type ChannelConnection, connectChannel } from './callbacks/channels.js';
import { type Courier, createCourier, type Delivery } from './callbacks/delivery.js';
import { connectWebhook, type WebhookConnection } from './callbacks/webhooks.js';
import { createChannelTokenCheck } from './channel-tokens.js';
import { createTimeline, type SimulatorClock } from './clock.js';
import { type Company, createCompany } from './company.js';
import type { Fault } from './faults.js';
import { createHandler, type HandlerParts } from './handle-request.js';
import { type Listener, type ListenOptions, listen } from './listen.js';
import { checkAccess } from './misuse/check-access.js';
import { type CheckFault, createFaultCheck } from './misuse/check-fault.js';
import { createFieldCheck } from './misuse/check-fields.js';
import { checkOptions } from './misuse/check-options.js';
import { createMswHandlers } from './msw-handlers.js';
import type { SimulatorOptions } from './options.js';
import { createQueries, type Queries } from './queries.js';
import type { RecordedRequest } from './recorded-request.js';
import { createRouteRequest } from './route-request.js';
import { seedPlanetExpress } from './seed/planet-express.js';
import { createStore } from './store.js';
import { createValidate } from './validate.js';

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
  /**
   * Has something go wrong from now on, until the function that this returns is called.
   *
   * @throws TypeError when its `on` names no operation.
   */
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
const HOST = 'planet-express.api.frontapp.com';

/**
 * Creates a Front that runs in this process: it keeps what is written, checks tokens, scopes and requests, counts quota,
 * resolves aliases, writes events and takes its time.
 *
 * @example
 * const simulator = createFrontSimulator();
 * const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch });
 *
 * @throws TypeError when an option is misspelt or wrong, naming it and what would be right.
 */
export function createFrontSimulator(options: SimulatorOptions = {}): FrontSimulator {
  checkOptions(options);
  checkAccess(options, DOCUMENTS);
  const checkFault = createFaultCheck(DOCUMENTS);
  for (const [index, fault] of (options.faults ?? []).entries())
    checkFault(fault, `Option \`faults[${index}]\``);
  const { id = 'cmp_55c8c149', name = 'Planet Express', host = HOST } = options.company ?? {};
  const timeline = createTimeline(sourceOf(options));
  const company = createCompany(
    { id, name, processing: options.processing ?? 1000 },
    createStore(),
    timeline,
  );
  const courier = createCourier(timeline);
  const parts = partsOf(options, company, host);
  let handle = createHandler(parts);

  function begin(): void {
    company.store.clear();
    company.merged.clear();
    timeline.clear();
    courier.clear();
    parts.requests.length = 0;
    parts.faults.splice(0, parts.faults.length, ...(options.faults ?? []));
    if (options.seed !== 'empty') seedPlanetExpress(company.store, coreDocument);
    for (const timeOff of company.store.all('time_off')) planTimeOff(company, timeOff);
    handle = createHandler(parts);
  }

  begin();
  const fetch: FrontSimulator['fetch'] = async (input, init) =>
    handle(input instanceof Request && init === undefined ? input : new Request(input, init));
  return {
    token: tokenOf(options),
    fetch,
    listen: (listenOptions) => listen(fetch, listenOptions),
    handlers: createMswHandlers(fetch),
    requests: parts.requests,
    reset: begin,
    ...controlsOf(company, courier, host, parts.faults, checkFault),
    ...createBuilders(company, host, createFieldCheck(coreDocument)),
    ...createQueries(company, host),
  };
}

/** What is made once and stays, however often the simulator is reset. */
function partsOf(
  options: SimulatorOptions,
  company: Company,
  companyHost: string,
): HandlerParts & { readonly faults: Fault[] } {
  const { accepts = () => false, applications = [], latency = 0 } = options;
  return {
    company,
    companyHost,
    documents: DOCUMENTS,
    route: createRouteRequest(coreDocument, channelDocument),
    validate: createValidate(DOCUMENTS),
    authorization: {
      tokens: rightsOf(options),
      accepts,
      standing: createChannelTokenCheck(company, applications, coreDocument),
    },
    quota: options.quota ?? {},
    faults: [...(options.faults ?? [])],
    faultSeed: options.faultSeed ?? 1,
    latency: typeof latency === 'number' ? () => latency : latency,
    requests: [],
    logSize: options.logSize ?? Number.POSITIVE_INFINITY,
    onRequest: options.onRequest ?? (() => {}),
  };
}

/** What a test steers the simulator by. */
function controlsOf(
  company: Company,
  courier: Courier,
  host: string,
  faults: Fault[],
  checkFault: CheckFault,
) {
  return {
    clock: company.timeline,
    settled: company.timeline.settled,
    deliveries: courier.deliveries,
    connectWebhook: (connection: WebhookConnection) => connectWebhook(company, courier, host, connection),
    connectChannel: (connection: ChannelConnection) => connectChannel(company, courier, host, connection),
    merge: (from: string, into: string) => mergeConversations(company, from, into),
    fault(fault: Fault) {
      checkFault(fault, 'The fault');
      faults.push(fault);
      return () => {
        const index = faults.indexOf(fault);
        if (index !== -1) faults.splice(index, 1);
      };
    },
  };
}

function sourceOf({ clock = 'real', now = Date.now }: SimulatorOptions) {
  if (clock === 'real') return now;
  return clock === 'virtual' ? { start: VIRTUAL_START } : clock;
}

function tokenOf({ token = 'simulator-token' }: SimulatorOptions): string {
  return token;
}

function rightsOf(options: SimulatorOptions): Map<string, TokenRights> {
  const { tokens = {}, scopes } = options;
  return new Map([...Object.entries(tokens), [tokenOf(options), scopes === undefined ? {} : { scopes }]]);
}
