import { Ajv2020 } from 'ajv/dist/2020.js';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { type OpenApiDocument, resolve } from '../../src/simulator/document.js';
import type { Route } from '../../src/simulator/routes.js';

/**
 * Holds answers against the spec, and shares nothing with how the simulator makes them: formats are checked, and a field
 * that the spec doesn't have is an error, so that nothing of the simulator's own gets out.
 */
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://example.com'));
ajv.addFormat('hostname', /^[a-z0-9.-]+$/i);
for (const name of ['double', 'int32', 'int64', 'html', 'binary', 'password', 'byte'])
  ajv.addFormat(name, true);
for (const [name, document] of Object.entries({ core, channel }))
  ajv.addSchema({ components: closed(document.components, false) as object }, name);

/** Adds to every object that names its fields that it has no others. Parts of a whole stay open. */
function closed(value: unknown, isPart: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item, isPart));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    closed(item, key === 'allOf' || key === 'anyOf'),
  ]);
  const isObject = 'properties' in value && 'type' in value && !isPart && !('additionalProperties' in value);
  return Object.fromEntries(isObject ? [...entries, ['additionalProperties', false]] : entries);
}

function nameOf(document: OpenApiDocument): string {
  return document === core ? 'core' : 'channel';
}

/** Points references at the closed document. */
function located(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => located(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' ? name + String(item) : located(item, name),
    ]),
  );
}

/** What is wrong with an answer, one line for each place. Empty when it is as the spec says. */
export async function faultsOf(route: Route, response: Response): Promise<string[]> {
  const { responses } = route.operation;
  const answer = responses[String(response.status)] ?? responses[`${Math.floor(response.status / 100)}XX`];
  if (answer === undefined) return [`${response.status} is not documented`];
  const content = resolve(route.document, answer).content ?? {};
  const text = await response.text();
  if (content['application/json'] === undefined)
    return text === '' || Object.keys(content).length > 0 ? [] : ['has a body'];
  const body: unknown = JSON.parse(text);
  const schema = closed(located(content['application/json'].schema, nameOf(route.document)), false) as object;
  ajv.validate(schema, body);
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
