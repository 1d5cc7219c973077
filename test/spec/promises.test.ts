import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { inventoryFile } from '../../scripts/inventory-file.js';
import { exampleOf, type OpenApiDocument, resolve } from '../../src/simulator/document.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';

const official = JSON.parse(readFileSync(inventoryFile('core'), 'utf8')) as OpenApiDocument;
const routes = [core, channel].flatMap(routesOf);
const name = ({ method, path }: Route) => `${method} ${path}`;
const contentOf = ({ document, operation }: Route) =>
  resolve(document, operation.requestBody ?? {}).content ?? {};

function mentionsFiles(document: OpenApiDocument, value: unknown, seen = new Set<string>()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { $ref, format } = value as { $ref?: string; format?: string };
  if (format === 'binary') return true;
  if ($ref !== undefined) {
    if (seen.has($ref)) return false;
    return mentionsFiles(document, resolve(document, { $ref }), seen.add($ref));
  }
  return Object.values(value).some((item) => mentionsFiles(document, item, seen));
}

test('every upload of Front is multipart, and its JSON has no files', () => {
  const uploads = routesOf(official).filter((route) => mentionsFiles(official, route.operation.requestBody));
  const ours = new Map(routesOf(core).map((route) => [name(route), route]));
  expect(uploads.length).toBeGreaterThanOrEqual(14);
  for (const upload of uploads) {
    const route = ours.get(name(upload)) as Route;
    const content = contentOf(route);
    expect(Object.keys(content), name(upload)).toEqual(['application/json', 'multipart/form-data']);
    expect(mentionsFiles(core, content['application/json']), name(upload)).toBe(false);
    expect(mentionsFiles(core, content['multipart/form-data']), name(upload)).toBe(true);
  }
});

test('18 operations take files: those of Core, and three of Channel', () => {
  const taking = routes.filter((route) => contentOf(route)['multipart/form-data'] !== undefined).map(name);
  expect(taking.length).toBeGreaterThanOrEqual(18);
  expect(
    taking.filter((each) => /\/(recording|inbound_messages|outbound_messages)$/.test(each)),
  ).toHaveLength(3);
});

test('every operation can be refused for quota, with headers, and for other reasons, with a body', () => {
  for (const { document, operation } of routes) {
    const refused = resolve(document, operation.responses['429'] ?? {}) as { headers?: object };
    expect(Object.keys(refused.headers ?? {}), operation.operationId).toEqual(
      expect.arrayContaining([
        'retry-after',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
      ]),
    );
    expect(operation.responses['4XX']?.content?.['application/json'], operation.operationId).toBeDefined();
  }
});

test('every list that may have a next page says how it pages', () => {
  for (const { document, operation } of routes) {
    const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
    const media = resolve(document, answer ?? {}).content?.['application/json'];
    const schema = media?.schema && resolve(document, media.schema);
    const mayGoOn = schema?.properties?._pagination !== undefined;
    expect(operation['x-front-paginated'] !== undefined, operation.operationId).toBe(mayGoOn);
  }
});

test('every body of a request and of an answer has an example, but for bytes', () => {
  for (const { document, operation } of routes) {
    const answers = Object.values(operation.responses).map((answer) => resolve(document, answer));
    for (const { content = {} } of [...answers, resolve(document, operation.requestBody ?? {})]) {
      for (const [type, media] of Object.entries(content)) {
        if (type !== 'application/octet-stream')
          expect(exampleOf(media), operation.operationId).toBeDefined();
      }
    }
  }
});

test('a merged conversation is told on the operations where Front tells it', () => {
  const merged = (document: OpenApiDocument) =>
    routesOf(document)
      .filter(({ operation }) => operation.responses['301'] !== undefined)
      .map(name);
  expect(merged(core).sort()).toEqual(merged(official).sort());
  expect(merged(core)).toHaveLength(19);
});

test('q is an object in brackets on every list that takes it', () => {
  const queries = routes.flatMap(({ parameters }) => parameters.filter((each) => each.name === 'q'));
  expect(queries.length).toBeGreaterThanOrEqual(13);
  for (const q of queries) expect(q).toMatchObject({ style: 'deepObject', schema: { type: 'object' } });
});

test('a page of events holds 15 at most, one of anything else 100', () => {
  for (const route of routes) {
    const limit = route.parameters.find((each) => each.name === 'limit');
    const { maximum } = (limit?.schema ?? {}) as { maximum?: number };
    if (limit) expect(maximum, name(route)).toBe(route.path === '/events' ? 15 : 100);
  }
});

test('the trailing slashes are kept where Front has them', () => {
  const slashed = routes.filter(({ path }) => path.endsWith('/')).map(name);
  expect(slashed.sort()).toEqual([
    'GET /analytics/',
    'PATCH /comments/{comment_id}/',
    'PATCH /drafts/{message_id}/',
  ]);
});

test('an operation of the past names what replaces it', () => {
  for (const { operation } of routes as {
    operation: Route['operation'] & { deprecated?: boolean; 'x-front-replaced-by'?: string[] };
  }[]) {
    if (operation.deprecated === true)
      expect(operation['x-front-replaced-by'], operation.operationId).toBeInstanceOf(Array);
  }
});
