import { expect } from 'vitest';
import { createChannelHandler } from '../../src/channel/index.js';
import {
  alias,
  createFrontClient,
  download,
  paginate,
  poll,
  type Schemas,
  unwrap,
  waitForMessage,
} from '../../src/index.js';
import {
  authorizationUrl,
  createTokenSource,
  type ExchangeCodeOptions,
  exchangeCode,
  type FrontTokens,
} from '../../src/oauth/index.js';
import { createWebhookHandler, signWebhook } from '../../src/webhooks/index.js';
import { createVirtualClock } from '../faults/virtual-clock.js';
import { type Answer, answer, broken, failure, moved, setup, stalled } from '../transport/setup.js';
import { expectNoSecret, SECRETS } from './every-view.js';
import { startRawServer } from './raw-server.js';

export type Front = ReturnType<typeof createFrontClient>;

const SELF = 'https://planet-express.api.frontapp.com/analytics/exports/exp_1';
const job = {
  _links: { self: SELF },
  id: 'exp_1',
  status: 'running',
  progress: 0,
} as Schemas['AnalyticsExport'];
export const html = () => new Response(`${SECRETS.answer}<html>${SECRETS.answer}`);

export const search = (front: Front) =>
  front.GET('/contacts', { params: { query: { q: { updated_after: SECRETS.query as never } } } });
export const reply = (front: Front) =>
  front.POST('/conversations/{conversation_id}/messages', {
    params: { path: { conversation_id: alias.reference(SECRETS.query) } },
    body: { body: SECRETS.body, attachments: [new File([SECRETS.body], `${SECRETS.body}.txt`)] },
  });

/** What a call fails with, on a clock that jumps, together with what its client told of it. */
export async function failed(
  answers: readonly Answer[],
  call: (front: Front) => Promise<unknown>,
  options: Parameters<typeof setup>[1] = {},
): Promise<unknown> {
  const { front, events, drive } = setup(answers, { token: SECRETS.token, retry: { limit: 1 }, ...options });
  const error = await drive(
    call(front).then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  );
  expectNoSecret(events);
  expectNoSecret(front);
  return error;
}

/** What a real connection to a server that speaks no HTTP ends in. Node adds its bytes to the error. */
async function failedOverRealHttp(): Promise<unknown> {
  const baseUrl = await startRawServer(`HTTP/1.1 200 OK\r\n${SECRETS.answer}\u0000\r\n\r\n${SECRETS.answer}`);
  const front = createFrontClient({ token: SECRETS.token, baseUrl, rateLimit: false, retry: { limit: 0 } });
  return search(front).catch((reason: unknown) => reason);
}

const APPLICATION = { clientId: 'planet-express', clientSecret: SECRETS.clientSecret };
const redirectUri = 'https://planet-express.com/callback';
const stored: FrontTokens | undefined = {
  accessToken: SECRETS.accessToken,
  refreshToken: SECRETS.refreshToken,
  expiresAt: 0,
};

function exchange(callback: string, options: Partial<ExchangeCodeOptions> = {}): Promise<unknown> {
  const { state } = authorizationUrl({ ...APPLICATION, redirectUri });
  return exchangeCode({
    ...APPLICATION,
    redirectUri,
    state,
    callback: `${redirectUri}?${callback.replace('STATE', state)}`,
    ...options,
  }).catch((reason: unknown) => reason);
}

function refresh(fetch: () => Promise<Response>, load = async () => stored): Promise<unknown> {
  const store = { load, save: async () => {} };
  return Promise.resolve(createTokenSource({ ...APPLICATION, store, fetch }).get()).catch(
    (reason: unknown) => reason,
  );
}

/** Each class of error, made by what makes it in use, from input that is full of secrets. */
export const THROWN: Readonly<Record<string, () => Promise<unknown>>> = {
  FrontApiError: () => failed([failure(403)], (front) => unwrap(search(front))),
  FrontConnectionError: failedOverRealHttp,
  FrontTimeoutError: () => failed([stalled], search),
  FrontResponseError: () => failed([html], search),
  FrontUnknownOutcomeError: () => failed([broken], reply),
  FrontQuotaError: () =>
    failed([failure(429, { 'retry-after': '600' })], (front) => unwrap(search(front)), {
      rateLimit: {},
      maxWait: 10,
    }),
  FrontRedirectError: () =>
    failed([moved(`https://evil.example/${SECRETS.answer}?${SECRETS.answer}`)], reply),
  FrontPageError: () =>
    failed(
      [answer({ _results: [], _pagination: { next: `https://evil.example/?${SECRETS.answer}` } })],
      async (front) => {
        for await (const _page of paginate(front, '/contacts', {
          params: { query: { q: { updated_after: SECRETS.query as never } } },
        }).pages());
      },
    ),
  FrontDeadlineError: () =>
    failed([failure(404)], (front) => waitForMessage(front, SECRETS.query, { deadline: 5000 })),
  FrontJobError: () =>
    failed([answer({ ...job, status: 'failed', reason: SECRETS.answer })], (front) => poll(front, job)),
  FrontDownloadError: () =>
    failed([() => new Response(SECRETS.answer)], async (front) => {
      const url = `https://planet-express.api.frontapp.com/download/fil_1?${SECRETS.query}`;
      const { body } = await download(front, { url, size: 3 });
      await new Response(body).text();
    }),
  FrontOAuthStateError: () => exchange(`code=${SECRETS.code}&state=another`),
  FrontOAuthDeniedError: () =>
    exchange(`error=access_denied&error_description=${SECRETS.answer}&state=STATE&code=${SECRETS.code}`),
  FrontOAuthRevokedError: () =>
    refresh(async () =>
      Response.json({ error: 'invalid_grant', error_description: SECRETS.answer }, { status: 400 }),
    ),
  FrontOAuthUnauthorizedError: () =>
    refresh(
      async () => new Response(),
      async () => undefined as never,
    ),
  FrontOAuthTokenError: async () => {
    const server = await startRawServer(
      `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n${SECRETS.answer}`,
    );
    return exchange(`code=${SECRETS.code}&state=STATE`, { server });
  },
  FrontWebhookError: async () => {
    const refused: unknown[] = [];
    const handler = createWebhookHandler({
      secret: SECRETS.webhookSecret,
      onEvent: () => expect.unreachable(),
      onRefused: (error) => refused.push(error),
    });
    const headers = await signWebhook({ body: SECRETS.body, secret: 'another' });
    const response = await handler({ headers, body: SECRETS.body });
    expectNoSecret(await response.text());
    return refused[0];
  },
  FrontChannelRefusalError: async () => {
    const errors: unknown[] = [];
    const clock = createVirtualClock();
    const handler = createChannelHandler({
      secret: SECRETS.appSecret,
      message: () => new Promise(() => {}),
      onError: (error) => errors.push(error),
      clock,
    });
    const body = JSON.stringify({ type: 'message', payload: { text: SECRETS.body } });
    const headers = await signWebhook({ body, secret: SECRETS.appSecret, timestamp: clock.now() });
    const response = await clock.drive(handler({ headers, body }));
    expectNoSecret(await response.text());
    return errors[0];
  },
};
