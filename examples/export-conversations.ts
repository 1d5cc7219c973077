/**
 * Exports all conversations, their messages and attachments to a folder:
 *
 *     FRONT_API_TOKEN=… npx tsx examples/export-conversations.ts backup
 *
 * `conversations.ndjson` and `messages.ndjson` get one line each, `files/` gets the attachments. It can be stopped at any
 * moment, also with kill -9: started again, it goes on after the last page that was completed, and no line comes twice.
 * A conversation that something happens to meanwhile moves to the end of the list, and comes there once more.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { SingleBar } from 'cli-progress';
import { createFrontClient, download, type FrontClient, paginate, type Schemas } from '../src/index.js';

/** What was written so far. The sizes are where the lines of the last completed page end, in bytes. */
interface State {
  checkpoint: string | undefined;
  sizes: { conversations: number; messages: number };
  done: Counts;
}

export interface Counts {
  conversations: number;
  messages: number;
  files: number;
}

/** Exports everything into a folder, and tells after each conversation how much that was. */
export async function exportConversations(
  front: FrontClient,
  folder: string,
  onProgress: (counts: Counts) => void = () => {},
): Promise<Counts> {
  await mkdir(join(folder, 'files'), { recursive: true });
  const state = await readState(folder);
  const conversations = await openLines(join(folder, 'conversations.ndjson'), state.sizes.conversations);
  const messages = await openLines(join(folder, 'messages.ndjson'), state.sizes.messages);
  const counts = { ...state.done };

  async function exportOne(conversation: Schemas['Conversation']): Promise<void> {
    await conversations.write(conversation);
    const params = { path: { conversation_id: conversation.id }, query: { limit: 100 } };
    const list = paginate(front, '/conversations/{conversation_id}/messages', { params, priority: 'bulk' });
    for await (const message of list) {
      for (const attachment of message.attachments ?? []) {
        await save(front, attachment, folder);
        counts.files += 1;
      }
      await messages.write({ ...message, conversation_id: conversation.id });
      counts.messages += 1;
    }
    counts.conversations += 1;
    onProgress(counts);
  }

  const list = paginate(front, '/conversations', {
    params: { query: { limit: 100, sort_by: 'date', sort_order: 'asc' } },
    checkpoint: state.checkpoint,
    priority: 'bulk',
  });
  try {
    for await (const { items, checkpoint } of list.pages()) {
      for (const conversation of items) await exportOne(conversation);
      const sizes = { conversations: conversations.size(), messages: messages.size() };
      await writeState(folder, { checkpoint, sizes, done: counts });
    }
  } finally {
    await conversations.close();
    await messages.close();
  }
  return counts;
}

/** Appends lines to a file, after cutting off what a page left that was not completed. */
async function openLines(path: string, size: number) {
  const file = await open(path, 'a');
  await file.truncate(size);
  let written = size;
  return {
    size: () => written,
    close: () => file.close(),
    async write(value: unknown): Promise<void> {
      const line = Buffer.from(`${JSON.stringify(value)}\n`);
      await file.appendFile(line);
      written += line.length;
    },
  };
}

/** Downloads an attachment unless it is there. Until it is complete it has another name. */
async function save(front: FrontClient, attachment: Schemas['Attachment'], folder: string): Promise<void> {
  const safe = (text: string) => text.replaceAll(/[^\w.-]+/g, '_').slice(-100);
  const path = join(folder, 'files', `${safe(attachment.id)}-${safe(attachment.filename)}`);
  const there = await stat(path).catch(() => undefined);
  if (there?.size === attachment.size) return;
  const { body } = await download(front, attachment, { priority: 'bulk' });
  await pipeline(body, createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
}

async function readState(folder: string): Promise<State> {
  const text = await readFile(join(folder, 'state.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) return JSON.parse(text) as State;
  const done = { conversations: 0, messages: 0, files: 0 };
  return { checkpoint: undefined, sizes: { conversations: 0, messages: 0 }, done };
}

/** A rename is all or nothing, a write is not. */
async function writeState(folder: string, state: State): Promise<void> {
  const path = join(folder, 'state.json');
  await writeFile(`${path}.part`, JSON.stringify(state));
  await rename(`${path}.part`, path);
}

async function main(): Promise<void> {
  const { FRONT_API_TOKEN: token, FRONT_BASE_URL: baseUrl } = process.env;
  if (token === undefined) throw new Error('Set FRONT_API_TOKEN.');
  const front = createFrontClient({ token, ...(baseUrl === undefined ? {} : { baseUrl }) });
  // How many there are in all is not known before the end: the bar shows the hundred of the current page.
  const format =
    '[{bar}] {conversations} conversations, {messages} messages, {files} files, {duration_formatted}';
  const bar = new SingleBar({ format, hideCursor: true });
  bar.start(100, 0, { conversations: 0, messages: 0, files: 0 });
  const counts = await exportConversations(front, process.argv[2] ?? 'front-export', (now) =>
    bar.update(((now.conversations - 1) % 100) + 1, now),
  );
  bar.update(100, counts);
  bar.stop();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
