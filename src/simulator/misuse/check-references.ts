import { dereference } from '../body-references.js';
import { findResource } from '../find-resource.js';
import type { Kind, Records } from '../records.js';
import type { Store } from '../store.js';

/**
 * The fields of a resource to be made, with IDs in the place of aliases.
 *
 * @throws TypeError when one that is `needed` is missing, or refers to what is not there.
 */
export function checkReferences<Fields extends object>(
  given: Fields | undefined,
  store: Store,
  place: string,
  needed?: keyof Fields & string,
): Fields {
  const fields = given ?? ({} as Fields);
  if (needed !== undefined && typeof fields[needed] !== 'string')
    throw new TypeError(`${place} needs \`${needed}\`.`);
  const { body, details } = dereference(fields, store, findAny);
  const [detail] = details;
  if (detail !== undefined)
    throw new TypeError(`${place} refers to what is not there: ${detail.slice('body.'.length)}.`);
  return body as Fields;
}

/** Also what is still being processed. */
function findAny<K extends Kind>(store: Store, kind: K, reference: string): Records[K] | undefined {
  return findResource(store, kind, reference) ?? store.get(kind, reference);
}
