/** How to test a bot without Front: once through msw, in the same process, and once over plain HTTP. */
import { setupServer } from 'msw/node';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { alias, createFrontClient } from '../src/index.js';
import { createFrontSimulator } from '../src/simulator/index.js';
import { runSupportBot } from './support-bot.js';

const simulator = createFrontSimulator({ clock: 'virtual' });
afterEach(() => simulator.reset());

const LEELA = alias.email('leela@planet-express.com');

function customerAsks(subject: string): string {
  const { id } = simulator.conversation({
    subject,
    recipient: { name: 'Fry', handle: 'fry@example.com', role: 'from' },
  });
  simulator.message({ conversation_id: id, subject, body: `<p>${subject}</p>` });
  return id;
}

test('the bot answers what it knows, and the conversation is archived (msw)', async () => {
  const server = setupServer(...simulator.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  onTestFinished(() => server.close());
  const id = customerAsks('What are your opening hours?');

  // Nothing is given but the token: msw catches what goes to Front.
  const front = createFrontClient({ token: simulator.token, clock: simulator.clock });
  expect(await runSupportBot(front, LEELA)).toContainEqual({ conversation: id, action: 'answered' });

  await simulator.clock.advance(1_000);
  expect(simulator.messagesOf(id).at(-1)).toMatchObject({
    text: 'We fly from Monday to Friday, 9 to 5.',
    recipients: [{ role: 'from' }, { handle: 'fry@example.com', role: 'to' }],
  });
  expect(simulator.find('conversation', id)?.status).toBe('archived');
});

test('the bot hands over what it does not know (plain HTTP)', async () => {
  const { url, close } = await simulator.listen();
  onTestFinished(close);
  const id = customerAsks('Can you deliver to the past?');

  const front = createFrontClient({ token: simulator.token, baseUrl: url });
  expect(await runSupportBot(front, LEELA)).toContainEqual({ conversation: id, action: 'handed over' });

  expect(simulator.find('conversation', id)).toMatchObject({
    status: 'assigned',
    assignee: { username: 'leela' },
  });
  expect(simulator.commentsOf(id)).toMatchObject([{ body: 'I have no answer to this.' }]);
});

test('a reply whose connection broke is not sent twice', async () => {
  const id = customerAsks('Where is my parcel?');
  simulator.fault({ on: 'create-message-reply', drop: 'after' });
  const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch, clock: simulator.clock });
  await expect(runSupportBot(front, LEELA)).rejects.toThrow();
  expect(simulator.messagesOf(id)).toHaveLength(2);
});
