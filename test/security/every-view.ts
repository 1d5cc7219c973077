import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What nobody but its owner may see, each in words that occur nowhere else. */
export const SECRETS = {
  token: 'zz-token-zz',
  refusedToken: 'zz-refused-token-zz',
  query: 'zz-query-zz',
  body: 'zz-body-zz',
  /** Short, since engines cite ten letters of what is no JSON. */
  answer: 'zz-ans-zz',
  clientSecret: 'zz-client-secret-zz',
  /** As it travels, after the client ID. */
  basicCredentials: btoa('planet-express:zz-client-secret-zz'),
  accessToken: 'zz-access-token-zz',
  refreshToken: 'zz-refresh-token-zz',
  code: 'zz-code-zz',
  appSecret: 'zz-app-secret-zz',
  webhookSecret: 'zz-webhook-secret-zz',
} as const;

/** A value in every form that it can come into a log or a report: each with the name of the view. */
function everyView(value: unknown): [view: string, text: string][] {
  const views: [string, string][] = [
    ['util.inspect', inspect(value, { depth: null, showHidden: true, getters: true, maxStringLength: null })],
    ['JSON.stringify', JSON.stringify(value, withErrors) ?? ''],
    ['String', String(value)],
    ['console.log', printed(value)],
  ];
  for (let each = value; each instanceof Error; each = each.cause) {
    views.push(['stack', each.stack ?? ''], ['own fields', JSON.stringify(Object.getOwnPropertyNames(each))]);
  }
  return views;
}

/** As loggers do it, which otherwise would get `{}` of an error. */
function withErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return Object.fromEntries(
    Object.getOwnPropertyNames(value).map((key) => [key, (value as unknown as Record<string, unknown>)[key]]),
  );
}

function printed(value: unknown): string {
  const stdout = new PassThrough();
  // A console of its own: that of the tests goes to their report.
  new Console(stdout).log(value);
  return String(stdout.read());
}

/** The secrets that a value shows, and where. */
export function leaksOf(value: unknown): string[] {
  return everyView(value).flatMap(([view, text]) =>
    Object.entries(SECRETS)
      .filter(([, secret]) => text.includes(secret))
      .map(([name]) => `${name} in ${view}`),
  );
}

/** Fails when a value shows a secret. */
export function expectNoSecret(value: unknown): void {
  expect(leaksOf(value)).toEqual([]);
}
