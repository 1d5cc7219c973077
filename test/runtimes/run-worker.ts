import { readFile } from 'node:fs/promises';
import type { Outcomes } from './scenarios/index.js';
import { startWorkerd } from './workerd.js';
import type { World } from './world.js';

/** Runs the scenarios in workerd. @param script a module with everything in it */
export async function runWorker(script: string, world: World): Promise<Outcomes> {
  const { url, end } = await startWorkerd({ script: await readFile(script, 'utf8') });
  try {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(world) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Outcomes;
  } finally {
    await end();
  }
}
