import { isPlainObject } from '../request/plain-value.js';
import { exampleOf, type MediaType, resolve } from './document.js';
import { failure, type SimulatedAnswer } from './failure.js';
import { pageOf } from './pages.js';
import type { Exchange } from './recorded-request.js';
import { findResource, type Resource } from './resources.js';

/** Answers an operation from its examples: the resource that was asked for, a page of a list, or the example as it is. */
export function answerFromSpec(
  exchange: Exchange,
  resources: ReadonlyMap<string, Resource>,
): SimulatedAnswer {
  const missing = missingResource(exchange, resources);
  if (missing !== undefined) return missing;
  const { document, operation } = exchange.route;
  const [status = '204', answer] =
    Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  const content = answer === undefined ? {} : (resolve(document, answer).content ?? {});
  const [type, media] = chosen(content, exchange.request.headers.get('accept'));
  if (type === undefined || media === undefined) return { status: Number(status) };
  if (type !== 'application/json') {
    return { status: Number(status), body: exampleOf(media) ?? 'file', headers: { 'content-type': type } };
  }
  return { status: Number(status), body: fill(exampleOf(media), exchange, resources) };
}

/** The media type that the caller accepts, or the first. */
function chosen(content: Readonly<Record<string, MediaType>>, accept: string | null): [string?, MediaType?] {
  const entries = Object.entries(content);
  return entries.find(([type]) => type === accept) ?? entries[0] ?? [];
}

/** 404 as soon as a path names a resource that the company does not have. */
function missingResource(
  { route, path }: Exchange,
  resources: ReadonlyMap<string, Resource>,
): SimulatedAnswer | undefined {
  for (const parameter of route.parameters) {
    const prefixes = [parameter['x-front-id-prefix'] ?? []].flat();
    const value = path[parameter.name];
    if (value === undefined || prefixes.length === 0) continue;
    const isListed = [...resources.keys()].some((id) => prefixes.includes(id.slice(0, 3)));
    if (isListed && findResource(resources, value, prefixes) === undefined) {
      const kind = parameter.name.replace(/_id$/, '').replaceAll('_', ' ');
      return failure(404, 'Not found', `Unknown ${kind} ID ${value}`);
    }
  }
  return undefined;
}

function fill(example: unknown, exchange: Exchange, resources: ReadonlyMap<string, Resource>): unknown {
  if (!isPlainObject(example)) return example;
  if (exchange.route.method === 'GET' && '_results' in example) {
    return pageOf({ ...example, _results: listed(example._results, exchange, resources) }, exchange);
  }
  const [name, value] = Object.entries(exchange.path).at(-1) ?? [];
  const prefixes = exchange.route.parameters.find((each) => each.name === name)?.['x-front-id-prefix'];
  if (value === undefined || prefixes === undefined || typeof example.id !== 'string') return example;
  const resource = findResource(resources, value, [prefixes].flat());
  return resource?.id.slice(0, 3) === example.id.slice(0, 3) ? resource : example;
}

/** A list of the whole company holds every resource of its kind; one of a part holds what its example does. */
function listed(results: unknown, { path }: Exchange, resources: ReadonlyMap<string, Resource>): unknown[] {
  const items: unknown[] = Array.isArray(results) ? results : [];
  const [first] = items;
  const isWhole = Object.keys(path).length === 0 && isPlainObject(first) && typeof first.id === 'string';
  if (!isWhole) return items;
  const prefix = String(first.id).slice(0, 4);
  return [...resources.values()].filter(({ id }) => id.startsWith(prefix));
}
