import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { Records } from '../records.js';
import type { Store } from '../store.js';
import { ownerIfAny, ownerOrNull, without } from './links.js';

/** Tells of a teammate. */
export function presentTeammate(record: Records['teammate']): Schemas['Teammate'] {
  const self = addressOf(`/teammates/${record.id}`);
  return {
    _links: { self, related: { inboxes: `${self}/inboxes`, conversations: `${self}/conversations` } },
    ...record,
  };
}

/** Tells of a team with its inboxes and members. */
export function presentTeam(record: Records['team'], store: Store): Schemas['Team'] {
  return {
    ...presentTeamPreview(record),
    inboxes: store
      .all('inbox')
      .filter(({ owner }) => owner === record.id)
      .map(presentInbox),
    members: store.some('teammate', record.member_ids).map(presentTeammate),
  };
}

/** Tells of a team in lists. */
export function presentTeamPreview({ id, name }: Records['team']): Schemas['TeamPreview'] {
  return { _links: { self: addressOf(`/teams/${id}`) }, id, name };
}

/** Tells of a teammate group. */
export function presentTeammateGroup(record: Records['teammate_group']): Schemas['TeammateGroup'] {
  const self = addressOf(`/teammate_groups/${record.id}`);
  const related = { teammates: `${self}/teammates`, teams: `${self}/teams`, inboxes: `${self}/inboxes` };
  return { _links: { self, related }, ...without(record, 'teammate_ids', 'team_ids', 'inbox_ids') };
}

/** Tells of an inbox. */
export function presentInbox(record: Records['inbox']): Schemas['Inbox'] {
  const self = addressOf(`/inboxes/${record.id}`);
  const related = {
    teammates: `${self}/teammates`,
    conversations: `${self}/conversations`,
    channels: `${self}/channels`,
    ...ownerIfAny(record.owner),
  };
  return { _links: { self, related }, ...without(record, 'owner', 'teammate_ids') };
}

/** Tells of a channel. */
export function presentChannel(record: Records['channel']): Schemas['Channel'] {
  const inbox = record.inbox_id === null ? null : addressOf(`/inboxes/${record.inbox_id}`);
  return {
    _links: {
      self: addressOf(`/channels/${record.id}`),
      related: { inbox, ...ownerIfAny(record.owner) },
    },
    ...without(record, 'owner', 'inbox_id', 'application_uid'),
  };
}

/** Tells of a contact with the lists it is on. */
export function presentContact(record: Records['contact'], store: Store): Schemas['Contact'] {
  const self = addressOf(`/contacts/${record.id}`);
  const lists = store.some('list', record.list_ids).map(presentList);
  return {
    _links: {
      self,
      related: {
        notes: `${self}/notes`,
        conversations: `${self}/conversations`,
        ...ownerOrNull(record.owner),
      },
    },
    ...without(record, 'owner', 'list_ids', 'notes', 'created_at'),
    groups: lists,
    lists,
  };
}

/** Tells of a contact list. */
export function presentList(record: Records['list']): Schemas['ContactList'] {
  const self = addressOf(`/contact_lists/${record.id}`);
  const related = { contacts: `${self}/contacts`, ...ownerIfAny(record.owner) };
  return { _links: { self, related }, ...without(record, 'owner') };
}

/** Tells of an account. */
export function presentAccount(record: Records['account']): Schemas['Account'] {
  const self = addressOf(`/accounts/${record.id}`);
  return {
    _links: { self, related: { contacts: `${self}/contacts` } },
    ...without(record, 'contact_ids'),
  };
}
