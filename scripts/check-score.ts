/**
 * `npm run score`: what Redocly thinks of the documents, and the scores that they must not fall below.
 *
 * @module
 */
import { redocly } from './redocly.js';

const FLOORS = { core: 86, channel: 88 } as const;

let holds = true;
for (const [api, floor] of Object.entries(FLOORS)) {
  const { stdout } = await redocly('score', `generated/${api}.openapi.json`, '--format', 'json');
  const score = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { agentReadiness: number };
  console.log(`${api}: ${score.agentReadiness} of 100, at least ${floor}`);
  holds &&= score.agentReadiness >= floor;
}
process.exitCode = holds ? 0 : 1;
