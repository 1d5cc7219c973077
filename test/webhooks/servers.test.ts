import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createApp as createExpress } from '../../examples/webhooks-express.js';
import { createApp as createFastify } from '../../examples/webhooks-fastify.js';
import { start as startHono } from '../../examples/webhooks-hono.js';
import { createRoute } from '../../examples/webhooks-next.js';
import worker from '../../examples/webhooks-worker.js';
import { listen as serveFetch } from '../../src/simulator/listen.js';
import { type DeliveredEvent, signWebhook } from '../../src/webhooks/index.js';
import { ENVELOPE, SECRET } from './front-signs.js';

type OnEvent = (event: DeliveredEvent) => void;
type Start = (onEvent: OnEvent) => Promise<string>;

async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/front`;
}

async function serve(handle: (request: Request) => Promise<Response>): Promise<string> {
  const { url, close } = await serveFetch(handle);
  onTestFinished(close);
  return `${url}/front`;
}

const SERVERS: [string, Start][] = [
  ['Hono', (onEvent) => addressOf(startHono(SECRET, onEvent, 0) as Server)],
  ['Express', (onEvent) => addressOf(createServer(createExpress(SECRET, onEvent)).listen(0, '127.0.0.1'))],
  [
    'Fastify',
    async (onEvent) => {
      const app = createFastify(SECRET, onEvent);
      onTestFinished(() => app.close());
      return `${await app.listen({ port: 0, host: '127.0.0.1' })}/front`;
    },
  ],
  ['a route of Next.js', (onEvent) => serve(createRoute(SECRET, onEvent).POST)],
  [
    'a worker',
    (onEvent) =>
      serve((request) =>
        worker.fetch(request, {
          FRONT_APP_SECRET: SECRET,
          EVENTS: { send: async (event) => onEvent(event as DeliveredEvent) },
        }),
      ),
  ],
];

async function post(url: string, body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

test.each(SERVERS)('%s takes a signed event, in every byte', async (_, start) => {
  const events: DeliveredEvent[] = [];
  const url = await start((event) => events.push(event));
  const body = JSON.stringify(ENVELOPE, null, 1);

  const response = await post(url, body, await signWebhook({ body, secret: SECRET }));

  expect(response.status).toBe(200);
  expect(events).toMatchObject([
    { type: 'assign', subscription: 'assignee_changed', payload: ENVELOPE.payload },
  ]);
});

test.each(SERVERS)('%s refuses an event that was changed', async (_, start) => {
  const events: unknown[] = [];
  const url = await start((event) => events.push(event));
  const body = JSON.stringify(ENVELOPE);
  const headers = await signWebhook({ body, secret: SECRET });

  const changed = await post(url, body.replace('assigned', 'archived'), headers);
  const unsigned = await post(url, body, {});

  expect([changed.status, unsigned.status]).toEqual([401, 401]);
  expect(await unsigned.json()).toEqual({ error: 'FRONT_WEBHOOK_SIGNATURE_MISSING' });
  expect(events).toEqual([]);
});

test.each(SERVERS)('%s echoes the challenge', async (_, start) => {
  const url = await start(() => expect.unreachable());
  const body = JSON.stringify({ type: 'sync', authorization: { id: 'cmp_55c8c149' } });
  const headers = await signWebhook({ body, secret: SECRET });

  const response = await post(url, body, { ...headers, 'x-front-challenge': '8d1f0c5e' });

  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual({ challenge: '8d1f0c5e' });
});

test.each(SERVERS)('%s takes a body that arrives byte by byte, without a length', async (_, start) => {
  const events: unknown[] = [];
  const url = await start((event) => events.push(event));
  const body = JSON.stringify(ENVELOPE);
  const headers = { ...(await signWebhook({ body, secret: SECRET })), 'content-type': 'application/json' };

  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) =>
      resolve(response.resume().statusCode),
    );
    request.on('error', reject);
    for (const byte of Buffer.from(body)) request.write(Buffer.of(byte));
    request.end();
  });

  expect([status, events.length]).toEqual([200, 1]);
});
