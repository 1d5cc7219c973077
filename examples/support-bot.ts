/** A small support bot: it takes open conversations nobody has, answers what it knows, and leaves the rest to people. */
import { type FrontClient, paginate, unwrap } from '../src/index.js';

/** What the bot did with one conversation. */
export interface BotAction {
  readonly conversation: string;
  readonly action: 'answered' | 'handed over';
}

const ANSWERS: readonly { readonly about: RegExp; readonly answer: string }[] = [
  { about: /opening hours/i, answer: '<p>We fly from Monday to Friday, 9 to 5.</p>' },
  { about: /where is my parcel/i, answer: '<p>Good news, everyone! It is on the ship.</p>' },
];

/** Goes once through all conversations that nobody has. `human` is the teammate who gets what the bot can't answer. */
export async function runSupportBot(front: FrontClient, human: string): Promise<BotAction[]> {
  const actions: BotAction[] = [];
  const unassigned = { params: { query: { q: { statuses: ['unassigned' as const] } } } };
  for await (const { id, type } of paginate(front, '/conversations', unassigned)) {
    if (type === 'conversation') actions.push({ conversation: id, action: await handle(front, id, human) });
  }
  return actions;
}

async function handle(
  front: FrontClient,
  conversation_id: string,
  human: string,
): Promise<BotAction['action']> {
  const params = { path: { conversation_id } };
  const messages = await unwrap(
    front.GET('/conversations/{conversation_id}/messages', { params: { ...params, query: { limit: 1 } } }),
  );
  const [last] = messages._results;
  const found = ANSWERS.find(({ about }) => about.test(`${last?.subject} ${last?.text}`));
  if (found !== undefined) {
    await unwrap(
      front.POST('/conversations/{conversation_id}/messages', { params, body: { body: found.answer } }),
    );
    return 'answered';
  }
  await unwrap(
    front.PUT('/conversations/{conversation_id}/assignee', { params, body: { assignee_id: human } }),
  );
  await unwrap(
    front.POST('/conversations/{conversation_id}/comments', {
      params,
      body: { body: 'I have no answer to this.' },
    }),
  );
  return 'handed over';
}
