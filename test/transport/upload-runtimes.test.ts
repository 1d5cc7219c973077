import { expect, test, vi } from 'vitest';
import type { FrontRequest } from '../../src/transport/send.js';

/** What `fetch` is told beside the request, where `process.versions` are these. */
async function initsWhere(versions: object | undefined): Promise<[given: object, used: object[]]> {
  vi.resetModules();
  // All else of it stays, for the test runner.
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
  const loading = import('../../src/transport/upload.js');
  const { upload } = await loading.finally(() => vi.unstubAllGlobals());
  const used: object[] = [];
  const send = async (_body: unknown, init: object) => {
    used.push(init);
    return new Response();
  };
  const given = { signal: new AbortController().signal };
  await upload(
    send,
    { body: new FormData(), options: {}, url: 'https://api2.frontapp.com/' } as FrontRequest,
    given,
  );
  return [given, used];
}

test.each([undefined, { bun: '1.3.0' }])(
  'where %j runs, files are sent as usual from the start',
  async (versions) => {
    const [given, used] = await initsWhere(versions);
    expect(used).toEqual([given]);
  },
);

test('where undici runs, it is told to keep no copy', async () => {
  const [given, used] = await initsWhere({ undici: '6.22.0' });
  expect(used).toEqual([{ ...given, redirect: 'error', window: null }]);
});
