import type { EVENT_TYPES } from '../../../generated/event-types.js';
import type { Company } from '../company.js';
import { localize } from '../localize.js';
import { checkEventTypes } from '../misuse/check-event-types.js';
import { checkNames } from '../misuse/check-names.js';
import { presentEvent } from '../present/events.js';
import type { Records } from '../records.js';
import type { Answered, Courier, Destination } from './delivery.js';
import { previewOf } from './preview.js';
import { SUBSCRIPTIONS } from './subscriptions.js';

/** A webhook that events are sent to. */
export interface WebhookConnection {
  readonly to: Destination;
  /** An application's, which is called with an envelope and again when it fails, or that of a rule. @default 'application' */
  readonly kind?: 'application' | 'rule';
  /** The application's secret, or the company's API secret. */
  readonly secret: string;
  /** The types of events it is called for, as the API names them: `inbound`, `assign`. @default all */
  readonly types?: readonly (typeof EVENT_TYPES)[number][];
  /** Sends events that only refer to their resources. @default false */
  readonly preview?: boolean;
}

/** Waits in ms before an application is called again. Front tries three times more, and doesn't say when. */
const RETRIES = [1_000, 5_000, 25_000];

/**
 * Calls a webhook for every event from now on. An application is called with a challenge first, as Front does when its
 * address is saved.
 *
 * @returns what ends it.
 * @throws TypeError when an option or a type of events is not known, or when an application doesn't echo the challenge. Its address would not be saved.
 */
export async function connectWebhook(
  company: Company,
  courier: Courier,
  host: string,
  connection: WebhookConnection,
): Promise<() => void> {
  checkNames(connection, ['to', 'secret', 'kind', 'types', 'preview'], '`connectWebhook`');
  const { kind = 'application' } = connection;
  const types: readonly string[] | undefined = connection.types;
  if (types !== undefined) checkEventTypes(types);
  if (kind === 'application') await challenge(company, courier, connection);

  function hear(event: Records['event']): void {
    if (types !== undefined && !types.includes(event.type)) return;
    const full = presentEvent(event, company.store);
    const payload = localize(connection.preview === true ? previewOf(full) : full, host);
    const subscription = SUBSCRIPTIONS[event.type] ?? event.type;
    const isApplication = kind === 'application';
    void courier.send({
      to: connection.to,
      secret: connection.secret,
      scheme: isApplication ? 'sha256' : 'sha1',
      type: isApplication ? subscription : event.type,
      body: isApplication ? { type: subscription, authorization: { id: company.id }, payload } : payload,
      retries: isApplication ? RETRIES : [],
    });
  }

  company.onEvent.push(hear);
  return () => void company.onEvent.splice(company.onEvent.indexOf(hear), 1);
}

async function challenge(
  company: Company,
  courier: Courier,
  { to, secret }: WebhookConnection,
): Promise<void> {
  const value = company.store.newUid();
  const answered = await courier.send({
    to,
    secret,
    scheme: 'sha256',
    type: 'sync',
    body: { type: 'sync', authorization: { id: company.id } },
    headers: { 'x-front-challenge': value },
  });
  const failure = await failureOf(answered, value);
  if (failure === undefined) return;
  const message = `connectWebhook: the webhook did not echo the challenge of the sync call: ${failure}.`;
  throw new TypeError(message, 'error' in answered ? { cause: answered.error } : {});
}

/** What is wrong with the answer to a challenge. Nothing when it is right. */
async function failureOf(answered: Answered, value: string): Promise<string | undefined> {
  const { response } = answered;
  if (response === undefined) return `there was no answer, ${reasonOf(answered.error)}`;
  if (!response.ok) return `it answered ${response.status}`;
  if (isEcho(await response.text(), value)) return undefined;
  return `its ${response.status} lacks the value of x-front-challenge, as text or as JSON { challenge }`;
}

/** The code of a connection that failed, or the message of whatever else went wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  const { message, code } = (error.cause instanceof Error ? error.cause : error) as Error & {
    code?: unknown;
  };
  return typeof code === 'string' ? code : message;
}

function isEcho(text: string, value: string): boolean {
  if (text === value) return true;
  try {
    return (JSON.parse(text) as { challenge?: unknown } | null)?.challenge === value;
  } catch {
    return false;
  }
}
