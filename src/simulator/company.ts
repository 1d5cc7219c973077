import type { Timeline } from './clock.js';
import type { EventSubject, Kind, Records } from './records.js';
import type { Store } from './store.js';

/** Something that happened in a conversation, to be written down. */
export interface Happening {
  readonly type: Records['event']['type'];
  readonly conversation: string;
  /** @default the API */
  readonly source?: EventSubject;
  readonly target?: EventSubject;
}

/** Hears of every event, right after it was written. */
export type EventListener = (event: Records['event']) => void;

/** Hears of every message that was processed. What goes out through a channel is for its service. */
export type DispatchListener = (message: Records['message']) => void;

/** The company: what it has, its time, and who is told of what happens. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly store: Store;
  readonly timeline: Timeline;
  /** How long in ms Front works at what it does after it has answered. */
  readonly processing: number;
  /** Unix time in seconds, with three decimals. */
  now(): number;
  /** Writes an event. Of a conversation that is gone, there is nothing to tell. */
  happen(happening: Happening): void;
  /** Tells of a message that was processed. */
  dispatch(message: Records['message']): void;
  /** Conversations that were merged into others: which one went where. */
  readonly merged: Map<string, string>;
  readonly onEvent: EventListener[];
  readonly onDispatch: DispatchListener[];
}

/** What the company is. */
export interface CompanyOptions {
  readonly id: string;
  readonly name: string;
  readonly processing: number;
}

/** Creates a {@link Company}. */
export function createCompany(options: CompanyOptions, store: Store, timeline: Timeline): Company {
  const company: Company = {
    ...options,
    store,
    timeline,
    merged: new Map(),
    onEvent: [],
    onDispatch: [],
    now: () => Math.round(timeline.now()) / 1000,
    happen({ type, conversation, source = { type: 'api' }, target }) {
      const subject = store.get('conversation', conversation);
      if (subject === undefined) return;
      subject.updated_at = company.now();
      const event = store.add('event', {
        id: store.newId('event'),
        type,
        emitted_at: company.now(),
        source,
        conversation_id: conversation,
        ...(target === undefined ? {} : { target }),
      });
      for (const hear of company.onEvent) hear(event);
    },
    dispatch(message) {
      for (const hear of company.onDispatch) hear(message);
    },
  };
  return company;
}

/** A resource that is known to be there. */
export function the<K extends Kind>(company: Company, kind: K, id: string): Records[K] {
  const record = company.store.get(kind, id);
  if (record === undefined) throw new Error(`there is no ${kind} ${id}`);
  return record;
}
