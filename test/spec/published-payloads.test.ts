import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { resolve } from '../../src/simulator/document.js';
import { routesOf } from '../../src/simulator/routes.js';

interface Payload {
  from: string;
  operation?: string;
  part: 'request' | 'response' | 'schema';
  schema?: string;
  body: object;
}

const file = new URL('../fixtures/published-payloads.json', import.meta.url);
const payloads = JSON.parse(readFileSync(file, 'utf8')) as Payload[];

/** Fields that are newer than the payload may be missing, so nothing is required here. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => key !== 'required' || !Array.isArray(item));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutRequired(item)]));
}

const document = withoutRequired(core) as typeof core;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema(
  document,
  'core',
);
const anonymous = (operation: string) => operation.replace(/\{\w+\}/g, '{}');
const routes = new Map(
  routesOf(document).map((route) => [anonymous(`${route.method} ${route.path}`), route]),
);

function schemaOf({ operation, part, schema }: Payload): object {
  if (part === 'schema') return { $ref: `core#/components/schemas/${schema}` };
  const found = routes.get(anonymous(operation ?? ''));
  if (found === undefined) throw new Error(`no operation ${operation}`);
  const { responses, requestBody = {} } = found.operation;
  const [, answer = {}] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  const { content } = part === 'request' ? resolve(document, requestBody) : resolve(document, answer);
  const inline = content?.['application/json']?.schema;
  if (inline === undefined) throw new Error(`no ${part} body of ${operation}`);
  return JSON.parse(JSON.stringify(inline).replaceAll('"#/components', '"core#/components'));
}

test.each(
  payloads.map(
    (payload) => [payload.from, payload.operation ?? payload.schema, payload.part, payload] as const,
  ),
)('%s: %s, %s', (_from, _operation, _part, payload) => {
  const validate = ajv.compile(schemaOf(payload));
  validate(payload.body);
  expect(validate.errors ?? []).toEqual([]);
});
