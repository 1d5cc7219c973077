/**
 * The servers that the scenarios talk to, as a process of its own: it runs on the oldest Node that is supported. It sends
 * its parent the {@link World}, and the {@link ServerLog} when it is told that the scenarios are over.
 *
 * @module
 */
import process from 'node:process';
import { authorizationUrl } from '../../src/oauth/index.js';
import { createFrontSimulator, createOAuthServer, type FormPart } from '../../src/simulator/index.js';
import { ENVELOPE, EVENT, frontSigns, NOW, SECRET } from '../webhooks/front-signs.js';
import type { SeenPart, ServerLog, World } from './world.js';

const application = { appId: 'app-uid', appSecret: 'app-secret', channelId: 'cha_1ab23cd4' };
const client = { clientId: 'client', clientSecret: 'client:secret' };
const redirectUri = 'https://planet-express.example/front';

const oauth = createOAuthServer(client);
const simulator = createFrontSimulator({
  accepts: oauth.accepts,
  applications: [{ id: application.appId, secret: application.appSecret }],
  faults: [{ on: 'GET /inboxes', nth: 1, answer: { status: 429 } }],
});
const into = simulator.conversation().id;
const from = simulator.conversation().id;
simulator.merge(from, into);
for (const name of ['fragile', 'urgent', 'lost', 'eaten', 'delivered', 'returned']) simulator.tag({ name });
const [front, authorizations] = await Promise.all([simulator.listen(), oauth.listen()]);

/** Goes where a person is sent to authorize, and comes back with a code. */
async function authorize(): Promise<{ callback: string; state: string }> {
  const { url, state } = authorizationUrl({ ...client, redirectUri, server: authorizations.url });
  const { headers } = await fetch(url, { redirect: 'manual' });
  return { callback: headers.get('location') ?? '', state };
}

function signed(value: object, timestamp?: string) {
  const body = JSON.stringify(value);
  return { body, headers: frontSigns(body, SECRET, timestamp) };
}

async function worldOf(): Promise<World> {
  return {
    front: { url: front.url, token: simulator.token },
    application,
    merged: { from, into },
    oauth: { ...client, server: authorizations.url, redirectUri, ...(await authorize()) },
    webhooks: {
      secret: SECRET,
      now: NOW,
      ofApplication: signed(ENVELOPE, String(NOW)),
      ofRule: signed(EVENT),
    },
  };
}

function inHex(part: FormPart): SeenPart {
  if ('value' in part) return part;
  return { ...part, bytes: Buffer.from(part.bytes).toString('hex') };
}

function logOf(): ServerLog {
  const requests = simulator.requests.map(({ operationId, url, status, time, body, parts }) => ({
    ...(operationId !== undefined && { operationId }),
    ...(parts !== undefined && { parts: parts.map(inHex) }),
    url,
    status,
    time,
    body,
  }));
  return { requests, grants: oauth.grants, tags: simulator.all('tag').map(({ id }) => id) };
}

process.once('message', async () => {
  process.send?.(logOf());
  await Promise.all([front.close(), authorizations.close()]);
  process.disconnect();
});
process.send?.(await worldOf());
