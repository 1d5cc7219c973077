/**
 * What has to work wherever the package runs. No test framework runs everywhere, so each scenario only does things and
 * tells what came of them; `expectations.ts` judges it elsewhere, beside what the servers saw.
 *
 * @module
 */
import type { World } from '../world.js';
import { aliases } from './aliases.js';
import { channel } from './channel.js';
import { merged } from './merged.js';
import { oauth } from './oauth.js';
import { pages } from './pages.js';
import { upload } from './upload.js';
import { waits } from './waits.js';
import { webhooks } from './webhooks.js';

const SCENARIOS = { aliases, upload, waits, pages, merged, webhooks, channel, oauth };

/** The name of a scenario. */
export type ScenarioName = keyof typeof SCENARIOS;
/** What each scenario tells. */
export type Told = { [Name in ScenarioName]: Awaited<ReturnType<(typeof SCENARIOS)[Name]>> };
/** What came of each scenario: what it tells, or what it threw. */
export type Outcomes = { [Name in ScenarioName]: { told: Told[Name] } | { threw: string } };

/** Runs every scenario, one after the other. */
export async function runScenarios(world: World): Promise<Outcomes> {
  const outcomes: [string, object][] = [];
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    const outcome = await scenario(world).then(
      (told) => ({ told }),
      (error: unknown) => ({ threw: describe(error) }),
    );
    outcomes.push([name, outcome]);
  }
  return Object.fromEntries(outcomes) as Outcomes;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.stack?.includes(error.message)
    ? error.stack
    : `${error.name}: ${error.message}\n${error.stack}`;
  return error.cause === undefined ? text : `${text}\ncaused by ${describe(error.cause)}`;
}
