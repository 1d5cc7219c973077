/** A request as the model reads it. */
export interface ModelRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** An answer of the model, before anything goes wrong with it. */
export interface ModelAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a message that was taken in went to. */
export interface Taken {
  readonly marker: string;
  readonly place: string;
}

const MARKER = /marker-[0-9]+/;
const EXTERNAL_ID = /external-[0-9]+/;

/** What every sending is answered with. */
export const ACCEPTED: ModelAnswer = { status: 202, body: { status: 'accepted', message_uid: 'uid' } };

/**
 * As much of Front as it takes to lose or double a message: it takes messages, recognises imports by their `external_id`,
 * knows merged conversations and tokens that ran out. It keeps no promise of its own, and knows nothing of the client.
 */
export class ModelFront {
  /** Everything that was carried out, in order. */
  readonly taken: Taken[] = [];
  readonly merged = new Map<string, string>();
  #generation = 1;
  readonly #imported = new Set<string>();

  /** The token that is good now. */
  get token(): string {
    return `token-${this.#generation}`;
  }

  /** Lets the token run out. */
  expire(): void {
    this.#generation += 1;
  }

  /** Why a request is refused before anything is done, if it is. */
  refuse({ path, authorization }: ModelRequest): ModelAnswer | undefined {
    if (authorization !== `Bearer ${this.token}`) return problem(401, 'Unauthenticated');
    const [, id = '', rest = ''] = /^\/conversations\/(\w+)(.*)$/.exec(path) ?? [];
    const into = this.merged.get(id);
    if (into === undefined) return undefined;
    return { status: 301, headers: { location: `/conversations/${into}${rest}` } };
  }

  /** Carries a request out. */
  take({ method, path, body }: ModelRequest): ModelAnswer {
    if (method === 'GET') return { status: 200, body: { _results: [] } };
    const external = path.includes('imported_messages') ? EXTERNAL_ID.exec(body)?.[0] : undefined;
    if (external !== undefined) {
      if (this.#imported.has(external)) return ACCEPTED;
      this.#imported.add(external);
    }
    const marker = MARKER.exec(body)?.[0];
    if (marker === undefined) return problem(400, 'Bad request');
    this.taken.push({ marker, place: path });
    return ACCEPTED;
  }
}

/** A refusal in Front's words. */
export function problem(status: number, title: string): ModelAnswer {
  return { status, body: { _error: { status, title } } };
}
