import channelDocument from '../../generated/channel.openapi.json' with { type: 'json' };
import coreDocument from '../../generated/core.openapi.json' with { type: 'json' };
import { answerFromSpec } from './answer-from-spec.js';
import { readBrackets } from './brackets.js';
import { failure, type SimulatedAnswer } from './failure.js';
import { type Listener, type ListenOptions, listen } from './listen.js';
import { createQuota, type QuotaVerdict, type SimulatedQuota } from './quota.js';
import { readBody } from './read-body.js';
import type { Exchange, RecordedRequest } from './recorded-request.js';
import { collectResources } from './resources.js';
import { createRouter } from './routes.js';
import { createValidate } from './validate.js';

/** Options of a simulator. */
export interface SimulatorOptions {
  /** The token that it accepts. @default 'simulator-token' */
  token?: string;
  /** The quota of its company. @default 100 requests in 60 seconds */
  quota?: SimulatedQuota;
  /** Unix time in ms. @default Date.now */
  now?: () => number;
}

/** A Front to test against. */
export interface FrontSimulator {
  /** The token that it accepts. */
  readonly token: string;
  /** Answers a request in this process: give it to a client as its `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers over HTTP. Needs Node. */
  readonly listen: (options?: ListenOptions) => Promise<Listener>;
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
}

const COMPANY_HOST = 'https://planet-express.api.frontapp.com';
const DOCUMENTS = [coreDocument, channelDocument];

/**
 * Creates a Front that runs in this process and answers every operation of both APIs from the spec: it checks tokens and
 * requests, counts quota, resolves aliases and pages through lists.
 */
export function createFrontSimulator(options: SimulatorOptions = {}): FrontSimulator {
  const { token = 'simulator-token', quota = {}, now = Date.now } = options;
  const router = createRouter(DOCUMENTS);
  const validate = createValidate(DOCUMENTS);
  const resources = collectResources(DOCUMENTS);
  const takeQuota = createQuota(quota, now);
  const requests: RecordedRequest[] = [];

  function answer(exchange: Exchange): SimulatedAnswer {
    const details = validate(exchange);
    if (details.length > 0)
      return failure(400, 'Bad request', 'Request did not satisfy requirements', details);
    return answerFromSpec(exchange, resources);
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const match = router(request.method, url.pathname);
    const read = await readBody(request);
    const recorded = record(request, url, match?.route.operation.operationId, read);
    requests.push(recorded);

    function respond(answered: SimulatedAnswer, verdict?: QuotaVerdict): Response {
      recorded.status = answered.status;
      return toResponse(answered, verdict, url);
    }

    if (request.headers.get('authorization') !== `Bearer ${token}`) {
      return respond(failure(401, 'Unauthenticated', 'Invalid token'));
    }
    const verdict = takeQuota();
    if (verdict.refused) {
      const message = `Rate limit exceeded. Please retry in ${Math.ceil(verdict.wait)} milliseconds.`;
      return respond(failure(429, 'Too many requests', message), verdict);
    }
    if (match === undefined) return respond(failure(404, 'Not found'), verdict);
    if (read.malformed === true) return respond(failure(400, 'Bad request', 'Malformed body'), verdict);
    const query = readBrackets(url.searchParams);
    return respond(answer({ ...match, request, url, query, body: read.body }), verdict);
  }

  return { token, fetch: handle, listen: (listenOptions) => listen(handle, listenOptions), requests };
}

function record(
  request: Request,
  url: URL,
  operationId: string | undefined,
  { body, parts }: Awaited<ReturnType<typeof readBody>>,
): RecordedRequest {
  const { authorization: _token, ...headers } = Object.fromEntries(request.headers);
  return {
    method: request.method,
    url: url.pathname + url.search,
    operationId,
    headers,
    body,
    parts,
    status: 0,
  };
}

/** Links point at the company's host on the real Front; elsewhere at where the request went, so that they can be followed. */
function toResponse(
  { status, body, headers }: SimulatedAnswer,
  verdict: QuotaVerdict | undefined,
  url: URL,
): Response {
  const all = { ...verdict?.headers, ...headers };
  if (body === undefined) return new Response(null, { status, headers: all });
  if (all['content-type'] !== undefined) return new Response(String(body), { status, headers: all });
  const host = url.hostname.endsWith('.frontapp.com') ? COMPANY_HOST : url.origin;
  const json = JSON.stringify(body).replaceAll(COMPANY_HOST, host);
  return new Response(json, {
    status,
    headers: { ...all, 'content-type': 'application/json; charset=utf-8' },
  });
}
