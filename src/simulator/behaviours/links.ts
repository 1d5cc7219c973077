import type { Call, CoreBehaviours } from '../behaviour.js';
import type { Company } from '../company.js';
import { presentLink } from '../present/settings.js';
import type { Records } from '../records.js';
import { badRequest } from '../refusal.js';
import { fetchOf, page, updateOf } from './crud.js';

interface LinkCriteria {
  readonly q?: { types?: string[] };
}

/** The link of an address, which is made when there is none. */
export function linkTo(company: Company, address: string, name: string = address): Records['link'] {
  const { store } = company;
  const known = store.all('link').find(({ external_url }) => external_url === address);
  const id = known?.id ?? store.newId('link');
  return known ?? store.add('link', { id, name, type: 'web', external_url: address, custom_fields: {} });
}

/** Links to things outside Front. */
export const linkBehaviours = {
  'list-links': (call: Call<object, LinkCriteria>) => {
    const { types } = call.query.q ?? {};
    const links = call.company.store.all('link').filter(({ type }) => types?.includes(type) ?? true);
    return page(call, 'link', links);
  },
  'create-link': ({ company, body: { external_url, pattern, name } }) => {
    if ((external_url === undefined) === (pattern === undefined))
      throw badRequest('body: exactly one of external_url and pattern is needed');
    const refreshed = company.store.all('link').find((link) => link.name === pattern);
    if (external_url === undefined && refreshed === undefined)
      throw badRequest('body.pattern: matches no object');
    return presentLink(refreshed ?? linkTo(company, external_url ?? '', name));
  },
  'get-link': fetchOf('link'),
  'update-a-link': updateOf('link'),
} satisfies CoreBehaviours;
