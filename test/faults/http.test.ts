import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { FaultPlan } from './fault-plan.js';
import { ModelFront } from './model-front.js';
import { runOnce } from './one-run.js';
import { createRandom } from './random.js';

const RUNS = 60;
const FIRST = Number(process.env.FAULT_SEED ?? 1);

/** Serves a model over real connections, which break, stall and end early as its plan says. */
async function serve(plan: () => FaultPlan): Promise<string> {
  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = incoming;
    const body = Buffer.concat(chunks).toString();
    const asked = { method, path: url, authorization: headers.authorization, body };
    const fate = plan().decide(asked, Date.now());
    if (fate.kind === 'stall') return;
    // A server that is there cannot refuse a connection: it breaks it, before anything was done.
    if (!('answer' in fate)) return void incoming.socket.destroy();
    const { status, body: content = '', headers: extra = {} } = fate.answer;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    outgoing.writeHead(status, {
      'content-type': 'application/json',
      ...extra,
      'content-length': Buffer.byteLength(text),
    });
    if (fate.kind === 'answer') return void outgoing.end(text);
    outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy());
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

test(`${RUNS} seeded runs over real HTTP keep the same promises`, { timeout: 60_000 }, async () => {
  let plan = new FaultPlan(new ModelFront(), createRandom(0));
  const baseUrl = await serve(() => plan);
  // Waits take no time, and what does not answer is given up soon.
  const clock = { now: Date.now, sleep: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const random = createRandom(seed);
    const front = new ModelFront();
    plan = new FaultPlan(front, random);
    const problems = await runOnce(front, random, { baseUrl, clock, rateLimit: false, timeout: 150 });
    expect(problems, `seed ${seed}: FAULT_SEED=${seed} begins with it`).toEqual([]);
  }
});
