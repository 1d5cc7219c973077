import type { Company } from '../company.js';
import type { Records } from '../records.js';

/** What makes a comment, beside what is the same for all. */
export interface CommentFields {
  readonly body: string;
  readonly author_id?: string | undefined;
  readonly is_pinned?: boolean | undefined;
  readonly attachment_ids?: string[];
  readonly reply_to?: string | null;
}

/** Writes a comment, and tells those who are mentioned in it. */
export function writeComment(
  company: Company,
  conversation: string,
  { body, author_id, is_pinned = false, attachment_ids = [], reply_to = null }: CommentFields,
): Records['comment'] {
  const { store } = company;
  const author = author_id ?? authorOf(company);
  const comment = store.add('comment', {
    id: store.newId('comment'),
    body,
    author_id: author,
    is_pinned,
    attachment_ids,
    reply_to,
    conversation_id: conversation,
    posted_at: company.now(),
  });
  const source = { type: 'teammate', id: author };
  const target = { type: 'comment', id: comment.id };
  company.happen({ type: 'comment', conversation, source, target });
  for (const _ of mentionsIn(company, body))
    company.happen({ type: 'mention', conversation, source, target });
  return comment;
}

/** The teammates that a text mentions. */
export function mentionsIn({ store }: Company, text: string): Records['teammate'][] {
  const names = new Set(Array.from(text.matchAll(/@([a-z0-9_]+)/g), ([, name]) => name));
  return store.all('teammate').filter(({ username }) => names.has(username));
}

/** The one who acts for the token. Front has such a teammate from the start; here it comes when it is needed. */
export function authorOf({ store }: Company): string {
  const known = store.all('teammate').find(({ type }) => type === 'api');
  if (known !== undefined) return known.id;
  const id = store.newId('teammate');
  const flags = { is_admin: false, is_available: true, is_blocked: false };
  const names = { username: 'api', first_name: 'API', last_name: '', email: 'api@frontapp.com' };
  return store.add('teammate', { id, ...names, ...flags, type: 'api', custom_fields: {} }).id;
}
