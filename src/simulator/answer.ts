import { answerFromSpec } from './answer-from-spec.js';
import { Answer, type Behaviour, type UploadedFile } from './behaviour.js';
import { dereference } from './body-references.js';
import type { Company } from './company.js';
import type { SimulatedAnswer } from './failure.js';
import type { Plan } from './plan.js';
import type { Exchange, FormPart } from './recorded-request.js';
import { invalid } from './refusal.js';
import { warningsOf } from './request-warnings.js';
import { resolvePath } from './resolve-path.js';
import type { Checked, Validate } from './validate.js';

/** What answering a request needs to know. */
export interface Answering {
  readonly company: Company;
  readonly validate: Validate;
  readonly plan: Plan;
  /** Whether it came with the token of a channel. */
  readonly isChannel: boolean;
  /** Takes what Front would do without a word. */
  readonly warnings: string[];
}

/** Answers a request: checks it, finds what it names, and does what its operation does. Rejects with a refusal. */
export async function answer(exchange: Exchange, answering: Answering): Promise<SimulatedAnswer> {
  const checked = await answering.validate(exchange);
  answering.warnings.push(...warningsOf(checked, exchange));
  return carryOut(exchange, checked, answering);
}

/** In one go, so that no other request comes between what is looked up and what is done. */
function carryOut(exchange: Exchange, checked: Checked, answering: Answering): SimulatedAnswer {
  const { company, plan } = answering;
  const path = resolvePath(plan, exchange, company);
  if (checked.details.length > 0) throw invalid(checked.details);
  const { body, details } = dereference(checked.body, company.store);
  const isLenient = (checked.query as { ignore_errors?: boolean }).ignore_errors === true;
  if (details.length > 0 && !isLenient) throw invalid(details);
  if (plan.behaviour === undefined) return answerFromSpec(plan);
  return perform(plan.behaviour, answering, exchange, { ...checked, body }, path);
}

function perform(
  behaviour: Behaviour,
  { company, plan, isChannel, warnings }: Answering,
  { request, url, parts }: Exchange,
  { query, body }: Checked,
  path: Record<string, string>,
): SimulatedAnswer {
  const { status, media, pagination, pageSize } = plan;
  const warn = (message: string) => void warnings.push(message);
  const asked = { path, query, body, url, headers: request.headers, files: filesOf(parts) };
  const call = { ...asked, company, isChannel, pagination, pageSize, warn };
  const result = (behaviour as (given: typeof call) => unknown)(call);
  if (result instanceof Answer) return result.answer;
  return media === undefined ? { status } : { status, body: result };
}

/** Reads the files of a field: `attachments[0]`, `attachments[]` and `attachments` are all of `attachments`. */
function filesOf(parts: readonly FormPart[]): (field: string) => UploadedFile[] {
  return (field) =>
    parts.filter((part): part is UploadedFile => 'bytes' in part && fieldOf(part.name) === field);
}

function fieldOf(name: string): string {
  const keys = name.split(/[[\]]+/).filter((key) => key !== '' && !/^\d+$/.test(key));
  return keys.join('.');
}
