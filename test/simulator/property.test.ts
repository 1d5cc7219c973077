import fc from 'fast-check';
import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { serializeQuery } from '../../src/request/query.js';
import { resolve, type Schema } from '../../src/simulator/document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';
import { faultsOf } from './answer-validator.js';
import { valuesOf } from './arbitrary.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 5);
const simulator = createFrontSimulator({ quota: { limit: 10_000_000 }, clock: 'virtual', processing: 0 });
const routes = [core, channel].flatMap(routesOf);

/** IDs that are there, by prefix, so that most requests reach what an operation does. */
const known = new Set(
  JSON.stringify([core.paths]).match(/\b[a-z]{3}_(?:55c8c149|1ab23cd4|3f9k2m7q)\b/g) ?? [],
);

function pathValues(route: Route): fc.Arbitrary<Record<string, string>> {
  const inPath = route.parameters.filter((parameter) => parameter.in === 'path');
  return fc.record(
    Object.fromEntries(
      inPath.map((parameter) => {
        const [prefix] = [parameter['x-front-id-prefix'] ?? []].flat();
        const ids = [...known].filter((id) => prefix !== undefined && id.startsWith(`${prefix}_`));
        const { example } = parameter as { example?: unknown };
        const values = ids.length === 0 ? [String(example)] : ids;
        return [
          parameter.name,
          fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, fc.string({ minLength: 1 })),
        ];
      }),
    ),
  );
}

function queryValues(route: Route): fc.Arbitrary<Record<string, unknown>> {
  const inQuery = route.parameters.filter(
    (parameter) => parameter.in === 'query' && parameter.name !== 'page_token',
  );
  const requiredKeys = inQuery.filter(({ required }) => required === true).map(({ name }) => name);
  const fields = inQuery.map(({ name, schema = {} }) => [name, valuesOf(route.document, schema, known)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys });
}

function bodyValues({ document, operation }: Route): fc.Arbitrary<unknown> {
  const media = resolve(document, operation.requestBody ?? {}).content?.['application/json'];
  return media === undefined ? fc.constant(undefined) : valuesOf(document, media.schema as Schema, known);
}

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s answers whatever the spec allows to be asked as the spec says',
  async (_name, route) => {
    const requests = fc.record({
      path: pathValues(route),
      query: queryValues(route),
      body: bodyValues(route),
    });
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, query, body }) => {
        simulator.reset();
        const filled = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(path[name] ?? ''),
        );
        const response = await simulator.fetch(
          `https://api2.frontapp.com${filled}?${serializeQuery(query)}`,
          {
            method: route.method,
            headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          },
        );
        const { status } = response;
        expect(await faultsOf(route, response), `${status}`).toEqual([]);
      }),
      { numRuns: RUNS, seed: 1729 },
    );
  },
);
