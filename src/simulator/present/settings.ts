import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { Records } from '../records.js';
import type { Store } from '../store.js';
import { presentAttachment } from './files.js';
import { addressOrNull, ownerIfAny, ownerOrNull, without } from './links.js';

/** Tells of a tag and where it stands in its tree. */
export function presentTag(record: Records['tag'], store: Store): Schemas['Tag'] {
  const self = addressOf(`/tags/${record.id}`);
  const hasChildren = store.all('tag').some(({ parent_id }) => parent_id === record.id);
  return {
    _links: {
      self,
      related: {
        conversations: `${self}/conversations`,
        ...ownerOrNull(record.owner),
        parent_tag: addressOrNull('tags', record.parent_id),
        children: hasChildren ? `${self}/children` : null,
      },
    },
    ...without(record, 'owner', 'parent_id'),
  };
}

/** Tells of a link. */
export function presentLink(record: Records['link']): Schemas['Link'] {
  return { _links: { self: addressOf(`/links/${record.id}`) }, ...record };
}

/** Tells of a rule. */
export function presentRule(record: Records['rule']): Schemas['Rule'] {
  return {
    _links: { self: addressOf(`/rules/${record.id}`), related: ownerOrNull(record.owner) },
    ...without(record, 'owner'),
  };
}

/** Tells of a ticket status. */
export function presentStatus(record: Records['status']): Schemas['Status'] {
  return { _links: { self: addressOf(`/company/statuses/${record.id}`) }, ...record };
}

/** Tells of a custom field. */
export function presentCustomField(record: Records['custom_field']): Schemas['CustomField'] {
  return { _links: { self: addressOf(`/custom_fields/${record.id}`) }, ...without(record, 'targets') };
}

/** Tells of a shift. */
export function presentShift(record: Records['shift']): Schemas['Shift'] {
  const self = addressOf(`/shifts/${record.id}`);
  return {
    _links: { self, related: { teammates: `${self}/teammates`, ...ownerIfAny(record.owner) } },
    ...without(record, 'owner', 'teammate_ids'),
  };
}

/** Tells of time off. */
export function presentTimeOff(record: Records['time_off']): Schemas['TimeOff'] {
  return {
    _links: {
      self: addressOf(`/time_offs/${record.id}`),
      related: { teammate: addressOf(`/teammates/${record.teammate_id}`) },
    },
    ...without(record, 'teammate_id'),
  };
}

/** Tells of a signature. */
export function presentSignature(record: Records['signature']): Schemas['Signature'] {
  return {
    _links: { self: addressOf(`/signatures/${record.id}`), related: ownerIfAny(record.owner) },
    ...without(record, 'owner'),
  };
}

/** Tells of a view. */
export function presentView(record: Records['view']): Schemas['SharedView'] {
  return {
    _links: { self: addressOf(`/views/${record.id}`), related: ownerOrNull(record.owner) },
    ...without(record, 'owner', 'teammate_ids'),
  };
}

/** Tells of a folder and what it holds. */
export function presentFolder(record: Records['folder'], store: Store): Schemas['MessageTemplateFolder'] {
  const self = addressOf(`/message_template_folders/${record.id}`);
  const hasFolders = store.all('folder').some(({ parent_id }) => parent_id === record.id);
  const hasTemplates = store.all('template').some(({ folder_id }) => folder_id === record.id);
  return {
    _links: {
      self,
      related: {
        ...ownerOrNull(record.owner),
        parent_folder: addressOrNull('message_template_folders', record.parent_id),
        child_folders: hasFolders ? `${self}/message_template_folders` : null,
        child_answers: hasTemplates ? `${self}/message_templates` : null,
      },
    },
    ...without(record, 'owner', 'parent_id'),
  };
}

/** Tells of a message template with its files. */
export function presentTemplate(record: Records['template'], store: Store): Schemas['MessageTemplate'] {
  return {
    _links: {
      self: addressOf(`/message_templates/${record.id}`),
      related: {
        ...ownerOrNull(record.owner),
        parent_folder: addressOrNull('message_template_folders', record.folder_id),
      },
    },
    ...without(record, 'owner', 'folder_id', 'attachment_ids'),
    attachments: store.some('attachment', record.attachment_ids).map(presentAttachment),
  };
}
