import { messagesIn } from './actions/messages.js';
import type { Company } from './company.js';
import { localize } from './localize.js';
import { checkKind } from './misuse/check-kind.js';
import { type Presented, present } from './present/present.js';
import type { Kind } from './records.js';

/** What can be asked of a simulator without a request. Nothing of it counts against the quota. An unknown kind is a `TypeError`. */
export interface Queries {
  /** A resource as the API tells of it, by its kind and ID. Also one that is still being processed. */
  readonly find: <K extends Kind>(kind: K, id: string) => Presented<K> | undefined;
  /** Every resource of a kind, in the order they were made. */
  readonly all: <K extends Kind>(kind: K) => Presented<K>[];
  /** The messages of a conversation, oldest first, drafts left out. Those that are being processed are among them. */
  readonly messagesOf: (conversationId: string) => Presented<'message'>[];
  /** The comments of a conversation, oldest first. */
  readonly commentsOf: (conversationId: string) => Presented<'comment'>[];
  /** The events of a conversation, oldest first. */
  readonly eventsOf: (conversationId: string) => Presented<'event'>[];
}

/** Creates the queries of a company whose links point at a host. */
export function createQueries(company: Company, host: string): Queries {
  const { store } = company;

  function tell<K extends Kind>(kind: K, records: Parameters<typeof present<K>>[1][]): Presented<K>[] {
    company.timeline.catchUp();
    return localize(
      records.map((record) => present(kind, record, store)),
      host,
    );
  }

  return {
    find(kind, id) {
      checkKind(kind);
      const record = store.get(kind, id);
      return record === undefined ? undefined : tell(kind, [record])[0];
    },
    all(kind) {
      checkKind(kind);
      return tell(kind, store.all(kind));
    },
    messagesOf: (id) => tell('message', messagesIn(company, id)),
    commentsOf: (id) =>
      tell(
        'comment',
        store.all('comment').filter(({ conversation_id }) => conversation_id === id),
      ),
    eventsOf: (id) =>
      tell(
        'event',
        store.all('event').filter(({ conversation_id }) => conversation_id === id),
      ),
  };
}
