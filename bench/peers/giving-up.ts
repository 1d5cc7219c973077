import type { CreateSender } from '../quota/senders.js';
import { importPeer } from './import-peer.js';

/**
 * OpenAI's client as it is set up without options. It tries a call again twice, and then throws: unlike the senders of
 * `../quota/senders.ts` it loses calls.
 */
export async function loadOpenAiSender(): Promise<CreateSender> {
  const { default: OpenAi } = await importPeer<{ default: new (options: object) => Client }>('openai');
  return (baseURL) => {
    const client = new OpenAi({ apiKey: 'token', baseURL });
    return () => client.get('/me');
  };
}

interface Client {
  get(path: string): Promise<unknown>;
}
