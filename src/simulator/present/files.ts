import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { Records } from '../records.js';
import { without } from './links.js';

/** Tells of a file. */
export function presentAttachment(record: Records['attachment']): Schemas['Attachment'] {
  return { ...without(record, 'bytes'), url: addressOf(`/download/${record.id}`) };
}
