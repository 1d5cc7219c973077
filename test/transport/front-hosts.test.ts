import { expect, test } from 'vitest';
import { createFrontHosts } from '../../src/transport/front-hosts.js';

const at = (baseUrl: string, link: string) => createFrontHosts(baseUrl).resolve(new URL(link));

test.each([
  ['https://api2.frontapp.com/me?a=1', 'https://api2.frontapp.com/me?a=1'],
  [
    'https://planet-express.api.frontapp.com/a/?q[b]=%20',
    'https://planet-express.api.frontapp.com/a/?q[b]=%20',
  ],
  ['http://planet-express.api.frontapp.com/a?b=c', 'https://planet-express.api.frontapp.com/a?b=c'],
  ['https://planet-express.api.frontapp.com:443/a', 'https://planet-express.api.frontapp.com/a'],
  ['https://planet-express.api.frontapp.com/a#part', 'https://planet-express.api.frontapp.com/a'],
])('from the host of Front, %s is asked at %s', (link, address) => {
  expect(at('https://api2.frontapp.com', link)).toBe(address);
});

test.each([
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/a?b=c'],
  ['https://proxy.example/front', 'https://proxy.example/front/a?b=c'],
  ['https://proxy.example/front/', 'https://proxy.example/front/a?b=c'],
  // Nothing but https is Front's own.
  ['http://api2.frontapp.com', 'http://api2.frontapp.com/a?b=c'],
])('behind %s, a link of Front is asked at %s', (baseUrl, address) => {
  expect(at(baseUrl, 'https://planet-express.api.frontapp.com/a?b=c')).toBe(address);
});

test.each(['https://proxy.example/front', 'http://127.0.0.1:4010', 'https://frontapp.com'])(
  'a link to the host that is asked stays as it is: %s',
  (baseUrl) => {
    expect(at(baseUrl, `${new URL(baseUrl).origin}/other?b=c`)).toBe(`${new URL(baseUrl).origin}/other?b=c`);
  },
);

test.each([
  'https://user@api2.frontapp.com/',
  'https://:password@api2.frontapp.com/',
  'https://user@proxy.example/',
  'https://api2.frontapp.com:8443/',
  'https://proxy.example:8443/',
  'http://proxy.example/',
  'wss://api2.frontapp.com/',
  'ftp://api2.frontapp.com/',
  'web+https://api2.frontapp.com/',
  'https+web://api2.frontapp.com/',
  'https://frontapp.com/',
])('behind a proxy, %s is neither the proxy nor Front', (link) => {
  expect(at('https://proxy.example/front', link)).toBeUndefined();
});
