import { addressOf } from '../origin.js';

/** The address of a resource that may be missing. */
export function addressOrNull(collection: string, id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : addressOf(`/${collection}/${id}`);
}

/** The address of a team or teammate. */
function ownerAddress(owner: string): string {
  return addressOf(`/${owner.startsWith('tea_') ? 'teammates' : 'teams'}/${owner}`);
}

/** The link to the owner of what may belong to the company as a whole. */
export function ownerOrNull(owner: string | null): { owner: string | null } {
  return { owner: owner === null ? null : ownerAddress(owner) };
}

/** The link to the owner of what always has one. Without one it is left out. */
export function ownerIfAny(owner: string | null): { owner?: string } {
  return owner === null ? {} : { owner: ownerAddress(owner) };
}

/** An object without some of its keys. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> {
  const hidden: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !hidden.includes(key))) as Omit<T, K>;
}
