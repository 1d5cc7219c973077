import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { serializeQuery } from '../../src/request/query.js';
import { exampleOf, type MediaType, resolve } from '../../src/simulator/document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';
import { arrangeExample } from '../helpers/arrange-example.js';

const routes = [core, channel]
  .flatMap(routesOf)
  .map((route) => [`${route.method} ${route.path}`, route] as const);
const simulator = createFrontSimulator({ quota: { limit: 100_000 }, clock: { start: 1_769_300_000_000 } });

interface List {
  readonly _pagination?: { readonly next?: string | null };
  readonly _results: readonly { readonly id?: string }[];
}

/** The example of a success answer. */
function answerOf({ document, operation }: Route): unknown {
  const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  return shownIn(resolve(document, answer ?? {}).content);
}

function shownIn(content: Readonly<Record<string, MediaType>> | undefined): unknown {
  const media = content?.['application/json'];
  return media && exampleOf(media);
}

function pathOf({ path, parameters }: Route): string {
  const example = (name: string) =>
    (parameters.findLast((each) => each.name === name) as { example?: unknown } | undefined)?.example;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(example(name))));
  const required = parameters.filter((each) => each.in === 'query' && each.required === true);
  return `${filled}?${serializeQuery({ limit: 100, ...Object.fromEntries(required.map((each) => [each.name, example(each.name)])) })}`;
}

const isList = (answer: unknown): answer is List => Array.isArray((answer as List | undefined)?._results);
const idsOf = ({ _results }: List) => _results.map(({ id }) => id).sort();

test.each(routes.filter(([, route]) => route.method === 'GET' && isList(answerOf(route))))(
  '%s shows what the company of the examples has there',
  async (_name, route) => {
    const shown = answerOf(route) as List;
    simulator.reset();
    await arrangeExample(route.operation.operationId, simulator);
    const response = await simulator.fetch(`https://api2.frontapp.com${pathOf(route)}`, {
      headers: { authorization: `Bearer ${simulator.token}` },
    });
    const there = idsOf((await response.json()) as List);

    if (shown._pagination?.next) expect(there).toEqual(expect.arrayContaining(idsOf(shown)));
    else expect(there).toEqual(idsOf(shown));
  },
);

test.each(routes.filter(([, { operation }]) => operation.requestBody !== undefined))(
  '%s shows an answer to what it shows is asked',
  (_name, route) => {
    const asked = (shownIn(resolve(route.document, route.operation.requestBody ?? {}).content) ??
      {}) as object;
    const answered = (answerOf(route) ?? {}) as Record<string, unknown>;
    const repeated = Object.entries(asked).filter(
      ([name, value]) => name in answered && (typeof value !== 'object' || value === null),
    );

    expect(answered).toMatchObject(Object.fromEntries(repeated));
  },
);
