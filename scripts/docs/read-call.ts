import { channelFacts, coreFacts } from '../../generated/operations.js';
import { channelWrites, coreWrites } from '../../generated/writes.js';
import type { OperationFacts } from '../../src/request/api-facts.js';
import {
  METHODS,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
} from '../openapi-document.js';

export type Api = 'core' | 'channel';

/** A call of an operation, made of the spec's examples. */
export interface DocumentedCall {
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly facts: OperationFacts;
  readonly pathValues: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Whether the body goes out as a form, with files in it. */
  readonly isForm: boolean;
  /** The example of the answer of success. */
  readonly answer: unknown;
  /** The statuses of success that are documented. A 302 leads to a file. */
  readonly statuses: readonly string[];
}

const FACTS = {
  core: { ...coreFacts.reads, ...coreWrites },
  channel: { ...channelFacts.reads, ...channelWrites },
};

/** Shown although they are optional: what makes a list useful. */
const SHOWN = new Set(['q', 'limit']);

/** One call of every operation, and a second one with files where files are optional. */
export function readCalls(api: Api, document: OpenApiDocument): DocumentedCall[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
        resolve(document, each),
      );
      const statuses = Object.keys(operation.responses).filter((status) => /^(2\d\d|302)$/.test(status));
      const call = {
        api,
        method: method.toUpperCase(),
        path,
        operation,
        facts: FACTS[api][`${method.toUpperCase()} ${path}`] ?? {},
        pathValues: valuesOf(parameters, ({ in: place }) => place === 'path'),
        query: valuesOf(parameters, isShown),
        answer: exampleOf(answerOf(document, operation, statuses[0])?.['application/json']),
        statuses,
      };
      return bodiesOf(document, operation).map((body) => ({ ...call, ...body }));
    }),
  );
}

function bodiesOf(document: OpenApiDocument, { requestBody = {} }: Operation) {
  const { content = {} } = resolve(document, requestBody);
  const json = content['application/json'];
  const form = content['multipart/form-data'];
  return [
    ...(json !== undefined || form === undefined ? [{ body: exampleOf(json), isForm: false }] : []),
    ...(form === undefined ? [] : [{ body: exampleOf(form), isForm: true }]),
  ];
}

function answerOf(document: OpenApiDocument, { responses }: Operation, status = '') {
  const answer = responses[status];
  return answer && resolve(document, answer).content;
}

/** The first example of a body. */
function exampleOf(media: MediaType | undefined): unknown {
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

function isShown({ in: place, name, required }: Parameter): boolean {
  return place === 'query' && (required === true || SHOWN.has(name));
}

function valuesOf(parameters: readonly Parameter[], which: (parameter: Parameter) => boolean) {
  const examples = parameters as readonly (Parameter & { example?: unknown })[];
  return Object.fromEntries(examples.filter(which).map(({ name, example }) => [name, example]));
}
