/**
 * `npm start`: the client at work over real HTTP. Without `FRONT_API_TOKEN` it talks to the simulator; with it, to the
 * real Front, and only reads. Exits with 0 when every step held.
 *
 * @module
 */
import {
  alias,
  createFrontClient,
  type FrontClient,
  type FrontEvent,
  openUrl,
  paginate,
  toDate,
  unwrap,
} from '../src/index.js';
import { createFrontSimulator, type FormPart, type FrontSimulator } from '../src/simulator/index.js';

class StepFailed extends Error {}

function expect(held: boolean, fact: string): void {
  if (!held) throw new StepFailed(`expected that ${fact}`);
}

function say(line: string): void {
  console.log(`   ${line}`);
}

let failures = 0;

async function step(title: string, run: () => Promise<void>): Promise<void> {
  console.log(`\n── ${title}`);
  try {
    await run();
    console.log('   ✔ held');
  } catch (error) {
    failures += 1;
    console.log(`   ✘ ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  }
}

function describePart(part: FormPart): string {
  const value =
    'value' in part ? part.value : `${part.filename} (${part.contentType}, ${part.bytes.length} bytes)`;
  return `${part.name.padEnd(18)} ${value}`;
}

async function readRealFront(token: string): Promise<void> {
  const front = createFrontClient({ token });
  await step('Whose token this is', async () => {
    const identity = await unwrap(front.GET('/me'));
    say(`${identity.name} (${identity.id})`);
  });
  await step('The first teammates', async () => {
    const { _results: teammates = [] } = await unwrap(front.GET('/teammates'));
    for (const { id, email } of teammates.slice(0, 5)) say(`${id}  ${email}`);
  });
  await step('The newest conversations', async () => {
    const { data, error, response } = await front.GET('/conversations', { params: { query: { limit: 5 } } });
    expect(error === undefined, 'conversations can be listed');
    for (const { id, status, subject } of data?._results ?? []) say(`${id}  ${status}  ${subject}`);
    say(
      `${response.headers.get('x-ratelimit-remaining')} of ${response.headers.get('x-ratelimit-limit')} requests left`,
    );
  });
}

async function showTeammate(front: FrontClient): Promise<void> {
  const teammate = await unwrap(
    front.GET('/teammates/{teammate_id}', {
      params: { path: { teammate_id: alias.email('leela@planet-express.com') } },
    }),
  );
  say(`alt:email:leela@planet-express.com is ${teammate.first_name} ${teammate.last_name}, ${teammate.id}`);
  expect(teammate.id === 'tea_55c8c149', 'the alias named Leela');
}

async function showPages(front: FrontClient, simulator: FrontSimulator): Promise<void> {
  const before = simulator.requests.length;
  const query = { q: { statuses: ['assigned' as const, 'archived' as const] }, limit: 1 };
  let count = 0;
  for await (const { id, status, subject, created_at } of paginate(front, '/conversations', {
    params: { query },
  })) {
    count += 1;
    say(`${id}  ${status.padEnd(9)} ${toDate(created_at ?? 0).toISOString()}  ${subject}`);
    say(`              ${openUrl(id)}`);
  }
  const urls = simulator.requests.slice(before).map(({ url }) => url);
  for (const url of urls) say(`→ GET ${decodeURI(url).slice(0, 100)}`);
  expect(count > 1 && urls.length === count, 'every page held one conversation');
}

async function showUpload(front: FrontClient, simulator: FrontSimulator): Promise<void> {
  const photo = new File([new Uint8Array(48_213)], 'parcel.jpg', { type: 'image/jpeg' });
  const { data, error, response } = await front.POST('/channels/{channel_id}/messages', {
    params: { path: { channel_id: alias.address('team@planet-express.com') } },
    body: {
      to: ['calculon@momsbot.com'],
      subject: 'Your parcel',
      body: '<p>Good news, everyone!</p>',
      options: { archive: false },
      attachments: [photo],
    },
  });
  expect(error === undefined, `the message was accepted, not ${error?._error.title}`);
  say(`${response.status}: ${data?.status}, message_uid ${data?.message_uid}. The server saw these parts:`);
  const parts = simulator.requests.at(-1)?.parts ?? [];
  for (const part of parts) say(describePart(part));
  expect(
    parts.some((part) => part.name === 'attachments[0]' && 'bytes' in part && part.bytes.length === 48_213),
    'the file arrived',
  );
}

async function showError(front: FrontClient): Promise<void> {
  const { error } = await front.GET('/conversations/{conversation_id}', {
    params: { path: { conversation_id: 'cnv_404' } },
  });
  say(`error: ${JSON.stringify(error)}`);
  expect(error?._error.status === 404, 'an unknown conversation is a 404');
  try {
    await front.GET('/teammates/{teammate_id}', { params: { path: { teammate_id: 'cnv_55c8c149' } } });
  } catch (mistake) {
    say(`before anything is sent: ${mistake}`);
    expect(mistake instanceof TypeError, 'a mistake is a TypeError');
  }
}

async function showQuota(): Promise<void> {
  const simulator = createFrontSimulator({ quota: { limit: 3, window: 2 } });
  const listener = await simulator.listen();
  const events: FrontEvent[] = [];
  const front = createFrontClient({
    token: simulator.token,
    baseUrl: listener.url,
    onEvent: (event) => events.push(event),
  });
  const started = Date.now();
  for (let call = 1; call <= 5; call++) {
    const { error, response } = await front.GET('/me');
    const left = response.headers.get('x-ratelimit-remaining');
    say(`call ${call}: ${response.status} after ${Date.now() - started} ms, ${left} requests left`);
    expect(error === undefined, 'no call failed');
  }
  await listener.close();
  const refusals = simulator.requests.filter(({ status }) => status === 429).length;
  for (const event of events) {
    if (event.type === 'wait')
      say(`held back for ${Math.round(event.wait)} ms, to be sent when the quota is full again`);
  }
  say(`${refusals} of ${simulator.requests.length} requests were refused`);
  expect(refusals === 0 && Date.now() - started >= 1500, 'the client waited instead of being refused');
}

async function showSimulator(): Promise<void> {
  const simulator = createFrontSimulator();
  const listener = await simulator.listen();
  console.log(`No FRONT_API_TOKEN: talking to the simulator at ${listener.url}`);
  const front = createFrontClient({ token: simulator.token, baseUrl: listener.url });
  await step('A teammate, by email address', () => showTeammate(front));
  await step('Conversations that are assigned or archived, one to a page', () => showPages(front, simulator));
  await step('A message with a file: JSON becomes multipart by itself', () => showUpload(front, simulator));
  await step('Three requests in two seconds, five calls: the quota runs out and is waited for', showQuota);
  await step('What failed calls look like', () => showError(front));
  await listener.close();
}

const token = process.env.FRONT_API_TOKEN;
await (token ? readRealFront(token) : showSimulator());
console.log(failures === 0 ? '\nEvery step held.' : `\n${failures} steps failed.`);
process.exitCode = failures === 0 ? 0 : 1;
