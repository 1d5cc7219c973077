import {
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
} from './openapi-document.js';

/** The answer that stays shared: it is the same everywhere. */
const SHARED = '429';
/** Its headers that every other answer has too. */
const QUOTA = /^x-ratelimit-/;

/** The parts of a list that say where it is. */
interface ListExample {
  _pagination?: { next: string | null };
  _links: { self: string };
  _results: readonly unknown[];
}

/**
 * Writes the shared answers out in every operation, so that an operation of the bundle can be read by itself, by people
 * and by programs that look no further. Successes get the headers of the quota, which the files tell at the 429 alone. Examples become those of the operation: its own where it has one, and lists say
 * where they are. Schemas stay where they are.
 */
export function inlineAnswers(document: OpenApiDocument): OpenApiDocument {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of METHODS.flatMap((method) => item[method] ?? [])) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (status === SHARED) continue;
        const whole = structuredClone(resolve(document, answer));
        if (status.startsWith('2'))
          whole.headers = { ...whole.headers, ...quotaHeaders(document, operation) };
        operation.responses[status] = whole;
      }
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      setExample(
        operation,
        fillPath(
          path,
          parameters.map((each) => resolve(document, each)),
        ),
      );
    }
  }
  const { responses = {} } = document.components;
  const text = JSON.stringify([document.paths, document.webhooks]);
  document.components.responses = Object.fromEntries(
    Object.entries(responses).filter(([name]) => text.includes(`"#/components/responses/${name}"`)),
  );
  return document;
}

/** The headers that tell of the company's quota. */
function quotaHeaders(document: OpenApiDocument, { responses }: Operation): Record<string, object> {
  const { headers = {} } = resolve(document, responses[SHARED] ?? {});
  return Object.fromEntries(Object.entries(headers).filter(([name]) => QUOTA.test(name)));
}

/** Gives the success answer the example of its operation. */
function setExample(operation: Operation, path: string): void {
  const own = operation['x-front-example'];
  delete operation['x-front-example'];
  const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  const media = answer?.content?.['application/json'];
  if (media === undefined) {
    if (own !== undefined) throw new Error(`${operation.operationId}: x-front-example without an answer`);
    return;
  }
  media.example = isList(media.example)
    ? placeList({ ...media.example, ...own }, path)
    : (own ?? media.example);
}

function isList(example: unknown): example is ListExample {
  return typeof example === 'object' && example !== null && '_results' in example && '_links' in example;
}

/** A list whose own address, and that of its next page, are at a path. */
function placeList({ _pagination, _links, ...list }: ListExample, path: string): ListExample {
  const place = (address: string) => {
    const { origin, search } = new URL(address);
    return origin + path + search;
  };
  const pagination = _pagination && { ..._pagination, next: _pagination.next && place(_pagination.next) };
  return {
    ...(pagination && { _pagination: pagination }),
    _links: { ..._links, self: place(_links.self) },
    ...list,
  };
}

/** The path with the examples of its parameters. */
function fillPath(path: string, parameters: readonly Parameter[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.findLast((each) => each.name === name)?.example)),
  );
}
