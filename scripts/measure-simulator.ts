/**
 * `tsx scripts/measure-simulator.ts`: how many operations have a behaviour of their own in the simulator, and which
 * answer from their example. Fails when they are fewer than promised.
 *
 * @module
 */
import channel from '../generated/channel.openapi.json' with { type: 'json' };
import core from '../generated/core.openapi.json' with { type: 'json' };
import { createPlanner } from '../src/simulator/plan.js';
import { routesOf } from '../src/simulator/routes.js';

const PROMISED = 200;

const documents = { Core: core, Channel: channel };
const planOf = createPlanner(Object.values(documents));
let stateful = 0;

for (const [name, document] of Object.entries(documents)) {
  const routes = routesOf(document);
  const others = routes.filter((route) => planOf(route).behaviour === undefined);
  stateful += routes.length - others.length;
  console.log(`${name}: ${routes.length - others.length} of ${routes.length} operations keep state`);
  for (const { method, path } of others) console.log(`  from the spec: ${method} ${path}`);
}

console.log(`${stateful} in all, at least ${PROMISED} promised`);
process.exitCode = stateful < PROMISED ? 1 : 0;
