/**
 * Who answers `GET /conversations/{id}`: the simulator in three ways, Prism, and msw with plain handlers.
 *
 * @module
 */
import { HttpResponse, http, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { routesOf } from '../../src/simulator/routes.js';
import { builtSimulator } from '../built-package.js';
import type { Server } from './start-server.js';

const PATH = '/conversations/cnv_55c8c149';
const CONVERSATION = `https://api2.frontapp.com${PATH}`;

/** One who answers. */
export interface Subject {
  /** Requests in one turn, and how many of them are on their way at a time. */
  readonly calls: number;
  readonly atOnce: number;
  ask(): Promise<Response>;
  /** Prepares a turn, and gives what ends it. */
  open?(): () => void;
}

/** Our simulator, asked without a server, and as handlers of msw. */
export async function subjectsInProcess(): Promise<{ inProcess: Subject; underMsw: Subject }> {
  const { createFrontSimulator } = await builtSimulator();
  const simulator = createFrontSimulator({ quota: { limit: Number.MAX_SAFE_INTEGER } });
  const headers = { authorization: `Bearer ${simulator.token}` };
  return {
    inProcess: {
      calls: 3000,
      atOnce: 1,
      ask: () => simulator.fetch(new Request(CONVERSATION, { headers })),
    },
    underMsw: mswSubject(simulator.handlers, headers),
  };
}

/** msw as it is used without a simulator: a handler for every route, or one for all. */
export function mswSubjects(): { perRoute: Subject; catchAll: Subject } {
  const answer = () => HttpResponse.json({ id: 'cnv_55c8c149' });
  const perRoute = routesOf(core).map(({ method, path }) => {
    const name = method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete';
    return http[name](`https://api2.frontapp.com${path.replace(/\{(\w+)\}/g, ':$1')}`, answer);
  });
  return { perRoute: mswSubject(perRoute), catchAll: mswSubject([http.all('*', answer)]) };
}

function mswSubject(handlers: RequestHandler[], headers: Record<string, string> = {}): Subject {
  return {
    calls: 200,
    atOnce: 1,
    ask: () => fetch(CONVERSATION, { headers }),
    open: () => {
      const server = setupServer(...handlers);
      server.listen();
      return () => server.close();
    },
  };
}

/** A server, asked over HTTP. */
export function httpSubject({ url, token }: Server, atOnce: number): Subject {
  const headers = { authorization: `Bearer ${token}` };
  return { calls: 400, atOnce, ask: () => fetch(`${url}${PATH}`, { headers }) };
}

/** Asks so many times as a turn has, and gives the requests a second. */
export async function rateOf({ calls, atOnce, ask, open }: Subject): Promise<number> {
  const close = open?.();
  let left = calls;
  const askInTurn = async () => {
    while (left > 0) {
      left -= 1;
      const response = await ask();
      if (!response.ok) throw new Error(`answered with ${response.status}`);
      await response.arrayBuffer();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  const rate = (calls / (performance.now() - started)) * 1000;
  close?.();
  return rate;
}
