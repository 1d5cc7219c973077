import type { SimulatedAnswer } from './failure.js';
import { ORIGIN } from './origin.js';
import { isLoopback, STORAGE_HOST, STORAGE_ORIGIN } from './storage.js';

const HOST_OF_EXAMPLES = 'https://planet-express.api.frontapp.com';

/** Makes a response of an answer. Links point at the company's host, or at where the request went if that is elsewhere. */
export function toResponse(
  { status, body, headers = {} }: SimulatedAnswer,
  rateHeaders: Readonly<Record<string, string>> | undefined,
  url: URL,
  companyHost: string,
): Response {
  const host = hostFor(url, companyHost);
  const all: Record<string, string> = { ...rateHeaders, ...headers };
  if (all.location !== undefined) all.location = located(all.location, host, url);
  if (body === undefined) return new Response(null, { status, headers: all });
  if (all['content-type'] !== undefined) return new Response(body as BodyInit, { status, headers: all });
  all['content-type'] = 'application/json; charset=utf-8';
  return new Response(toJson(body, host, 'x-front-simulator' in all), { status, headers: all });
}

function toJson(body: unknown, host: string, isExample: boolean): string {
  const json = JSON.stringify(body).replaceAll(ORIGIN, host);
  return isExample ? json.replaceAll(HOST_OF_EXAMPLES, host) : json;
}

/** Where links point. */
function hostFor(url: URL, companyHost: string): string {
  return url.hostname.endsWith('.frontapp.com') ? `https://${companyHost}` : url.origin;
}

function located(location: string, host: string, url: URL): string {
  return location.replace(ORIGIN, host).replace(STORAGE_ORIGIN, storageFor(url));
}

/**
 * The storage is another host than Front's, and yet one where the simulator answers. This machine has two names for
 * itself. Of another one only that is known to lead here by which it was asked.
 */
function storageFor({ protocol, hostname, port, origin }: URL): string {
  if (hostname.endsWith('.frontapp.com')) return `https://${STORAGE_HOST}`;
  if (!isLoopback(hostname)) return origin;
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return `${protocol}//${other}${port === '' ? '' : `:${port}`}`;
}
