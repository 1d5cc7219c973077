import type { Company } from '../company.js';
import type { Records } from '../records.js';

/** What an export is about. Times are Unix seconds. */
export interface ExportScope {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Names of columns. @default some that are known for the kind */
  readonly columns?: readonly string[];
}

type Columns<R> = Readonly<Record<string, (record: R) => string>>;

/** What is known of a message. Other columns stay empty. */
const MESSAGE_COLUMNS: Columns<Records['message']> = {
  'Message ID': ({ id }) => id,
  'Conversation ID': ({ conversation_id }) => conversation_id,
  Direction: ({ is_inbound }) => (is_inbound ? 'Inbound' : 'Outbound'),
  'Message date': ({ created_at }) => toIso(created_at),
  Subject: ({ subject }) => subject ?? '',
  'Message API ID': ({ id }) => id,
  'Conversation API ID': ({ conversation_id }) => conversation_id,
};

const EVENT_COLUMNS: Columns<Records['event']> = {
  'Activity ID': ({ id }) => id,
  Type: ({ type }) => type,
  'Conversation ID': ({ conversation_id }) => conversation_id,
  'Activity date': ({ emitted_at }) => toIso(emitted_at),
  'Activity API ID': ({ id }) => id,
  'Conversation API ID': ({ conversation_id }) => conversation_id,
};

/** Writes the CSV of an export: a line per message, or per event. */
export function exportFile({ store }: Company, { kind, start, end, columns }: ExportScope): string {
  const isWithin = (time: number) => time >= start && time < end;
  if (kind !== 'messages') {
    const events = store.all('event').filter(({ emitted_at }) => isWithin(emitted_at));
    return write(EVENT_COLUMNS, events, columns);
  }
  const messages = store
    .all('message')
    .filter(({ created_at, is_draft }) => is_draft !== true && isWithin(created_at));
  return write(MESSAGE_COLUMNS, messages, columns);
}

function write<R>(
  known: Columns<R>,
  records: readonly R[],
  columns: readonly string[] = Object.keys(known),
): string {
  const rows = records.map((record) => columns.map((name) => known[name]?.(record) ?? ''));
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
