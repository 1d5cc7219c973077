import type { Records } from '../records.js';
import type { Store } from '../store.js';

const LEELA = 'tea_55c8c149';
const BENDER = 'tea_1ab23cd4';
const AMY = 'tea_3f9k2m7q';

/** Adds what the examples leave open: who is where, and what no example tells of. */
export function relate(store: Store): void {
  assign(store.get('account', 'acc_55c8c149'), { contact_ids: ['crd_1ab23cd4'] });
  assign(store.get('account', 'acc_1ab23cd4'), { contact_ids: ['crd_55c8c149'] });
  assign(store.get('inbox', 'inb_55c8c149'), { teammate_ids: [LEELA, BENDER, AMY] });
  assign(store.get('inbox', 'inb_1ab23cd4'), { teammate_ids: [LEELA, BENDER] });
  assign(store.get('inbox', 'inb_3f9k2m7q'), { teammate_ids: [LEELA] });
  assign(store.get('shift', 'shf_55c8c149'), { teammate_ids: [LEELA, BENDER] });
  assign(store.get('shift', 'shf_1ab23cd4'), { teammate_ids: [AMY] });
  assign(store.get('team', 'tim_1ab23cd4'), { member_ids: [AMY] });
  assign(store.get('teammate_group', 'cir_55c8c149'), {
    teammate_ids: [LEELA, BENDER, AMY],
    team_ids: ['tim_55c8c149'],
    inbox_ids: ['inb_1ab23cd4'],
  });
  relateConversations(store);
  addSecondMessage(store);
  // Mom called about it: the examples of the Channel API tell of that.
  assign(store.get('conversation', 'cnv_1ab23cd4'), { thread: 'cha_1ab23cd4:call:call-2026-0042' });
  addAnalytics(store);
}

function assign<T extends object>(record: T | undefined, fields: Partial<T>): void {
  if (record !== undefined) Object.assign(record, fields);
}

function relateConversations(store: Store): void {
  for (const conversation of store.all('conversation')) {
    const { id, assignee_id } = conversation;
    assign(conversation, {
      inbox_ids: [id === 'cnv_1ab23cd4' ? 'inb_1ab23cd4' : 'inb_55c8c149'],
      follower_ids: id === 'cnv_55c8c149' ? [LEELA, BENDER] : assignee_id === null ? [] : [assignee_id],
    });
  }
}

/** The message that a conversation of the examples refers to, but that none of them shows. */
function addSecondMessage(store: Store): void {
  const first = store.get('message', 'msg_55c8c149');
  const conversation = store.get('conversation', 'cnv_1ab23cd4');
  if (first === undefined || conversation === undefined) return;
  const text = 'The box rattles, and it did not before it met your crew.';
  store.add('message', {
    ...structuredClone(first),
    id: 'msg_5pq8r6s2',
    message_uid: 'a41c0e9b7d2f5836',
    conversation_id: conversation.id,
    created_at: conversation.created_at,
    subject: conversation.subject,
    blurb: text,
    body: `<p>${text}</p>`,
    text,
    attachment_ids: [],
    recipients: [
      { name: 'Mom', handle: 'mom@momcorp.com', role: 'from' },
      { name: null, handle: 'team@planet-express.com', role: 'to' },
    ],
  });
}

/** Defines the custom fields that values are given for, where they are not defined yet. */
export function defineCustomFields(store: Store, target: string, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    const known = store.all('custom_field').find((field) => field.name === name);
    if (known?.targets.includes(target) === true) continue;
    if (known !== undefined) known.targets.push(target);
    else {
      const type: Records['custom_field']['type'] =
        typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'string';
      const id = store.newId('custom_field');
      store.add('custom_field', { id, name, description: '', type, targets: [target] });
    }
  }
}

/** What was asked for long ago is ready. */
function addAnalytics(store: Store): void {
  store.add('report', {
    id: '7f3e1c2a9b',
    uid: '7f3e1c2a9b',
    status: 'done',
    progress: 100,
    metrics: [
      { id: 'num_messages_received', type: 'number', value: 1729 },
      { id: 'avg_response_time', type: 'duration', value: 2714 },
    ],
    request: { start: 1769385600, end: 1769472000, metrics: ['num_messages_received', 'avg_response_time'] },
  });
  assign(store.get('export', 'exp_55c8c149'), { kind: 'messages', start: 1769385600, end: 1769472000 });
}
