import type { TokenRights } from './authorize.js';
import type { Application } from './channel-tokens.js';
import type { Fault } from './faults.js';
import type { SimulatedQuota } from './quota.js';
import type { RecordedRequest } from './recorded-request.js';

/** Options of a simulator. */
export interface SimulatorOptions {
  /** What the company has at first: that of the spec's examples, or nothing. @default 'planet-express' */
  seed?: 'planet-express' | 'empty';
  /** The company itself. */
  company?: {
    /** @default 'cmp_55c8c149' */
    readonly id?: string;
    /** @default 'Planet Express' */
    readonly name?: string;
    /** Where links point that are answered to `*.frontapp.com`. @default 'planet-express.api.frontapp.com' */
    readonly host?: string;
  };
  /** The token that it accepts. @default 'simulator-token' */
  token?: string;
  /** What that token may do. @default everything */
  scopes?: readonly string[];
  /** More tokens, and what each may do. */
  tokens?: Readonly<Record<string, TokenRights>>;
  /** Whether it accepts another token than those, such as one of `createOAuthServer` or of a channel. @default none */
  accepts?: (bearer: string) => boolean | Promise<boolean>;
  /** Applications whose channels' tokens are accepted. @default none */
  applications?: readonly Application[];
  /** The quota of its company. @default 100 requests in 60 seconds, without burst allowance and route guards */
  quota?: SimulatedQuota;
  /**
   * Time as it really passes, or a virtual one that starts here, in Unix ms, and that moves only by `clock.advance` and
   * when somebody sleeps on it.
   *
   * @default 'real'
   */
  clock?: 'real' | 'virtual' | { readonly start: number };
  /** Unix time in ms, in place of the machine's. @default Date.now */
  now?: () => number;
  /** Time in ms that an answer takes, or what tells it by operation ID. @default 0 */
  latency?: number | ((operationId: string | undefined) => number);
  /**
   * Time in ms that Front works at a message after having accepted it. Until then it is 404. Analytics take three times
   * as long.
   *
   * @default 1000
   */
  processing?: number;
  /** How many requests the log keeps, the newest. @default all */
  logSize?: number;
  /** Is told of every request, once it was answered. */
  onRequest?: (request: RecordedRequest) => void;
  /** What goes wrong. */
  faults?: readonly Fault[];
  /** Makes the chances of faults come out the same each time. @default 1 */
  faultSeed?: number;
}
