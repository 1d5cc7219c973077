import { serializeQuery } from '../../src/request/query.js';
import type { Route } from '../../src/simulator/routes.js';

/** The path of an operation with the examples of its parameters: those of the path, the required ones of the query, and more. */
export function examplePath(
  { path, parameters }: Route,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const example = (name: string) =>
    (parameters.findLast((each) => each.name === name) as { example?: unknown } | undefined)?.example;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(example(name))));
  const required = parameters.filter((each) => each.in === 'query' && each.required === true);
  const query = Object.fromEntries(required.map(({ name }) => [name, example(name)]));
  return `${filled}?${serializeQuery({ ...query, ...more })}`;
}
