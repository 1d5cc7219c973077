/**
 * Servers of Front's API in processes of their own: ours, and Prism.
 *
 * @module
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pathInPeers } from '../peers/import-peer.js';
import { newerNode } from '../peers/newer-node.js';

const SERVE = fileURLToPath(new URL('serve.js', import.meta.url));
const ROOT = new URL('../../', import.meta.url);
const PRISM = pathInPeers('@stoplight/prism-cli/dist/index.js');
const DOCUMENT = fileURLToPath(new URL('generated/core.openapi.json', ROOT));
/** The longest that a server may take to start, in ms. */
const TIMEOUT = 30_000;
/** How often a starting server is asked, in ms. */
const POLL = 5;

/** A server that runs. */
export interface Server {
  readonly url: string;
  readonly token: string;
  stop(): void;
}

/** Starts our simulator under the Node that Prism runs under, where there is one. */
export async function serveSimulator(): Promise<Server> {
  const child = fork(SERVE, { execPath: nodeOfPrism(), execArgv: [] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('our server ended')));
  const [{ url, token }] = await Promise.race([once(child, 'message'), ended]);
  // It ends when it is stopped.
  ended.catch(() => undefined);
  return { url, token, stop: () => void child.kill() };
}

/**
 * Starts Prism.
 *
 * @throws Error when it is not installed or there is no Node that it runs under
 */
export async function servePrism(): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = startPrism(port);
  await answerOf(child, `${url}/me`, 'token');
  return { url, token: 'token', stop: () => void child.kill() };
}

/** From the start of our command, as `npx` runs it, to its first answer over HTTP. In ms. */
export async function startTimeOfSimulator(): Promise<number> {
  const { bin } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const command = fileURLToPath(new URL(bin['front-fetch'], ROOT));
  const args = (port: number) => [command, 'simulate', '--port', String(port)];
  return timeStart((port) => spawn(nodeOfPrism(), args(port), { stdio: 'ignore' }));
}

/** From the start of Prism to its first answer. In ms. */
export function startTimeOfPrism(): Promise<number> {
  return timeStart(startPrism);
}

function startPrism(port: number): ChildProcess {
  const args = ['mock', DOCUMENT, '--port', String(port), '--verboseLevel', 'silent'];
  return spawn(newerNode(), [PRISM, ...args], { stdio: 'ignore' });
}

function nodeOfPrism(): string {
  try {
    return newerNode();
  } catch {
    return process.execPath;
  }
}

async function timeStart(start: (port: number) => ChildProcess): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = start(port);
  await answerOf(child, `http://127.0.0.1:${port}/me`, 'token');
  const time = performance.now() - started;
  child.kill();
  return time;
}

/** Asks a starting server until it answers anything. */
async function answerOf(child: ChildProcess, url: string, token: string): Promise<void> {
  const until = performance.now() + TIMEOUT;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    try {
      await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).arrayBuffer();
      return;
    } catch {
      await setTimeout(POLL);
    }
  }
  child.kill();
  throw new Error(`the server did not answer within ${TIMEOUT / 1000} s`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
