import { failure, type SimulatedAnswer } from '../failure.js';
import type { Records } from '../records.js';

/** Media types in which the source of an email can be asked for: today's, and that of older programs. */
const SOURCES = ['message/rfc822', 'text/plain'];

/** The source of an email where the caller asks for one, and would not take JSON as well. */
export function sourceOfMessage(
  accept: string | null,
  message: Records['message'],
): SimulatedAnswer | undefined {
  const accepted = (accept ?? '').split(',').map((part) => part.split(';', 1)[0]?.trim());
  const type = SOURCES.find((each) => accepted.includes(each));
  if (type === undefined || accepted.includes('application/json')) return undefined;
  if (message.type !== 'email') return failure(400, 'Bad request', 'Only emails have a source');
  return { status: 200, body: write(message), headers: { 'content-type': type } };
}

function write({ recipients, subject, created_at, body, message_uid }: Records['message']): string {
  const named = (role: string) => recipients.filter((each) => each.role === role).map(({ handle }) => handle);
  const headers = [
    ['From', named('from').join(', ')],
    ['To', named('to').join(', ')],
    ['Cc', named('cc').join(', ')],
    ['Subject', (subject ?? '').replace(/[\r\n]+/g, ' ')],
    ['Date', new Date(created_at * 1000).toUTCString()],
    ['Message-ID', `<${message_uid}@front>`],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/html; charset=utf-8'],
  ].filter(([, value]) => value !== '');
  return [...headers.map((header) => header.join(': ')), '', body].join('\r\n');
}
