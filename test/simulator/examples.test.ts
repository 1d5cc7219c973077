import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { exampleOf, resolve } from '../../src/simulator/document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';
import { arrangeExample } from '../helpers/arrange-example.js';
import { examplePath } from '../helpers/example-path.js';
import { faultsOf } from './answer-validator.js';

const simulator = createFrontSimulator({
  quota: { limit: 100_000 },
  clock: { start: 1_769_300_000_000 },
});
const routes = [core, channel].flatMap(routesOf);

function bodyOf({ document, operation }: Route): unknown {
  const media = resolve(document, operation.requestBody ?? {}).content?.['application/json'];
  return media && exampleOf(media);
}

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return simulator.fetch(`https://api2.frontapp.com${path}`, {
    method,
    headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s takes its own example and answers as the spec says',
  async (_name, route) => {
    const { method, operation } = route;
    const body = bodyOf(route);
    if (body === undefined && operation.requestBody !== undefined) return;
    simulator.reset();
    await arrangeExample(operation.operationId, simulator);

    const response = await send(method, examplePath(route), body);

    const statuses = Object.keys(operation.responses).filter((status) => /^[23]/.test(status));
    expect(statuses, await response.clone().text()).toContain(String(response.status));
    expect(response.status).not.toBe(301);
    expect(await faultsOf(route, response)).toEqual([]);
  },
);
