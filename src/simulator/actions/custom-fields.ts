import type { Company } from '../company.js';
import { findResource } from '../find-resource.js';
import type { Kind, Records } from '../records.js';
import { badRequest } from '../refusal.js';
import type { Store } from '../store.js';

type Field = Records['custom_field'];

/** The kinds of resources that have custom fields, by the name that these are defined for. */
export const HOLDERS = {
  accounts: 'account',
  contacts: 'contact',
  conversations: 'conversation',
  inboxes: 'inbox',
  links: 'link',
  teammates: 'teammate',
} as const satisfies Record<string, Kind>;

/** Refuses custom fields that are not defined for what they are given to, and values that are not of their type. */
export function checkCustomFields({ store }: Company, target: string, fields: object = {}): void {
  const known = store.all('custom_field').filter(({ targets }) => targets.includes(target));
  for (const [name, value] of Object.entries(fields)) {
    const field = known.find((each) => each.name === name);
    if (field === undefined) throw badRequest(`body.custom_fields.${name}: is not a custom field`);
    const wanted = value === null ? undefined : mismatch(store, field, value);
    if (wanted !== undefined) throw badRequest(`body.custom_fields.${name}: should be ${wanted}`);
  }
}

/** What a value should be and is not. A type that is not known may have any. */
function mismatch(store: Store, { type, values = [] }: Field, value: unknown): string | undefined {
  const isRight = (right: boolean, wanted: string) => (right ? undefined : wanted);
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return isRight(typeof value === type, `a ${type}`);
    case 'datetime':
      return isRight(typeof value === 'number', 'a time in Unix seconds');
    case 'enum':
      return isRight(
        values.some((choice) => choice.value === value),
        `one of ${values.map((choice) => choice.value).join(', ')}`,
      );
    case 'inbox':
      return isRight(store.get('inbox', text) !== undefined, 'the ID of an inbox');
    case 'teammate':
      return isRight(isTeammate(store, text), 'the ID or email address of a teammate');
    default:
      return undefined;
  }
}

function isTeammate(store: Store, reference: string): boolean {
  return [reference, `alt:email:${reference}`].some((each) => findResource(store, 'teammate', each));
}

/** Renames a custom field, which is also the key of its values. */
export function renameCustomField({ store }: Company, field: Field, name: string): void {
  for (const kind of Object.values(HOLDERS)) {
    for (const holder of store.all(kind)) {
      const values = Object.entries(holder.custom_fields ?? {});
      if (values.some(([key]) => key === field.name))
        holder.custom_fields = Object.fromEntries(
          values.map(([key, value]) => [key === field.name ? name : key, value]),
        );
    }
  }
  field.name = name;
}
