import { METHODS, type OpenApiDocument } from '../document.js';
import type { Fault, FaultyAnswer } from '../faults.js';
import { createRouter, routesOf } from '../routes.js';
import { checkNames, suggest } from './check-names.js';
import { nearest } from './nearest.js';

/** Throws a `TypeError` when a fault could never strike, or not as it was meant. `place` is what it is called. */
export type CheckFault = (fault: Fault, place: string) => void;

const FAULT: Readonly<Record<keyof Fault, true>> = {
  on: true,
  nth: true,
  chance: true,
  delay: true,
  answer: true,
  drop: true,
};
const ANSWER: Readonly<Record<keyof FaultyAnswer, true>> = { status: true, headers: true, body: true };

/** Creates a {@link CheckFault} that knows the operations of these documents. Nothing is read before it is needed. */
export function createFaultCheck(documents: readonly OpenApiDocument[]): CheckFault {
  let known: Operations | undefined;
  return function checkFault(fault, place) {
    checkNames(fault, Object.keys(FAULT), place);
    const { on, answer, drop } = fault;
    if (answer !== undefined) checkNames(answer, Object.keys(ANSWER), `${place} \`answer\``);
    if (drop !== undefined && drop !== 'before' && drop !== 'after')
      throw new TypeError(`${place}: \`drop\` must be \`before\` or \`after\`.`);
    if (on === undefined) return;
    known ??= operationsOf(documents);
    if (known.ids.includes(on) || known.calls.includes(on)) return;
    throw new TypeError(
      `${place}: \`on\` names no operation. ${suggest(likeliest(String(on), known, documents))}` +
        'It takes an operation ID such as `create-contact`, or method and path template such as `GET /contacts/{contact_id}`.',
    );
  };
}

/** What `on` may be. */
interface Operations {
  readonly ids: readonly string[];
  /** Method and path template of each. */
  readonly calls: readonly string[];
}

function operationsOf(documents: readonly OpenApiDocument[]): Operations {
  const routes = documents.flatMap(routesOf);
  return {
    ids: routes.map(({ operation }) => operation.operationId),
    // Both APIs have one of these.
    calls: [...new Set(routes.map(({ method, path }) => `${method} ${path}`))],
  };
}

/** A path with an ID in the place of its placeholder means that template; one without a method, any method. */
function likeliest(on: string, { ids, calls }: Operations, documents: readonly OpenApiDocument[]): string[] {
  const [, given, path] = /^(\w+)? *(\/\S*)$/.exec(on.trim()) ?? [];
  if (path === undefined) return nearest(on, ids);
  const methods = given === undefined ? METHODS.map((method) => method.toUpperCase()) : [given.toUpperCase()];
  const match = createRouter(documents);
  const meant = methods.flatMap((method) => match(method, path)?.route ?? []);
  if (meant.length > 0) return meant.map((route) => `${route.method} ${route.path}`);
  return nearest(given === undefined ? `GET ${path}` : on, calls);
}
