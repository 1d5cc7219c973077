import type { ApiFacts, ParameterFacts } from './api-facts.js';

/** Anything before the slash would become part of the host, and a query part of the name of the operation in errors. */
const PATH = /^\/[^?#]*$/;
const PLACEHOLDER = /\{(\w+)\}/g;
const ALIAS = /^alt:([a-z0-9_]+):/;
const ID = /^([a-z]{3})_/;

/** Fills the placeholders of a path. Throws a `TypeError` that names the parameter, never its value. */
export type PathSerializer = (path: string, values: Readonly<Record<string, unknown>>) => string;

/** Creates the {@link PathSerializer} of an API, which knows the IDs and aliases that each parameter takes. */
export function createPathSerializer({ parameters }: ApiFacts): PathSerializer {
  const owners = new Map<string, string>();
  const aliases = new Set<string>();
  for (const [name, facts] of Object.entries(parameters)) {
    for (const prefix of facts.prefixes) if (!owners.has(prefix)) owners.set(prefix, name);
    for (const each of facts.aliases) aliases.add(each);
  }

  function check(name: string, value: string, facts: ParameterFacts): void {
    const aliasName = ALIAS.exec(value)?.[1];
    if (aliasName !== undefined) {
      if (facts.aliases.includes(aliasName) || !aliases.has(aliasName)) return;
      throw new TypeError(
        `Path parameter \`${name}\` takes no alias \`alt:${aliasName}:\`. ${expected(facts)}`,
      );
    }
    const prefix = ID.exec(value)?.[1] ?? '';
    const owner = owners.get(prefix);
    if (owner === undefined || facts.prefixes.includes(prefix)) return;
    throw new TypeError(
      `Path parameter \`${name}\` was given an ID that starts with \`${prefix}_\`, which is a \`${owner}\`. ${expected(facts)}`,
    );
  }

  return function serializePath(path, values) {
    if (!PATH.test(path)) throw new TypeError('A path begins with `/` and has no query: see `params.query`.');
    if (!path.includes('{')) return path;
    return path.replace(PLACEHOLDER, (_placeholder, name: string) => {
      const value = text(name, values[name]);
      const facts = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (facts !== undefined) check(name, value, facts);
      return encode(name, value);
    });
  };
}

function expected({ prefixes, aliases }: ParameterFacts): string {
  const id = `Give an ID that starts with \`${prefixes[0]}_\``;
  return aliases.length === 0
    ? `${id}.`
    : `${id}, or an alias: ${aliases.map((name) => `\`alt:${name}:…\``).join(', ')}.`;
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
