import { expect, test } from 'vitest';
import type { FrontTokens, TokenStore } from '../../src/oauth/index.js';
import { createStore, startOAuth } from './setup.js';

const EXPIRED: FrontTokens = { accessToken: 'access-0', refreshToken: 'refresh-0', expiresAt: 0 };

/** A server whose refresh tokens are good for one use only, stricter than Front's: whoever loses one is locked out. */
async function startStrictServer() {
  let valid = 0;
  const used: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const presented = new URLSearchParams(await request.text()).get('refresh_token') ?? '';
    used.push(presented);
    if (presented !== `refresh-${valid}`) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    valid += 1;
    const tokens = { access_token: `access-${valid}`, refresh_token: `refresh-${valid}` };
    return Response.json({ ...tokens, token_type: 'Bearer', expires_in: 3600 });
  };
  const setup = await startOAuth();
  return { used, source: (store: TokenStore) => setup.source(store, { fetch }), clock: setup.clock };
}

test('has saved a new refresh token before anything gets to use what came with it', async () => {
  const { source } = await startStrictServer();
  const order: string[] = [];
  const store = createStore(EXPIRED);
  const slow: TokenStore = {
    load: store.load,
    save: async (tokens) => {
      await new Promise((resolve) => setImmediate(resolve));
      await store.save(tokens);
      order.push('saved');
    },
  };
  const { get } = source(slow);

  await Promise.all(Array.from({ length: 5 }, async () => order.push(await get())));

  expect(order).toEqual(['saved', ...Array(5).fill('access-1')]);
});

test('goes on after a crash between the save and the use', async () => {
  const { source, clock } = await startStrictServer();
  const store = createStore(EXPIRED);
  await source(store).get();

  clock.time += 3_600_000;
  expect(await source(store).get()).toBe('access-2');
});

test('loses no refresh token when the store fails: it is saved before the next one is asked for', async () => {
  const { source, used } = await startStrictServer();
  const store = createStore(EXPIRED);
  let failures = 2;
  const flaky: TokenStore = {
    load: store.load,
    save: async (tokens) => {
      if (failures-- > 0) throw new Error('the disk is full');
      await store.save(tokens);
    },
  };
  const { get } = source(flaky);

  await expect(get()).rejects.toThrow('the disk is full');
  await expect(get()).rejects.toThrow('the disk is full');
  expect(await get()).toBe('access-1');
  expect(used).toEqual(['refresh-0']);
  expect(store.saved.at(-1)?.refreshToken).toBe('refresh-1');
});

test('refreshes once across processes whose store has a lock', async () => {
  const { source, used } = await startStrictServer();
  const store = createStore(EXPIRED);
  let queue = Promise.resolve<unknown>(undefined);
  const locked: TokenStore = {
    ...store,
    lock: (task) => {
      const result = queue.then(task);
      queue = result.catch(() => undefined);
      return result;
    },
  };

  const tokens = await Promise.all(Array.from({ length: 4 }, () => source(locked).get()));

  expect(tokens).toEqual(Array(4).fill('access-1'));
  expect(used).toEqual(['refresh-0']);
});

test('takes over what another process has saved when its own refresh token was used up', async () => {
  const { source } = await startStrictServer();
  const store = createStore(EXPIRED);

  const tokens = await Promise.all([source(store).get(), source(store).get()]);

  expect(tokens).toEqual(['access-1', 'access-1']);
});
