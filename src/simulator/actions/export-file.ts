import type { Company } from '../company.js';

/** What an export is about. Times are Unix seconds. */
export interface ExportScope {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Writes the CSV of an export: a line per message, or per event. */
export function exportFile(company: Company, { kind, start, end }: ExportScope): string {
  const isWithin = (time: number) => time >= start && time < end;
  const rows =
    kind === 'messages'
      ? [
          ['Message ID', 'Conversation ID', 'Direction', 'Message date', 'Subject'],
          ...company.store
            .all('message')
            .filter(({ created_at, is_draft }) => is_draft !== true && isWithin(created_at))
            .map((message) => [
              message.id,
              message.conversation_id,
              message.is_inbound ? 'Inbound' : 'Outbound',
              new Date(message.created_at * 1000).toISOString(),
              message.subject ?? '',
            ]),
        ]
      : [
          ['Activity ID', 'Type', 'Conversation ID', 'Activity date'],
          ...company.store
            .all('event')
            .filter(({ emitted_at }) => isWithin(emitted_at))
            .map(({ id, type, conversation_id, emitted_at }) => [
              id,
              type,
              conversation_id,
              new Date(emitted_at * 1000).toISOString(),
            ]),
        ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
