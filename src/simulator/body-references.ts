import { isPlainObject } from '../request/plain-value.js';
import { findResource } from './find-resource.js';
import type { Kind } from './records.js';
import type { Store } from './store.js';

/** What the fields of bodies refer to, wherever they stand. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  account_ids: 'account',
  assignee_id: 'teammate',
  assignee_ids: 'teammate',
  author_id: 'teammate',
  category_id: 'category',
  channel_id: 'channel',
  channel_ids: 'channel',
  contact_group_ids: 'list',
  contact_id: 'contact',
  contact_ids: 'contact',
  contact_list_ids: 'list',
  conversation_id: 'conversation',
  folder_id: 'folder',
  inbox_id: 'inbox',
  inbox_ids: 'inbox',
  link_ids: 'link',
  not_assignee_ids: 'teammate',
  not_tag_ids: 'tag',
  parent_category_id: 'category',
  parent_folder_id: 'folder',
  parent_tag_id: 'tag',
  signature_id: 'signature',
  status_id: 'status',
  tag_id: 'tag',
  tag_ids: 'tag',
  target_contact_id: 'contact',
  team_ids: 'team',
  teammate_id: 'teammate',
  teammate_ids: 'teammate',
};

/** A body whose references are IDs, and one line for each that leads nowhere. */
export interface Dereferenced {
  readonly body: unknown;
  readonly details: string[];
}

/** Puts IDs in the place of the aliases that a body holds, as they are found. What users name themselves is left alone. */
export function dereference(body: unknown, store: Store, find = findResource): Dereferenced {
  const details: string[] = [];

  function look(kind: Kind, value: unknown, place: string): unknown {
    if (typeof value !== 'string') return value;
    const found = find(store, kind, value);
    if (found === undefined) details.push(`${place}: unknown ${kind.replaceAll('_', ' ')} ID ${value}`);
    return found?.id ?? value;
  }

  function walk(value: unknown, place: string, kind: Kind | undefined): unknown {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${place}[${index}]`, kind));
    if (!isPlainObject(value)) return kind === undefined ? value : look(kind, value, place);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (key === 'custom_fields' || key === 'headers') return [key, item];
        return [key, walk(item, `${place}.${key}`, REFERENCES[key])];
      }),
    );
  }

  return { body: walk(body, 'body', undefined), details };
}
