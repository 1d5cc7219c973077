import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';
import type { Outcomes } from './scenarios/index.js';
import type { World } from './world.js';

/** Runs the scenarios in workerd, what Cloudflare runs workers with. @param script a module with everything in it */
export async function runWorker(script: string, world: World): Promise<Outcomes> {
  const miniflare = new Miniflare({
    modules: true,
    script: await readFile(script, 'utf8'),
    compatibilityDate: '2025-07-18',
  });
  try {
    const url = await miniflare.ready;
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(world) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Outcomes;
  } finally {
    await miniflare.dispose();
  }
}
