import type { Schemas } from '../../types.js';
import { storeFiles } from '../actions/files.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import type { Store } from '../store.js';
import { createOf, fetchOf, given, idOf, isOwned, listOf, removeOf, updateOf } from './crud.js';
import { defaultTeam } from './owners.js';

interface Place {
  readonly owner: string | null;
  readonly parent: string | null;
}

type FolderCreation = Call<object, object, Schemas['CreateMessageTemplateFolder']>;
type TemplateCreation = Call<object, object, Schemas['CreateSharedMessageTemplate']>;

function createFolder(placeOf: (call: FolderCreation) => Place) {
  return createOf('folder', (call: FolderCreation) => {
    const { owner, parent } = placeOf(call);
    const now = call.company.now();
    return { name: call.body.name, owner, parent_id: parent, created_at: now, updated_at: now };
  });
}

function createTemplate(placeOf: (call: TemplateCreation) => Place) {
  return createOf('template', (call: TemplateCreation) => {
    const { body, company } = call;
    const { owner, parent } = placeOf(call);
    return {
      name: body.name,
      subject: body.subject ?? null,
      body: body.body,
      is_available_for_all_inboxes: (body.inbox_ids ?? null) === null,
      inbox_ids: body.inbox_ids ?? null,
      created_at: company.now(),
      updated_at: company.now(),
      owner,
      folder_id: parent,
      attachment_ids: storeFiles(company.store, call.files('attachments')),
    };
  });
}

/** What lies in a folder belongs to whom the folder does. */
function inFolder(call: Call): Place {
  const folder = call.company.store.get('folder', idOf(call));
  return { owner: folder?.owner ?? null, parent: idOf(call) };
}

const folderOf = ({ body }: FolderCreation) => body.parent_folder_id ?? null;
const placeOf = ({ body }: TemplateCreation) => body.folder_id ?? null;

/** Takes a folder away with all that is in it. */
function removeFolder(store: Store, id: string): void {
  store.remove('folder', id);
  for (const template of store.all('template'))
    if (template.folder_id === id) store.remove('template', template.id);
  for (const folder of store.all('folder')) if (folder.parent_id === id) removeFolder(store, folder.id);
}

/** Message templates and the folders they lie in. */
export const templateBehaviours = {
  'list-folders': listOf('folder'),
  'list-team-folders': listOf('folder', isOwned),
  'list-teammate-folders': listOf('folder', isOwned),
  'get-child-folders': listOf('folder', ({ parent_id }, id) => parent_id === id),
  'create-folder': createFolder((call) => ({ owner: defaultTeam(call.company), parent: folderOf(call) })),
  'create-team-folder': createFolder((call) => ({ owner: idOf(call), parent: folderOf(call) })),
  'create-teammate-folder': createFolder((call) => ({ owner: idOf(call), parent: folderOf(call) })),
  'create-child-folder': createFolder(inFolder),
  'get-folder': fetchOf('folder'),
  'update-folder': updateOf(
    'folder',
    ({ body }: Call<object, object, Schemas['UpdateMessageTemplateFolder']>) => ({
      ...given({ name: body.name }),
      parent_id: body.parent_folder_id ?? null,
    }),
  ),
  'delete-folder': (call) => {
    const id = idOf(call);
    call.company.timeline.later(call.company.processing, () => removeFolder(call.company.store, id));
    return { status: 'accepted', message_template_folder_id: id };
  },
  'list-message-templates': listOf('template'),
  'list-team-message-templates': listOf('template', isOwned),
  'list-teammate-message-templates': listOf('template', isOwned),
  'get-child-templates': listOf('template', ({ folder_id }, id) => folder_id === id),
  'create-message-template': createTemplate((call) => ({
    owner: defaultTeam(call.company),
    parent: placeOf(call),
  })),
  'create-team-message-template': createTemplate((call) => ({ owner: idOf(call), parent: placeOf(call) })),
  'create-teammate-message-template': createTemplate((call) => ({
    owner: idOf(call),
    parent: placeOf(call),
  })),
  'create-child-template': createTemplate(inFolder),
  'get-message-template': fetchOf('template'),
  'update-message-template': updateOf(
    'template',
    (call: Call<object, object, Schemas['UpdateMessageTemplate']>) => {
      const { folder_id = null, inbox_ids, attachments, ...fields } = call.body;
      const files = call.files('attachments');
      const isToKeepFiles = files.length === 0 && attachments?.length !== 0;
      return given({
        ...fields,
        folder_id,
        inbox_ids,
        is_available_for_all_inboxes: inbox_ids === undefined ? undefined : inbox_ids === null,
        attachment_ids: isToKeepFiles ? undefined : storeFiles(call.company.store, files),
      });
    },
  ),
  'delete-message-template': removeOf('template'),
} satisfies CoreBehaviours;
