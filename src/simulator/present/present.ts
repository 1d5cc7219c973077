import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { Kind, Records } from '../records.js';
import type { Store } from '../store.js';
import { presentComment, presentConversation, presentMessage } from './conversations.js';
import { presentEvent } from './events.js';
import { presentAttachment } from './files.js';
import { presentArticle, presentCategory, presentKnowledgeBase } from './knowledge-bases.js';
import { without } from './links.js';
import * as people from './people.js';
import * as settings from './settings.js';

/** What the API tells of each kind. */
const PRESENTERS = {
  account: people.presentAccount,
  article: presentArticle,
  attachment: presentAttachment,
  category: presentCategory,
  channel: people.presentChannel,
  comment: presentComment,
  contact: people.presentContact,
  conversation: presentConversation,
  custom_field: settings.presentCustomField,
  event: presentEvent,
  export: presentExport,
  folder: settings.presentFolder,
  inbox: people.presentInbox,
  knowledge_base: presentKnowledgeBase,
  legacy_export: presentLegacyExport,
  link: settings.presentLink,
  list: people.presentList,
  message: presentMessage,
  report: presentReport,
  rule: settings.presentRule,
  shift: settings.presentShift,
  signature: settings.presentSignature,
  status: settings.presentStatus,
  tag: settings.presentTag,
  team: people.presentTeam,
  teammate: people.presentTeammate,
  teammate_group: people.presentTeammateGroup,
  template: settings.presentTemplate,
  time_off: settings.presentTimeOff,
  view: settings.presentView,
} satisfies { [K in Kind]: (record: Records[K], store: Store) => object };

/** A resource as the API tells of it. */
export type Presented<K extends Kind> = ReturnType<(typeof PRESENTERS)[K]>;

/** Tells of a resource as the API does, its links at the place that stands for the company's host. */
export function present<K extends Kind>(kind: K, record: Records[K], store: Store): Presented<K> {
  const presenter = PRESENTERS[kind] as unknown as (record: Records[K], store: Store) => Presented<K>;
  return presenter(record, store);
}

function presentExport(record: Records['export']): Schemas['AnalyticsExport'] {
  const self = addressOf(`/analytics/exports/${record.id}`);
  return { _links: { self }, ...without(record, 'kind', 'start', 'end', 'columns') };
}

function presentReport(record: Records['report']): Schemas['AnalyticsReport'] {
  const self = addressOf(`/analytics/reports/${record.id}`);
  return { _links: { self }, ...without(record, 'id', 'request') };
}

function presentLegacyExport(record: Records['legacy_export']): Schemas['LegacyExport'] {
  return { _links: { self: addressOf(`/exports/${record.id}`) }, ...record };
}
