import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';
import { setup } from './setup.js';

async function listening(host?: string) {
  const { simulator } = setup();
  const { url, close } = await simulator.listen(host === undefined ? {} : { host });
  onTestFinished(close);
  const port = Number(new URL(url).port);
  const headers = { authorization: `Bearer ${simulator.token}` };
  const isAlive = async () => (await fetch(`${url}/me`, { headers })).status === 200;
  return { simulator, url, port, headers, isAlive };
}

/** Writes to a socket as no client would, and gives the status that came back, or undefined when it was closed. */
function write(port: number, text: string, shouldLeave = false): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text, () => {
        if (shouldLeave) socket.destroy();
      });
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer === '' ? undefined : Number(answer.split(' ')[1])));
  });
}

test.each([
  ['a GET with a body', 'GET /me HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}'],
  ['TRACE', 'TRACE /me HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a host that is none', 'GET /me HTTP/1.1\r\nHost: a b:c\r\n\r\n'],
])('%s is answered with 400, and the next request as ever', async (_what, text) => {
  const { port, isAlive } = await listening();
  expect(await write(port, text)).toBe(400);
  expect(await isAlive()).toBe(true);
});

test('a client that leaves in the middle of its body is not answered, and nothing else happens', async () => {
  const { simulator, port, isAlive } = await listening();
  const head = `POST /contacts HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${simulator.token}\r\n`;
  expect(await write(port, `${head}Content-Length: 1000\r\n\r\n{"handles"`, true)).toBeUndefined();
  expect(await isAlive()).toBe(true);
  expect(simulator.requests.map(({ operationId }) => operationId)).toEqual(['api-token-details']);
});

test('a request through a proxy names the whole address, and is answered for that', async () => {
  const { simulator, port } = await listening();
  const authorization = `Authorization: Bearer ${simulator.token}`;
  const text = `GET http://api2.frontapp.com/me HTTP/1.1\r\nHost: api2.frontapp.com\r\n${authorization}\r\n\r\n`;
  expect(await write(port, text)).toBe(200);
  expect(simulator.requests).toMatchObject([{ url: '/me', status: 200 }]);
});

test('files of more than 25 MB are refused over HTTP and in process, and nothing is kept of them', async () => {
  const { simulator, url, headers, isAlive } = await listening();
  const count = simulator.all('attachment').length;
  const form = new FormData();
  form.set('body', 'Look');
  form.set('attachments[0]', new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'big.bin'));
  const init = { method: 'POST', headers, body: form };
  const path = '/conversations/cnv_55c8c149/comments';
  for (const answer of [fetch(url + path, init), simulator.fetch(`https://api2.frontapp.com${path}`, init)]) {
    const response = await answer;
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ _error: { status: 413, title: 'Payload too large' } });
  }
  expect(simulator.all('attachment')).toHaveLength(count);
  expect(await isAlive()).toBe(true);
});

test('files of 25 MB are taken', async () => {
  const { ask } = setup();
  const form = new FormData();
  form.set('body', 'Look');
  form.set('attachments[0]', new File([new Uint8Array(25 * 1024 * 1024)], 'big.bin'));
  expect((await ask('POST /conversations/cnv_55c8c149/comments', form)).status).toBe(201);
});

test('of a body without an end no more is read than a request may have', async () => {
  const { simulator } = setup();
  let count = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      count += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const response = await simulator.fetch('https://api2.frontapp.com/conversations', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${simulator.token}`,
      'content-type': 'multipart/form-data; boundary=x',
    },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(count).toBeLessThan(30);
});

test('a request that was aborted is rejected with its reason, and not carried out', async () => {
  const { simulator } = setup();
  const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch, retry: { limit: 0 } });
  const before = simulator.all('contact').length;
  const body = JSON.stringify({ handles: [{ source: 'email', handle: 'a@b.cd' }] });
  const headers = { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' };
  const call = (signal: AbortSignal) =>
    simulator.fetch('https://api2.frontapp.com/contacts', { method: 'POST', headers, body, signal });
  await expect(call(AbortSignal.abort(new Error('no more')))).rejects.toThrow('no more');
  const abort = new AbortController();
  const calling = call(abort.signal);
  abort.abort(new Error('changed my mind'));
  await expect(calling).rejects.toThrow('changed my mind');
  expect(simulator.all('contact')).toHaveLength(before);
  expect((await front.GET('/me')).error).toBeUndefined();
});

test('one that listens on every address names one that can be reached', async () => {
  const { url, headers } = await listening('0.0.0.0');
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect((await fetch(`${url}/me`, { headers })).status).toBe(200);
});

test('a file is at the host that was asked where it is not known by another name', async () => {
  const { simulator } = setup();
  const headers = { authorization: `Bearer ${simulator.token}` };
  const response = await simulator.fetch('http://front:4010/download/fil_1ab23cd4', { headers });
  const location = response.headers.get('location') ?? '';
  expect(new URL(location).host).toBe('front:4010');
  expect((await simulator.fetch(location, { headers })).status).toBe(200);
});

test.each([
  [{ port: 'x' }, 'Option `port` must be a whole number up to 65535.'],
  [{ port: 70_000 }, 'Option `port` must be a whole number up to 65535.'],
  [{ host: 5 }, 'Option `host` must be a string that is not empty.'],
])('it does not listen at %j', async (options, message) => {
  await expect(setup().simulator.listen(options as never)).rejects.toThrow(new TypeError(message));
});
