import { kindOf } from '../request/plain-value.js';
import { assertOption } from '../take-options.js';
import type { TokenSource } from '../types.js';
import { FrontOAuthRevokedError, FrontOAuthTokenError, FrontOAuthUnauthorizedError } from './errors.js';
import { checkApplication, type OAuthOptions, requestByRefresh } from './server.js';
import { type FrontTokens, readTokens } from './tokens.js';

/** Where the tokens of one company are kept. */
export interface TokenStore {
  /** The tokens that were saved last, as `save` was given them. Undefined or null when there are none yet. */
  load(): Promise<FrontTokens | null | undefined>;
  /** Keeps tokens. Must not resolve before they would survive a crash. */
  save(tokens: FrontTokens): Promise<void>;
  /**
   * Runs a task while no other process runs one. Without it each process refreshes on its own, and in the last day of a
   * refresh token two of them can get in each other's way.
   */
  lock?<T>(task: () => Promise<T>): Promise<T>;
}

/** Options of a token source. */
export interface TokenSourceOptions extends OAuthOptions {
  /** Where the tokens of the company are kept: first those of `exchangeCode`, then each that follows. */
  readonly store: TokenStore;
  /** How long before its end a token is replaced, in ms. @default 60_000 */
  readonly refreshBefore?: number;
}

/**
 * For so many ms after a refresh no other is tried: Front refuses so young a token for another reason, a token that ran out
 * already tells of a clock that is wrong, and a refresh that failed will fail again.
 */
const PAUSE = 10_000;

/**
 * Creates the `token` of a client out of stored tokens: refreshes them shortly before they run out and once when Front
 * refuses one, for all parallel calls together, and saves what it gets before anything uses it.
 *
 * @example
 * const front = createFrontClient({ token: createTokenSource({ clientId, clientSecret, store }) });
 * @throws TypeError when an option is wrong. Calls then reject with FrontOAuthRevokedError, FrontOAuthUnauthorizedError
 * or FrontOAuthTokenError when there is no token to be had.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  checkApplication(options);
  const { store, refreshBefore = 0 } = options;
  const isStore = typeof store?.load === 'function' && typeof store.save === 'function';
  assertOption(isStore, 'store', 'an object with `load` and `save`');
  assertOption(typeof refreshBefore === 'number' && refreshBefore >= 0, 'refreshBefore', 'a number from 0');
  const tokens = new StoredTokens(options);
  return { get: () => tokens.get(), refused: (token) => tokens.refused(token) };
}

class StoredTokens {
  readonly #options: TokenSourceOptions;
  readonly #now: () => number;
  #current: FrontTokens | undefined;
  /** Tokens that Front gave and the store did not take. Those in the store may be of no use any more. */
  #unsaved: FrontTokens | undefined;
  #refreshedAt = Number.NEGATIVE_INFINITY;
  #failedAt = Number.NEGATIVE_INFINITY;
  #running: Promise<FrontTokens> | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  async get(): Promise<string> {
    const held = this.#held();
    if (held !== undefined && this.#isGood(held)) return held.accessToken;
    try {
      return (await this.#replaceOnce()).accessToken;
    } catch (error) {
      if (!(error instanceof FrontOAuthTokenError)) throw error;
      this.#failedAt = this.#now();
      // A failed refresh is no reason to fail calls while the token still has some time to go.
      const stored = this.#held();
      if (stored !== undefined && this.#lasts(stored, 0)) return stored.accessToken;
      throw error;
    }
  }

  /** The tokens that may be used. */
  #held(): FrontTokens | undefined {
    return this.#unsaved === undefined ? this.#current : undefined;
  }

  #isGood(tokens: FrontTokens): boolean {
    return (
      this.#lasts(tokens, this.#options.refreshBefore ?? 60_000) ||
      this.#isRecent(this.#refreshedAt) ||
      (this.#isRecent(this.#failedAt) && this.#lasts(tokens, 0))
    );
  }

  /** Whether a time is not long ago, whichever way the clock was set since. */
  #isRecent(time: number): boolean {
    return Math.abs(this.#now() - time) < PAUSE;
  }

  async refused(token: string): Promise<string | undefined> {
    if (this.#current !== undefined && this.#current.accessToken !== token) return this.get();
    if (this.#isRecent(this.#refreshedAt)) return undefined;
    return (await this.#replaceOnce(token)).accessToken;
  }

  #lasts({ expiresAt = Number.POSITIVE_INFINITY }: FrontTokens, margin: number): boolean {
    return this.#now() < expiresAt - margin;
  }

  /** One replacement at a time, whatever the number of callers. */
  #replaceOnce(refused?: string): Promise<FrontTokens> {
    const { store } = this.#options;
    const task = () => this.#replace(refused);
    this.#running ??= (store.lock ? store.lock(task) : task()).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Tokens other than the refused one: those of the store when another process was faster, else new ones. */
  async #replace(refused: string | undefined): Promise<FrontTokens> {
    const stored = this.#unsaved === undefined ? await this.#load() : await this.#save(this.#unsaved);
    this.#current = stored;
    const isGood =
      this.#lasts(stored, this.#options.refreshBefore ?? 60_000) && stored.accessToken !== refused;
    return isGood ? stored : this.#refresh(stored);
  }

  async #refresh({ refreshToken }: FrontTokens): Promise<FrontTokens> {
    // A database may have null for what is not there.
    if (!refreshToken) throw new FrontOAuthRevokedError('The token ran out, and none came to refresh it.');
    try {
      const answer = await requestByRefresh(this.#options, refreshToken);
      this.#refreshedAt = this.#now();
      return await this.#save(readTokens(answer, this.#refreshedAt, refreshToken));
    } catch (error) {
      if (!(error instanceof FrontOAuthRevokedError)) throw error;
      // Where there is no lock, another process may have been faster, and the refresh token was replaced.
      const stored = await this.#load();
      if (stored.refreshToken === refreshToken) throw error;
      this.#current = stored;
      return stored;
    }
  }

  async #load(): Promise<FrontTokens> {
    const tokens = (await this.#options.store.load()) ?? undefined;
    if (tokens === undefined) throw new FrontOAuthUnauthorizedError('The store holds no tokens of Front.');
    if (typeof tokens.accessToken === 'string') return tokens;
    throw new TypeError(
      `Option \`store\`: \`load\` gave ${kindOf(tokens)} without \`accessToken\`. It must give what \`save\` was given.`,
    );
  }

  /** Saves first: a crash after this line finds in the store what it needs. */
  async #save(tokens: FrontTokens): Promise<FrontTokens> {
    this.#unsaved = tokens;
    await this.#options.store.save(tokens);
    this.#unsaved = undefined;
    this.#current = tokens;
    return tokens;
  }
}
