/**
 * Finds where our document differs from Front's own: operations, parameters, fields, types, enum values, statuses and
 * scopes. Each difference is one line, the same from run to run, so that a deliberate one can be recorded.
 *
 * @module
 */
import { flatten } from './flatten-schema.js';
import {
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  resolve,
  type Schema,
} from './openapi-document.js';

/** Which way a value goes. One schema can go both. */
export type Direction = 'request' | 'response';

/** What a comparison found. */
export interface Comparison {
  /** How many operations Front's file has, and how many of them ours has too. */
  operations: { official: number; covered: number };
  /** Such as `extra field Message.is_draft`. */
  differences: string[];
  /** Which way each difference goes. Absent for what is no value, such as an operation. */
  directions: Map<string, Set<Direction>>;
}

const DOWNLOAD = 'application/octet-stream';

/** Compares Front's document with ours. */
export function compareDocuments(official: OpenApiDocument, ours: OpenApiDocument): Comparison {
  const found = new Map<string, Set<Direction>>();
  const seen = new Set<string>();
  let direction: Direction | undefined;

  function report(line: string): void {
    const directions = found.get(line) ?? new Set();
    found.set(line, direction === undefined ? directions : directions.add(direction));
  }

  function compareSchemas(theirs: readonly Schema[], own: readonly Schema[], place: string): void {
    const [reference] = own;
    const name = own.length === 1 && reference?.$ref ? (reference.$ref.split('/').at(-1) ?? place) : place;
    const a = flatten(official, theirs);
    const b = flatten(ours, own);
    compareValues(a, b, place);
    const key = JSON.stringify([theirs.map(keyOf), own.map(keyOf), name, direction]);
    if (seen.has(key)) return;
    seen.add(key);
    for (const [field, schemas] of a.properties) {
      const counterpart = b.properties.get(field);
      if (counterpart === undefined) report(`missing field ${name}.${field}`);
      else compareSchemas(schemas, counterpart, `${name}.${field}`);
    }
    for (const field of b.properties.keys())
      if (!a.properties.has(field)) report(`extra field ${name}.${field}`);
    if (a.items.length > 0 && b.items.length > 0) compareSchemas(a.items, b.items, `${name}[]`);
  }

  function compareValues(a: ReturnType<typeof flatten>, b: ReturnType<typeof flatten>, place: string): void {
    const [theirs, own] = [[...a.types].sort().join('|'), [...b.types].sort().join('|')];
    if (theirs !== own) report(`different type ${place}: ${theirs || 'any'} → ${own || 'any'}`);
    if (a.nullable && !b.nullable) report(`missing null ${place}`);
    if (!a.nullable && b.nullable) report(`extra null ${place}`);
    if (a.isFile !== b.isFile) report(`different file ${place}`);
    for (const value of a.enum ?? [])
      if (b.enum !== undefined && !b.enum.has(value)) report(`missing value ${place}: ${value}`);
    if (a.enum !== undefined && b.enum === undefined) report(`missing enum ${place}`);
    if (a.enum === undefined && b.enum !== undefined) report(`extra enum ${place}`);
    else
      for (const value of b.enum ?? [])
        if (a.enum && !a.enum.has(value)) report(`extra value ${place}: ${value}`);
  }

  function compareOperation(
    place: string,
    theirs: Operation,
    own: Operation,
    items: [PathItem, PathItem],
  ): void {
    if (theirs.operationId !== own.operationId) report(`different operationId ${place}`);
    compareSets(theirs['x-required-scopes'] ?? [], own['x-required-scopes'] ?? [], (kind, scope) =>
      report(`${kind} scope ${place}: ${scope}`),
    );
    direction = 'request';
    compareParameters(place, parametersOf(official, theirs, items[0]), parametersOf(ours, own, items[1]));
    compareRequests(place, theirs, own);
    direction = 'response';
    compareResponses(place, theirs, own);
    direction = undefined;
  }

  function compareParameters(
    place: string,
    theirs: Map<string, Parameter>,
    own: Map<string, Parameter>,
  ): void {
    compareSets([...theirs.keys()], [...own.keys()], (kind, name) =>
      report(`${kind} parameter ${place}: ${name}`),
    );
    for (const [name, { required }] of own) {
      if (required === true && theirs.get(name)?.required !== true)
        report(`extra required ${place}: ${name}`);
    }
    for (const [name, parameter] of theirs) {
      const counterpart = own.get(name);
      if (parameter.required !== true && counterpart?.required === true)
        report(`extra required ${place}: ${name}`);
      if (parameter.schema === undefined || counterpart?.schema === undefined) continue;
      compareSchemas([parameter.schema], [counterpart.schema], `${place} ${name}`);
    }
  }

  function compareRequests(place: string, theirs: Operation, own: Operation): void {
    const [a, b] = [bodySchema(official, theirs), bodySchema(ours, own)];
    if (a === undefined && b !== undefined) report(`extra body ${place}`);
    if (a !== undefined && b === undefined) report(`missing body ${place}`);
    if (a === undefined || b === undefined) return;
    compareSchemas([a], [b], `${place} body`);
    compareSets([...flatten(official, [a]).required], [...flatten(ours, [b]).required], (kind, field) =>
      report(`${kind} required ${place} body: ${field}`),
    );
  }

  function compareResponses(place: string, theirs: Operation, own: Operation): void {
    const [a, b] = [Object.keys(theirs.responses), Object.keys(own.responses)];
    for (const status of a)
      if (!b.includes(status) && !b.includes(`${status[0]}XX`)) report(`missing status ${place}: ${status}`);
    for (const status of b) if (!a.includes(status)) report(`extra status ${place}: ${status}`);
    for (const status of a) {
      const [answer, counterpart] = [theirs.responses[status], own.responses[status]];
      if (answer === undefined || counterpart === undefined) continue;
      const [schema, mine] = [answerSchema(official, answer), answerSchema(ours, counterpart)];
      if (schema !== undefined && mine !== undefined) compareSchemas([schema], [mine], `${place} ${status}`);
      else if (schema !== undefined) report(`missing content ${place}: ${status}`);
      else if (mine !== undefined && status.startsWith('2')) report(`extra content ${place}: ${status}`);
    }
  }

  const theirs = operationsOf(official);
  const own = operationsOf(ours);
  compareSets([...theirs.keys()], [...own.keys()], (kind, place) => report(`${kind} operation ${place}`));
  let covered = 0;
  for (const [place, [operation, item]] of theirs) {
    const counterpart = own.get(place);
    if (counterpart === undefined) continue;
    covered += 1;
    compareOperation(place, operation, counterpart[0], [item, counterpart[1]]);
  }
  return {
    operations: { official: theirs.size, covered },
    differences: [...found.keys()].sort(),
    directions: found,
  };
}

function keyOf(schema: Schema): unknown {
  return schema.$ref ?? schema;
}

function compareSets(
  theirs: string[],
  own: string[],
  report: (kind: 'missing' | 'extra', value: string) => void,
): void {
  for (const value of theirs) if (!own.includes(value)) report('missing', value);
  for (const value of own) if (!theirs.includes(value)) report('extra', value);
}

function operationsOf(document: OpenApiDocument): Map<string, [Operation, PathItem]> {
  const found = new Map<string, [Operation, PathItem]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) found.set(`${method.toUpperCase()} ${path}`, [operation, item]);
    }
  }
  return found;
}

function parametersOf(
  document: OpenApiDocument,
  operation: Operation,
  item: PathItem,
): Map<string, Parameter> {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
    resolve(document, each),
  );
  return new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}

/** The fullest form of a body: multipart where there is one, since it also has the files. */
function bodySchema(document: OpenApiDocument, { requestBody = {} }: Operation): Schema | undefined {
  const content = resolve(document, requestBody).content ?? {};
  return (content['multipart/form-data'] ?? content['application/json'])?.schema;
}

function answerSchema(document: OpenApiDocument, answer: Response): Schema | undefined {
  const content = resolve(document, answer).content ?? {};
  return (content['application/json'] ?? content[DOWNLOAD] ?? Object.values(content)[0])?.schema;
}
