import type { ApiFacts } from './api-facts.js';

/** Anything before the slash would become part of the host, and a query part of the name of the operation in errors. */
const PATH = /^\/[^?#]*$/;
const PLACEHOLDER = /\{(\w+)\}/g;
const ALIAS = /^alt:[a-z0-9_]+:/;
const ID = /^[a-z]{3}_/;

/** Fills the placeholders of a path. Throws a `TypeError` that names the parameter, never its value. */
export type PathSerializer = (path: string, values: Readonly<Record<string, unknown>>) => string;

/** Creates the {@link PathSerializer} of an API, which knows the IDs and aliases that each parameter takes. */
export function createPathSerializer({ parameters }: ApiFacts): PathSerializer {
  const owners = new Map<string, string[]>();
  for (const [name, beginnings] of Object.entries(parameters))
    for (const each of beginnings.split(' ')) owners.set(each, [...(owners.get(each) ?? []), `\`${name}\``]);

  function check(name: string, value: string, beginnings: readonly string[]): void {
    const alias = ALIAS.exec(value)?.[0];
    const beginning = alias ?? ID.exec(value)?.[0] ?? '';
    const owner = owners.get(beginning);
    // One that nobody has may be new.
    if (owner === undefined || beginnings.includes(beginning)) return;
    const wrong =
      alias === undefined
        ? `was given an ID that starts with \`${beginning}\`, which is a ${owner.join(' or ')}`
        : `takes no alias \`${alias}\``;
    throw new TypeError(`Path parameter \`${name}\` ${wrong}. ${expected(beginnings)}`);
  }

  return function serializePath(path, values) {
    if (!PATH.test(path)) throw new TypeError('A path begins with `/` and has no query: see `params.query`.');
    if (!path.includes('{')) return path;
    return path.replace(PLACEHOLDER, (_placeholder, name: string) => {
      const value = text(name, values[name]);
      if (Object.hasOwn(parameters, name)) check(name, value, (parameters[name] as string).split(' '));
      return encode(name, value);
    });
  };
}

function expected(beginnings: readonly string[]): string {
  const id = `Give an ID that starts with \`${beginnings[0]}\``;
  const aliases = beginnings.filter((each) => ALIAS.test(each)).map((each) => `\`${each}…\``);
  return aliases.length === 0 ? `${id}.` : `${id}, or an alias: ${aliases.join(', ')}.`;
}

function text(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new TypeError(`Path parameter \`${name}\` is missing.`);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(
      `Path parameter \`${name}\` must be a string, not ${Array.isArray(value) ? 'an array' : `a ${typeof value}`}.`,
    );
  }
  const string = String(value);
  if (string.trim() === '') throw new TypeError(`Path parameter \`${name}\` is empty.`);
  // A URL parser walks up at these, however they are encoded.
  if (string === '.' || string === '..')
    throw new TypeError(`Path parameter \`${name}\` must not be \`.\` or \`..\`.`);
  return string;
}

/** Encodes the value of an alias but not its name, as Front's documentation writes them. */
function encode(name: string, value: string): string {
  const start = ALIAS.exec(value)?.[0] ?? '';
  try {
    return start + encodeURIComponent(value.slice(start.length));
  } catch {
    throw new TypeError(`Path parameter \`${name}\` is not well-formed Unicode.`);
  }
}
