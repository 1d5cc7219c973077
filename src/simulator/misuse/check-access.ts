import type { OpenApiDocument } from '../document.js';
import type { SimulatorOptions } from '../options.js';
import { routesOf } from '../routes.js';
import { checkNames, suggest } from './check-names.js';
import { refuse } from './check-values.js';
import { nearest } from './nearest.js';

/**
 * Checks who may ask a simulator for what.
 *
 * @throws TypeError naming the option that is wrong, and what would be right.
 */
export function checkAccess(
  { scopes, tokens = {}, applications = [] }: SimulatorOptions,
  documents: readonly OpenApiDocument[],
): void {
  checkScopes(scopes, documents, 'scopes');
  for (const rights of Object.values(tokens)) {
    checkNames(rights, ['scopes'], 'What a token of `tokens` may do');
    checkScopes(rights.scopes, documents, 'tokens.scopes');
  }
  if (!Array.isArray(applications)) refuse('applications', 'a list of { id, secret }');
  for (const application of applications) {
    checkNames(application, ['id', 'secret'], 'An application of `applications`');
    const isWhole = [application.id, application.secret].every(
      (each) => typeof each === 'string' && each !== '',
    );
    if (!isWhole) refuse('applications', 'a list of { id, secret }, both of them strings that are not empty');
  }
}

function checkScopes(
  scopes: readonly string[] | undefined,
  documents: readonly OpenApiDocument[],
  option: string,
): void {
  if (scopes === undefined) return;
  if (!Array.isArray(scopes)) refuse(option, "a list of scopes such as 'conversations:read'");
  const known = scopesOf(documents);
  const stray = scopes.find((scope) => !known.some((each) => isLike(each, scope)));
  if (stray === undefined) return;
  throw new TypeError(
    `Option \`${option}\` has \`${stray}\`, which is no scope of Front. ${suggest(nearest(String(stray), known))}`.trim(),
  );
}

function scopesOf(documents: readonly OpenApiDocument[]): string[] {
  const all = documents.flatMap(routesOf).flatMap(({ operation }) => operation['x-required-scopes'] ?? []);
  return [...new Set(all)];
}

/** Some operations need a scope of which a part is left open, with a star. */
function isLike(known: string, scope: unknown): boolean {
  const words = String(scope).split(':');
  const wanted = known.split(':');
  return (
    words.length === wanted.length && wanted.every((word, index) => word === '*' || word === words[index])
  );
}
