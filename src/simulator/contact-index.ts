import type { RecipientRecord, Records } from './records.js';

type Contact = Records['contact'];

/** Finds contacts by their handles without looking at all of them. */
export interface ContactIndex {
  /** Takes a contact by the handles that it has now. */
  add(contact: Contact): void;
  /** The contacts that have a handle, of whatever source. */
  find(handle: string): Contact[];
  clear(): void;
}

/** Whether two handles are the same. Case makes no difference, as in addresses. */
export function isSameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a contact is who a message names. */
export function isRecipient({ id, handles }: Contact, { handle, contact_id }: RecipientRecord): boolean {
  return contact_id === undefined
    ? handles.some((each) => isSameHandle(each.handle, handle))
    : contact_id === id;
}

/** Creates an empty {@link ContactIndex}. */
export function createContactIndex(): ContactIndex {
  const known = new Map<string, Set<Contact>>();
  return {
    add(contact) {
      for (const { handle } of contact.handles) {
        const key = handle.toLowerCase();
        const owners = known.get(key) ?? new Set();
        known.set(key, owners.add(contact));
      }
    },
    // Handles may have been taken from a contact since.
    find: (handle) =>
      [...(known.get(handle.toLowerCase()) ?? [])].filter(({ handles }) =>
        handles.some((each) => isSameHandle(each.handle, handle)),
      ),
    clear: () => known.clear(),
  };
}
