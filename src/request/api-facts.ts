/** A limit of one operation, beside the company's quota. `window` is in seconds. */
export interface GuardFacts {
  readonly limit?: number;
  readonly window?: number;
  /** `company`, `resource`, or the name of the path parameter that is counted on its own. */
  readonly per?: string;
  /** A part of the company's quota, between 0 and 1. */
  readonly companyShare?: number;
}

/** What the spec says of one operation where it differs from the rule. */
export interface OperationFacts {
  /** Dotted paths of the body's fields that hold a file or a list of files. Absent: the operation takes no files. */
  readonly files?: readonly string[];
  /** Those of them that hold one file, and no list. */
  readonly singles?: readonly string[];
  /** The media type that a field for files takes, such as `audio/*`, where not every one will do. */
  readonly accepts?: Readonly<Record<string, string>>;
  /** The body is multipart even without a file. */
  readonly multipartOnly?: boolean;
  /** The answer is a file, not JSON. */
  readonly binary?: boolean;
  /** Whether it may be sent again when no answer came. By default a POST may not and everything else may. */
  readonly retry?: 'safe' | 'unsafe';
  /** Dotted path of the body field by which Front recognises a repeat. */
  readonly deduplicatedBy?: string;
}

/** The limits that an API has beside the company's quota. */
export interface Guards {
  /** The limit of any one resource. `window` is in seconds. */
  readonly resource: { readonly limit: number; readonly window: number };
  /** By operation. */
  readonly operations: Readonly<Record<string, GuardFacts>>;
}

export type Api = 'core' | 'channel';

/** What every client knows of its API. Derived from the spec: see `scripts/derive-operations.ts`. */
export interface ApiFacts {
  readonly api: Api;
  /**
   * What the values of a path parameter begin with, IDs first: `cnv_ alt:ref:` for `conversation_id`. Parameters that are
   * no IDs are not here.
   */
  readonly parameters: Readonly<Record<string, string>>;
  /** Of its GETs. Those of its other operations are in `generated/writes.ts`. */
  readonly reads: FactsTable;
}

/** The facts of operations by method and path, such as `POST /contacts`. */
export type FactsTable = Readonly<Record<string, OperationFacts>>;
