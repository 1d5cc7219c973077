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
  readonly accepts: (bearer: string) => boolean | Promise<boolean>;
  /** What another token is to the channel that a request is about. */
  readonly standing: (bearer: string, match: Match | undefined) => Promise<Standing>;
}

/** A channel's `own` token, one of `another` channel, or `none` of a channel, nor one that a channel may use here. */
export type Standing = 'own' | 'another' | 'none';

/** A refusal, or who asks. */
export type Admission =
  | { readonly refusal: SimulatedAnswer }
  | { readonly refusal?: never; readonly isChannel: boolean };

/** Refuses a request without a token, with a wrong one, or with one that may not do what is asked. */
export async function admit(
  request: Request,
  match: Match | undefined,
  { tokens, accepts, standing }: Authorization,
): Promise<Admission> {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (bearer === undefined) return { refusal: UNAUTHENTICATED };
  const rights = tokens.get(bearer);
  if (rights !== undefined) return admitWith(rights, match);
  if (await accepts(bearer)) return { isChannel: false };
  const stands = await standing(bearer, match);
  if (stands === 'own') return { isChannel: true };
  return {
    refusal:
      stands === 'none' ? UNAUTHENTICATED : failure(403, 'Forbidden', 'The token is for another channel'),
  };
}

const UNAUTHENTICATED = failure(401, 'Unauthenticated', 'Invalid token');

function admitWith({ scopes }: TokenRights, match: Match | undefined): Admission {
  const wanted = match?.route.operation['x-required-scopes'] ?? [];
  const missing = wanted.filter((scope) => !mayDo(scope, scopes)).join(', ');
  if (missing === '') return { isChannel: false };
  return { refusal: failure(403, 'Forbidden', `The token lacks the scope ${missing}`) };
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
