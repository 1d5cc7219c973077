import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { serializeQuery } from '../../src/request/query.js';
import { exampleOf, resolve } from '../../src/simulator/document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { routesOf } from '../../src/simulator/routes.js';

const simulator = createFrontSimulator({ quota: { limit: 100_000 } });
const routes = [core, channel].flatMap(routesOf);

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s accepts its own example and answers with its documented status',
  async (_name, { document, method, path, operation, parameters }) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((each) => each.name === name) as { example?: unknown } | undefined;
      return encodeURIComponent(String(parameter?.example));
    });
    const media = resolve(document, operation.requestBody ?? {}).content?.['application/json'];
    const required = parameters.filter((each) => each.in === 'query' && each.required === true);
    const query = required.map((each) => [each.name, (each as { example?: unknown }).example]);
    const request = new Request(
      `https://api2.frontapp.com${filled}?${serializeQuery(Object.fromEntries(query))}`,
      {
        method,
        headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
        ...(media === undefined ? {} : { body: JSON.stringify(exampleOf(media)) }),
      },
    );
    const response = await simulator.fetch(request);
    const text = await response.text();
    const expected = Object.keys(operation.responses).find((status) => status.startsWith('2'));
    const isFormOnly = media === undefined && operation.requestBody !== undefined;
    expect(isFormOnly ? expected : String(response.status), text).toBe(expected);
  },
);
