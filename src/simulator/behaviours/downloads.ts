import { Answer, type Call, type CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { notFound } from '../refusal.js';
import { storageAddress } from '../storage.js';

interface Holder {
  readonly attachment_ids: readonly string[];
}

/** Sends the caller to the storage, for any file or for one that belongs to what the path names. */
function download(holderOf?: (call: Call) => Holder) {
  return (call: Call) => {
    const id = String(Object.values(call.path).at(-1));
    if (holderOf?.(call).attachment_ids.includes(id) === false) throw notFound('attachment', id);
    return new Answer({ status: 302, headers: { location: storageAddress(call.company, id) } });
  };
}

const firstId = ({ path }: Call) => String(Object.values(path)[0]);

/** Files. They are in a storage that is not Front's, and that wants no token. */
export const downloadBehaviours = {
  'download-attachment': download(),
  'download-attachment-for-a-message': download((call) => the(call.company, 'message', firstId(call))),
  'download-attachment-for-a-comment': download((call) => the(call.company, 'comment', firstId(call))),
  'download-attachment-for-a-message-template': download((call) =>
    the(call.company, 'template', firstId(call)),
  ),
  'download-attachment-from-an-article': download((call) => the(call.company, 'article', firstId(call))),
} satisfies CoreBehaviours;
