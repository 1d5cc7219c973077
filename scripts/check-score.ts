/**
 * `npm run score`: what Redocly thinks of the documents, the scores that they must not fall below, and that the code
 * samples of the docs lower none.
 *
 * @module
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSamples, deriveSamples, readDocument } from './derive-samples.js';
import { redocly } from './redocly.js';

/** Redocly's two scores of a document, each of 100. */
interface Scores {
  readonly agentReadiness: number;
  readonly discoverability: number;
}

const FLOORS = { core: 86, channel: 88 } as const;

async function scoresOf(file: string): Promise<Scores> {
  const { stdout, stderr } = await redocly('score', file, '--format', 'json');
  if (!stdout.includes('{')) throw new Error(`redocly score failed:\n${stderr}`);
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Scores;
}

async function scoresWithSamples(api: keyof typeof FLOORS): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'front-fetch-'));
  try {
    const document = await readDocument(api);
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(addSamples(document, deriveSamples(api, document))));
    return await scoresOf(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let holds = true;
for (const api of ['core', 'channel'] as const) {
  const scores = await scoresOf(`generated/${api}.openapi.json`);
  const withSamples = await scoresWithSamples(api);
  const { agentReadiness, discoverability } = scores;
  console.log(
    `${api}: ${agentReadiness} of 100, at least ${FLOORS[api]}; ${withSamples.agentReadiness} with the samples in. ` +
      `Discoverability ${discoverability}; ${withSamples.discoverability} with the samples in.`,
  );
  holds &&=
    agentReadiness >= FLOORS[api] &&
    withSamples.agentReadiness >= agentReadiness &&
    withSamples.discoverability >= discoverability;
}
process.exitCode = holds ? 0 : 1;
