import { failure, type SimulatedAnswer } from './failure.js';
import type { Match } from './routes.js';

/** What a token may do. */
export interface TokenRights {
  /** The scopes it has, such as `conversations:read`. @default all */
  readonly scopes?: readonly string[];
}

/** Whose requests are answered. */
export interface Authorization {
  /** Tokens, and what each may do. */
  readonly tokens: ReadonlyMap<string, TokenRights>;
  /** Whether another token is accepted. */
  readonly accepts: (bearer: string, match: Match | undefined) => boolean | Promise<boolean>;
}

/** Refuses a request without a token, with a wrong one, or with one that may not do what is asked. */
export async function refuseUnauthorized(
  request: Request,
  match: Match | undefined,
  { tokens, accepts }: Authorization,
): Promise<SimulatedAnswer | undefined> {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  const rights = bearer === undefined ? undefined : tokens.get(bearer);
  if (bearer === undefined || (rights === undefined && !(await accepts(bearer, match))))
    return failure(401, 'Unauthenticated', 'Invalid token');
  const missing = match?.route.operation['x-required-scopes']?.filter(
    (scope) => !mayDo(scope, rights?.scopes),
  );
  if (missing === undefined || missing.length === 0) return undefined;
  return failure(403, 'Forbidden', `The token lacks the scope ${missing.join(', ')}`);
}

/** A star stands for any word: `events:*:read` is met by `events:tags:read`. */
function mayDo(scope: string, scopes: readonly string[] | undefined): boolean {
  if (scopes === undefined || scopes.includes(scope)) return true;
  const wanted = scope.split(':');
  return scopes.some((each) => {
    const words = each.split(':');
    return (
      words.length === wanted.length &&
      words.every((word, index) => wanted[index] === '*' || wanted[index] === word)
    );
  });
}
