import { exportFile } from './actions/export-file.js';
import { answer } from './answer.js';
import { type Authorization, admit } from './authorize.js';
import { readBrackets } from './brackets.js';
import type { Company } from './company.js';
import type { OpenApiDocument } from './document.js';
import { failure, type SimulatedAnswer } from './failure.js';
import { BrokenConnection, createFaults, type Fault, toFaultyAnswer } from './faults.js';
import { createGuards } from './guards.js';
import { noSuchOperation } from './no-such-operation.js';
import { createPlanner } from './plan.js';
import { createQuota, type Quota, type SimulatedQuota } from './quota.js';
import { type ReadBody, readBody } from './read-body.js';
import type { RecordedRequest } from './recorded-request.js';
import { answerOrRefusal } from './refusal.js';
import type { RouteRequest } from './route-request.js';
import type { Match } from './routes.js';
import { answerFromStorage, STORAGE_PATH } from './storage.js';
import { toResponse } from './to-response.js';
import type { Validate } from './validate.js';

/** What the handling of requests is made of. */
export interface HandlerParts {
  readonly company: Company;
  readonly documents: readonly OpenApiDocument[];
  readonly route: RouteRequest;
  readonly validate: Validate;
  readonly authorization: Authorization;
  readonly quota: SimulatedQuota;
  readonly faults: readonly Fault[];
  readonly faultSeed: number;
  /** Time in ms that an answer to an operation takes. */
  readonly latency: (operationId: string | undefined) => number;
  readonly companyHost: string;
  /** Takes every request, and keeps the newest. */
  readonly requests: RecordedRequest[];
  readonly logSize: number;
  /** Is told of every request, once it was answered. */
  readonly onRequest: (request: RecordedRequest) => void;
}

/** An answer, and what the quota has to say beside it. */
interface Outcome {
  readonly answer: SimulatedAnswer;
  readonly rateHeaders?: Readonly<Record<string, string>>;
}

/** Creates what answers requests, with its quota and faults at their beginning. */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Response> {
  const { company, companyHost, requests } = parts;
  const { timeline } = company;
  const quota = createQuota(parts.quota, () => timeline.now());
  const decide = createDecision(parts, quota);
  const strike = createFaults(parts.faults, parts.faultSeed);

  return async function handle(request) {
    request.signal.throwIfAborted();
    timeline.catchUp();
    const url = new URL(request.url);
    const match = parts.route(request, url);
    const operationId = match?.route.operation.operationId;
    const read = await readBody(request);
    const recorded = record(request, url, operationId, read, timeline.now());
    requests.push(recorded);
    if (requests.length > parts.logSize) requests.shift();

    try {
      request.signal.throwIfAborted();
      const fault = strike(match);
      const delay = parts.latency(operationId) + (fault?.delay ?? 0);
      if (delay > 0) await timeline.sleep(delay, request.signal);
      if (fault?.drop === 'before') throw new BrokenConnection();
      const outcome: Outcome =
        fault?.answer === undefined
          ? await decide(request, url, match, read, recorded)
          : { answer: toFaultyAnswer(fault.answer), rateHeaders: quota.headers() };
      if (fault?.drop === 'after') throw new BrokenConnection();
      recorded.status = outcome.answer.status;
      return toResponse(outcome.answer, outcome.rateHeaders, url, companyHost);
    } finally {
      parts.onRequest(recorded);
    }
  };
}

/** Decides what a request is answered, one reason to refuse it after the other. */
function createDecision(
  { company, documents, route, validate, authorization, quota: limits }: HandlerParts,
  quota: Quota,
) {
  const guard = createGuards(limits, company);
  const planOf = createPlanner(documents);

  return async function decide(
    request: Request,
    url: URL,
    match: Match | undefined,
    read: ReadBody,
    { warnings }: RecordedRequest,
  ): Promise<Outcome> {
    if (url.pathname.startsWith(STORAGE_PATH))
      return { answer: answerFromStorage(company, url, request.headers) };
    const admission = await admit(request, match, authorization);
    if (admission.refusal !== undefined) return { answer: admission.refusal, rateHeaders: quota.headers() };
    const { refused, wait, headers: rateHeaders } = quota.take();
    if (refused) return { answer: tooMany(wait), rateHeaders };
    if (match === undefined)
      return { answer: exportDownload(company, url) ?? noSuchOperation(request, url, route), rateHeaders };
    const guarded = guard(match);
    if (guarded !== undefined) return { answer: tooMany(guarded.wait, guarded.tier), rateHeaders };
    const unread = unreadable(read);
    if (unread !== undefined) return { answer: unread, rateHeaders };
    const { body, parts = [] } = read;
    const { isChannel } = admission;
    const answering = { company, validate, plan: planOf(match.route), isChannel, warnings };
    const carryOut = async () => {
      const query = readBrackets(url.searchParams, 'query');
      return answer({ ...match, request, url, query, body, parts }, answering);
    };
    return { answer: await answerOrRefusal(carryOut), rateHeaders };
  };
}

function unreadable({ malformed, tooLarge }: ReadBody): SimulatedAnswer | undefined {
  if (tooLarge === true)
    return failure(413, 'Payload too large', 'The files of a request may have 25 MB in total');
  return malformed === true ? failure(400, 'Bad request', 'Malformed body') : undefined;
}

function tooMany(wait: number, tier?: string): SimulatedAnswer {
  const where = tier === undefined ? '' : ` for ${tier} route`;
  const message = `Rate limit exceeded${where}. Please retry in ${Math.ceil(wait)} milliseconds.`;
  const headers: Record<string, string> = { 'retry-after': String(Math.ceil(wait / 1000)) };
  if (tier !== undefined) headers['x-front-tier'] = tier;
  return { ...failure(429, 'Too many requests', message), headers };
}

/** The file of an export that is done. Its address is no operation of the spec. */
function exportDownload(company: Company, { pathname }: URL): SimulatedAnswer | undefined {
  const [, analytics, id = ''] = /^(\/analytics)?\/exports\/(exp_\w+)\/download$/.exec(pathname) ?? [];
  const legacy = company.store.get('legacy_export', id);
  const record = analytics === undefined ? undefined : company.store.get('export', id);
  const kind = legacy?.query.should_export_events === true ? 'events' : 'messages';
  const scope = record ?? (legacy && { kind, start: legacy.query.start, end: legacy.query.end });
  if (scope === undefined) return undefined;
  return {
    status: 200,
    body: exportFile(company, scope),
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  };
}

function record(
  request: Request,
  url: URL,
  operationId: string | undefined,
  { body, parts }: ReadBody,
  time: number,
): RecordedRequest {
  const headers = Object.fromEntries(request.headers);
  delete headers.authorization;
  const { method } = request;
  return {
    method,
    url: url.pathname + url.search,
    operationId,
    headers,
    body,
    parts,
    time,
    status: 0,
    warnings: [],
  };
}
