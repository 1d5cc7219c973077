import { expect, test } from 'vitest';
import type { StoreEvent } from '../../src/quota/events.js';
import type { QuotaAsk, QuotaGrant } from '../../src/quota/store.js';
import { StoreSession } from '../../src/quota/store-session.js';
import { createVirtualClock } from './virtual-clock.js';

const LEASE = 6000;
const NOTHING = { interactive: 0, bulk: 0, stamp: 1, wait: 60_000 };

/** A session that sends what it is granted, as far as calls wait, and when it asked, in ms from the start. */
function setup(answer: (ask: QuotaAsk, nth: number) => QuotaGrant | Promise<QuotaGrant>, chance = 0.5) {
  const clock = createVirtualClock();
  const started = clock.now();
  const demand = { interactive: 0, bulk: 0 };
  const times: number[] = [];
  const asks: QuotaAsk[] = [];
  const sent: { at: number; stamp: number; priority: string }[] = [];
  const events: StoreEvent[] = [];
  const session: StoreSession = new StoreSession({
    ...{ company: 'planet-express', reserve: 0.2, clock, random: () => chance },
    demand: (priority) => demand[priority],
    onEvent: (event) => events.push(event),
    onGrant: () => {
      for (const priority of ['interactive', 'bulk'] as const) {
        while (session.leads && demand[priority] > 0 && session.spare(priority) > 0) {
          demand[priority] -= 1;
          sent.push({ at: clock.now() - started, stamp: session.spend(priority), priority });
        }
      }
    },
    store: {
      lease: LEASE,
      exchange: async (ask) => {
        times.push(clock.now() - started);
        asks.push(ask);
        return answer(ask, asks.length);
      },
    },
  });
  const want = (more: Partial<typeof demand>) => {
    demand.interactive += more.interactive ?? 0;
    demand.bulk += more.bulk ?? 0;
    session.want();
  };
  return {
    clock,
    session,
    demand,
    want,
    times,
    asks,
    sent,
    events,
    pass: (ms: number) => clock.run(clock.sleep(ms)),
  };
}

const lost = () => Promise.reject<QuotaGrant>(new Error('ECONNREFUSED'));
const all = ({ interactive, bulk }: QuotaAsk) => ({ interactive, bulk, stamp: 1, wait: 0 });

test('tells who asks, and what for', async () => {
  const { want, pass, asks, sent } = setup((ask, nth) => ({ ...all(ask), stamp: 40 + nth }));
  want({ interactive: 2, bulk: 3 });
  await pass(10);
  expect(asks).toEqual([
    {
      ...{ company: 'planet-express', holder: expect.stringMatching(/^[a-z0-9.]{8,}$/), inFlight: 0 },
      ...{ interactive: 2, bulk: 3, reserve: 0.2, news: undefined },
    },
  ]);
  expect(sent.map(({ stamp, priority }) => [stamp, priority])).toEqual([
    ...[41, 41].map((stamp) => [stamp, 'interactive']),
    ...[41, 41, 41].map((stamp) => [stamp, 'bulk']),
  ]);
});

test('has one name, and another process another', async () => {
  const names = [0.25, 0.75].map(async (chance) => {
    const { want, pass, asks } = setup(all, chance);
    want({ interactive: 1 });
    await pass(10);
    want({ interactive: 1 });
    await pass(10);
    expect(asks[1]?.holder).toBe(asks[0]?.holder);
    return asks[0]?.holder;
  });
  expect(new Set(await Promise.all(names)).size).toBe(2);
});

test.each([
  [0.5, [0, 250, 750, 1750, 3750, 7750, 15_750, 25_750, 35_750]],
  [0, [0, 125, 375, 875, 1875, 3875, 7875, 12_875, 17_875]],
])(
  'a lost store is tried after pauses that double up to ten seconds (chance at %d)',
  async (chance, expected) => {
    const { want, pass, times } = setup(lost, chance);
    want({ interactive: 1 });
    await pass(36_000);
    expect(times.slice(0, 9)).toEqual(expected);
  },
);

test('the pauses begin anew once the store was back', async () => {
  const { want, pass, times, events } = setup((ask, nth) =>
    nth === 4 ? { ...all(ask), interactive: 0, wait: 5000 } : lost(),
  );
  want({ interactive: 1 });
  await pass(8000);
  expect(times).toEqual([0, 250, 750, 1750, 6750, 7000, 7500]);
  expect(events.map(({ available }) => available)).toEqual([false, true, false]);
});

test('a store that is silent for a second is lost, and what it says later is not heard', async () => {
  const { clock, session, want, pass, times, sent } = setup((ask, nth) =>
    nth === 1 ? clock.sleep(1500).then(() => all(ask)) : new Promise<QuotaGrant>(() => {}),
  );
  want({ interactive: 1 });
  await pass(999);
  expect(session.available).toBe(true);
  await pass(1);
  expect(session.available).toBe(false);
  await pass(1000);
  expect(times).toEqual([0, 1250]);
  expect(sent).toEqual([]);
});

test('while the store is lost, an idle process does not try it; one that sends does', async () => {
  const { session, demand, want, pass, times } = setup((ask, nth) => (nth === 1 ? lost() : all(ask)));
  want({ interactive: 1 });
  await pass(10);
  demand.interactive = 0;
  session.want();
  await pass(30_000);
  expect(times).toEqual([0]);
  session.spend('interactive');
  await pass(10);
  expect(times).toEqual([0, 30_010]);
  expect(session.available).toBe(true);
});

test('is heard of three times in a lease while a request is in flight', async () => {
  const { session, want, pass, times, asks } = setup(all);
  want({ interactive: 1 });
  await pass(9000);
  expect(times).toEqual([0, 2000, 4000, 6000, 8000]);
  expect(asks.map(({ inFlight }) => inFlight)).toEqual([0, 1, 1, 1, 1]);
  session.settle(1, undefined);
  await pass(9000);
  expect(times.slice(5)).toEqual([9000]);
  expect(asks.at(-1)?.inFlight).toBe(0);
});

test('a priority that was granted less than it wants asks again when the store said, the other at once', async () => {
  const { want, pass, times, asks } = setup((ask, nth) =>
    nth === 1 ? { interactive: ask.interactive, bulk: 1, stamp: 1, wait: 700 } : all(ask),
  );
  want({ interactive: 1, bulk: 3 });
  await pass(100);
  want({ bulk: 1 });
  await pass(100);
  expect(times).toEqual([0]);
  want({ interactive: 1 });
  await pass(10);
  expect(times).toEqual([0, 200]);
  expect(asks[1]).toMatchObject({ inFlight: 2, interactive: 1, bulk: 3 });
});

test('asks again by itself when the store said', async () => {
  const { want, pass, times, sent } = setup((ask, nth) => (nth === 1 ? { ...NOTHING, wait: 700 } : all(ask)));
  want({ interactive: 1 });
  await pass(1000);
  expect(times).toEqual([0, 700]);
  expect(sent.map(({ at }) => at)).toEqual([700]);
});

test('asks one thing at a time', async () => {
  const { clock, want, pass, times, asks } = setup((ask) => clock.sleep(300).then(() => all(ask)));
  want({ interactive: 1 });
  await pass(10);
  for (let each = 0; each < 5; each++) want({ interactive: 1 });
  await pass(300);
  expect(times).toEqual([0, 300]);
  expect(asks[1]).toMatchObject({ inFlight: 1, interactive: 5 });
});

test('a grant that is not used is gone, and the store is told at once', async () => {
  const { session, want, pass, times } = setup((_, nth) =>
    nth === 1 ? { ...NOTHING, bulk: 2, interactive: 1 } : NOTHING,
  );
  want({ interactive: 1 });
  await pass(10);
  expect([session.spare('interactive'), session.spare('bulk')]).toEqual([0, 0]);
  expect(times).toEqual([0, 0]);
});

test('a grant that came when its lease was over is not used', async () => {
  const { clock, want, pass, sent } = setup(async (ask, nth) => {
    if (nth === 1) clock.jump(LEASE);
    return nth === 1 ? all(ask) : NOTHING;
  });
  want({ interactive: 1 });
  await pass(100);
  expect(sent).toEqual([]);
});

test('an answer’s news go to the store at once, with the number of its grant', async () => {
  const { session, want, pass, asks } = setup(all);
  want({ interactive: 1 });
  await pass(100);
  const reading = { limit: 100, remaining: 12, burst: 0, reset: 5, endsAt: undefined };
  session.settle(7, reading);
  await pass(0);
  expect(asks[1]).toMatchObject({ inFlight: 0, news: { stamp: 7, remaining: 12 } });
  session.spend('interactive');
  session.settle(7, { ...reading, remaining: undefined });
  await pass(0);
  expect(asks[2]?.news).toBeUndefined();
});

test('an observer is told after the dealings are done', async () => {
  const { session, want, pass, events } = setup(lost);
  want({ interactive: 1 });
  await pass(0);
  expect(events).toMatchObject([{ type: 'store', available: false }]);
  expect([session.leads, session.available]).toEqual([false, false]);
  await pass(5000);
  expect(events).toHaveLength(1);
});
