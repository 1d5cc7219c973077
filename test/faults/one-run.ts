import { type ClientOptions, createFrontClient, FrontError, type FrontResult } from '../../src/index.js';
import type { ModelFront } from './model-front.js';
import type { Random } from './random.js';

/** A message that is sent in a run, and what its sender was told. */
interface Attempt {
  readonly marker: string;
  readonly kind: Kind;
  readonly outcome: FrontResult<unknown> | { readonly thrown: unknown };
}

const KINDS = ['reply', 'send', 'import', 'import with file', 'import without id'] as const;
type Kind = (typeof KINDS)[number];

/** After these the message was not sent, whatever it was. */
const NEVER_SENT = new Set(['FRONT_CONNECTION', 'FRONT_QUOTA', 'FRONT_REDIRECT', 'FRONT_API']);

/** Sends some messages at once through one client, and says what is wrong with what became of them. */
export async function runOnce(
  front: ModelFront,
  random: Random,
  options: Partial<ClientOptions>,
): Promise<string[]> {
  const client = createFrontClient({
    token: { get: () => front.token, refused: async () => front.token },
    random: random.next,
    ...options,
  });
  const attempts = Array.from({ length: 1 + random.below(3) }, async (_, index): Promise<Attempt> => {
    const marker = `marker-${index}`;
    const kind = random.pick(KINDS);
    try {
      return { marker, kind, outcome: await sendOne(client, kind, marker, index) };
    } catch (thrown) {
      return { marker, kind, outcome: { thrown } };
    }
  });
  const done = await Promise.all(attempts);
  return done.flatMap((attempt) => faultsOf(attempt, front));
}

function sendOne(
  client: ReturnType<typeof createFrontClient>,
  kind: Kind,
  marker: string,
  index: number,
): Promise<FrontResult<unknown>> {
  const text = `A private ${marker}.`;
  if (kind === 'reply') {
    return client.POST('/conversations/{conversation_id}/messages', {
      params: { path: { conversation_id: `cnv_${index + 1}` } },
      body: { body: text },
    });
  }
  if (kind === 'send') {
    return client.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_1' } },
      body: { to: ['calculon@momsbot.com'], body: text },
    });
  }
  return client.POST('/inboxes/{inbox_id}/imported_messages', {
    params: { path: { inbox_id: 'inb_1' } },
    body: {
      external_id: kind === 'import without id' ? '' : `external-${index}`,
      sender: { handle: 'calculon@momsbot.com' },
      to: ['team@planet-express.com'],
      created_at: 1_769_421_384,
      body: text,
      metadata: { is_inbound: true },
      ...(kind === 'import with file'
        ? { attachments: [new File(['photo'], 'a.jpg', { type: 'image/jpeg' })] }
        : {}),
    },
  });
}

/** What must not happen: a message twice, a success without its message, a failure that says nothing or lies. */
function faultsOf({ marker, kind, outcome }: Attempt, front: ModelFront): string[] {
  const found: string[] = [];
  const taken = front.taken.filter((each) => each.marker === marker);
  const isRepeatable = kind === 'import' || kind === 'import with file';
  if (taken.length > 1) found.push(`${kind} ${marker} was taken ${taken.length} times`);
  if (!('thrown' in outcome)) {
    const { data, error, merged } = outcome;
    if (error === undefined && taken.length === 0) found.push(`${kind} ${marker} was lost, and told as sent`);
    if (error === undefined && data === undefined) found.push(`${kind} ${marker} succeeded without data`);
    if (error !== undefined && taken.length > 0 && !isRepeatable)
      found.push(`${kind} ${marker} was taken, and told as refused with ${error._error.status}`);
    const place = taken[0]?.place;
    if (merged !== undefined && taken.length > 0 && place !== `/conversations/${merged.into}/messages`)
      found.push(`${kind} ${marker} went to ${place}, and was told as gone to ${merged.into}`);
    return found;
  }
  const { thrown } = outcome;
  if (!(thrown instanceof FrontError))
    return [...found, `${kind} ${marker} failed without a type: ${thrown}`];
  if (taken.length > 0 && !isRepeatable && NEVER_SENT.has(thrown.code))
    found.push(`${kind} ${marker} was taken, and told as ${thrown.code}`);
  if (isRepeatable && thrown.code === 'FRONT_UNKNOWN_OUTCOME')
    found.push(`${kind} ${marker} was given up although it can be repeated`);
  if (/private|token-|calculon/.test(`${thrown.stack} ${JSON.stringify(thrown)} ${thrown.cause}`))
    found.push(`${kind} ${marker} showed something private: ${thrown.message}`);
  return found;
}
