import { ORIGIN } from './origin.js';

/** A copy of something whose links point at the company's host. */
export function localize<T>(value: T, host: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(ORIGIN, `https://${host}`)) as T;
}
