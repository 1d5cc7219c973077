import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { exampleOf, type MediaType, resolve } from '../../src/simulator/document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';
import { arrangeExample } from '../helpers/arrange-example.js';
import { examplePath } from '../helpers/example-path.js';

const routes = [core, channel]
  .flatMap(routesOf)
  .map((route) => [`${route.method} ${route.path}`, route] as const);
const simulator = createFrontSimulator({ quota: { limit: 100_000 }, clock: { start: 1_769_300_000_000 } });

interface List {
  readonly _pagination?: { readonly next?: string | null };
  readonly _results: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly custom_fields?: object;
  }[];
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

/** Its path, with as long a page as it takes. */
function pathOf(route: Route): string {
  const limit = route.parameters.find((each) => each.name === 'limit')?.schema as
    | { maximum?: number }
    | undefined;
  return examplePath(route, { limit: limit?.maximum });
}

const isList = (answer: unknown): answer is List => Array.isArray((answer as List | undefined)?._results);
const idsOf = ({ _results }: List) => _results.map(({ id }) => id);

async function listAt(path: string): Promise<List> {
  const response = await simulator.fetch(`https://api2.frontapp.com${path}`, {
    headers: { authorization: `Bearer ${simulator.token}` },
  });
  return (await response.json()) as List;
}

test.each(routes.filter(([, route]) => route.method === 'GET' && isList(answerOf(route))))(
  '%s shows what the company of the examples has there',
  async (_name, route) => {
    const shown = answerOf(route) as List;
    simulator.reset();
    await arrangeExample(route.operation.operationId, simulator);
    const there = idsOf(await listAt(pathOf(route)));
    const ids = idsOf(shown);

    expect(shown._pagination?.next ? there.slice(0, ids.length) : there).toEqual(ids);
  },
);

test.each(['accounts', 'contacts', 'conversations', 'inboxes', 'links', 'teammates'])(
  'the custom fields of %s are those that the examples have values for',
  async (kind) => {
    simulator.reset();
    const defined = (await listAt(`/${kind}/custom_fields`))._results.map(({ name }) => name);
    const used = (await listAt(`/${kind}`))._results.flatMap((each) => Object.keys(each.custom_fields ?? {}));

    expect(used).not.toEqual([]);
    expect(defined).toEqual(expect.arrayContaining(used));
  },
);

test.each(routes.filter(([, { operation }]) => operation.requestBody !== undefined))(
  '%s shows an answer to what it shows is asked',
  (_name, route) => {
    const asked = (shownIn(resolve(route.document, route.operation.requestBody ?? {}).content) ??
      {}) as object;
    const answered = (answerOf(route) ?? {}) as Record<string, unknown>;
    // A draft is asked for by the version it has, and is answered with its next one.
    const repeated = Object.entries(asked).filter(
      ([name, value]) =>
        name in answered && name !== 'version' && (typeof value !== 'object' || value === null),
    );

    expect(answered).toMatchObject(Object.fromEntries(repeated));
  },
);

interface Owned {
  readonly id?: string;
  readonly is_private?: boolean;
  readonly _links: { readonly related: { readonly owner: string | null } };
}

const ownerOf = ({ _links }: Owned) => _links.related.owner?.replace(/^https:\/\/[^/]+/, '') ?? null;

/** All resources inside an example that say whose they are. */
function ownedIn(value: unknown): Owned[] {
  if (typeof value !== 'object' || value === null) return [];
  const { _links } = value as { readonly _links?: { readonly related?: object } };
  const own = _links?.related !== undefined && 'owner' in _links.related ? [value as Owned] : [];
  return [...own, ...Object.values(value).flatMap(ownedIn)];
}

test.each(
  routes.filter(
    ([, route]) =>
      route.method === 'POST' &&
      /^\/(company|teams|teammates)\//.test(route.path) &&
      ownedIn(answerOf(route)).length > 0,
  ),
)('%s shows something of the one it is made for', (_name, route) => {
  const [, owner = null] = /^(\/team(?:mate)?s\/\w+)\//.exec(pathOf(route)) ?? [];

  expect(ownerOf(answerOf(route) as Owned)).toBe(owner);
});

test('what belongs to a teammate is private, and nothing else is', () => {
  const owned = routes.flatMap(([, route]) => ownedIn(answerOf(route)));

  for (const each of owned.filter(({ is_private }) => is_private !== undefined))
    expect([each.id, each.is_private]).toEqual([each.id, ownerOf(each)?.startsWith('/teammates/') === true]);
});
