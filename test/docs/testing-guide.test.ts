import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { readGuides } from '../../scripts/docs/read-guides.js';
import { createPlanner } from '../../src/simulator/plan.js';
import { routesOf } from '../../src/simulator/routes.js';

test('testing.md counts the operations that keep state in the simulator', async () => {
  const planOf = createPlanner([core, channel]);
  const routes = [core, channel].flatMap((document) => routesOf(document));
  const stateful = routes.filter((route) => planOf(route).behaviour !== undefined);
  const guide = (await readGuides()).find(({ slug }) => slug === 'testing');
  expect(guide?.markdown).toContain(`${stateful.length} of the ${routes.length} operations keep state`);
});
