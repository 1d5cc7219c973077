import type { Schemas } from '../../types.js';
import type { Builders } from '../builders.js';
import type { OpenApiDocument, Schema } from '../document.js';
import type { Kind, Records } from '../records.js';
import { TOLD } from '../seed/absorb.js';
import { checkNames, quoted } from './check-names.js';

/** A kind of resource that a test can make. Its schema has the same name, with a capital letter. */
type Built = keyof Builders & Kind;

/** What a kind keeps beside the fields of its schema. */
type Beside<K extends Built> = Exclude<
  keyof Records[K],
  Capitalize<K> extends keyof Schemas ? keyof Schemas[Capitalize<K>] : never
>;

const BESIDE: { readonly [K in Built]: Readonly<Record<Beside<K>, true>> } = {
  account: { contact_ids: true },
  channel: { owner: true, inbox_id: true, application_uid: true },
  comment: { author_id: true, conversation_id: true, attachment_ids: true, reply_to: true },
  contact: { owner: true, list_ids: true, notes: true, created_at: true },
  conversation: {
    assignee_id: true,
    tag_ids: true,
    link_ids: true,
    inbox_ids: true,
    follower_ids: true,
    thread: true,
    pending: true,
  },
  inbox: { owner: true, teammate_ids: true },
  link: {},
  message: {
    author_id: true,
    signature_id: true,
    conversation_id: true,
    attachment_ids: true,
    channel_id: true,
    reply_to: true,
    external_id: true,
    seen: true,
    pending: true,
  },
  rule: { owner: true },
  tag: { owner: true, parent_id: true },
  team: { member_ids: true },
  teammate: {},
};

/**
 * Throws a `TypeError` when a resource to be made has a field that its kind doesn't have. `others` are fields that only
 * its builder takes.
 */
export type CheckFields = (kind: Built, fields: object | undefined, others?: readonly string[]) => void;

/** Creates a {@link CheckFields}. What the API embeds, such as the tags of a conversation, is given by its ID. */
export function createFieldCheck({ components }: OpenApiDocument): CheckFields {
  return function checkFields(kind, fields, others = []) {
    if (fields === undefined) return;
    const schema = components.schemas?.[kind.charAt(0).toUpperCase() + kind.slice(1)] as Schema | undefined;
    const embedded = ['_links', ...(TOLD[kind] ?? [])];
    const told = Object.keys(schema?.properties ?? {}).filter((name) => !embedded.includes(name));
    checkNames(fields, [...told, ...Object.keys(BESIDE[kind]), ...others], `A ${kind}`);
    checkStatus(schema?.properties?.status?.['x-extensible-enum'], fields, `A ${kind}`);
  };
}

function checkStatus(
  known: readonly unknown[] | undefined,
  fields: { status?: unknown },
  place: string,
): void {
  if (fields.status === undefined || known === undefined || known.includes(fields.status)) return;
  throw new TypeError(`${place} has no such \`status\`. It is one of ${quoted(known.map(String), 'or')}.`);
}
