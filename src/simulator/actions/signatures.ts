import type { Company } from '../company.js';
import type { Records } from '../records.js';
import { typeOf } from './messages.js';

/** What a message or a draft says about its signature. */
interface Signing {
  readonly signature_id?: string | null;
  readonly should_add_default_signature?: boolean;
  readonly author_id?: string;
}

/** The signature that is named, or the usual one of the author or of the channel's owner where Front is to choose. Emails only. */
export function chooseSignature(
  { store }: Company,
  channel: Records['channel'],
  { signature_id, should_add_default_signature, author_id }: Signing,
): string | null {
  if (signature_id !== undefined || should_add_default_signature !== true) return signature_id ?? null;
  if (typeOf(channel) !== 'email') return null;
  const usual = store.all('signature').filter(({ is_default }) => is_default);
  const own = author_id === undefined ? undefined : usual.find(({ owner }) => owner === author_id);
  return (own ?? usual.find(({ owner }) => owner === channel.owner))?.id ?? null;
}
