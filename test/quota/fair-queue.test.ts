import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallLine } from '../../src/quota/call-line.js';
import { FairQueue } from '../../src/quota/fair-queue.js';
import { type QuotaCaller, WaitingCall } from '../../src/quota/waiting-call.js';
import { createCaller } from './drain.js';
import { request } from './model-server.js';

function call(order: number, caller: QuotaCaller = createCaller()): WaitingCall {
  return new WaitingCall(request(), caller, order, 0, 0);
}

/** The orders of the calls of a line, read from either end. */
function ordersOf(line: CallLine): number[] {
  const orders: number[] = [];
  let last: WaitingCall | undefined;
  for (let each = line.first; each !== undefined; each = each.next) {
    expect(each.previous).toBe(last);
    orders.push(each.order);
    last = each;
  }
  return orders;
}

test('a line keeps its calls in order, whichever come and go', () => {
  const step = fc.record({ order: fc.nat(20), leaves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const line = new CallLine();
      const there = new Map<number, WaitingCall>();
      for (const { order, leaves } of steps) {
        const known = there.get(order);
        if (leaves && known !== undefined) {
          line.remove(known);
          there.delete(order);
          expect([known.previous, known.next]).toEqual([undefined, undefined]);
        } else if (!leaves && known === undefined) {
          const each = call(order);
          line.add(each);
          there.set(order, each);
        }
        expect(ordersOf(line)).toEqual([...there.keys()].sort((a, b) => a - b));
        expect(line.size).toBe(there.size);
      }
    }),
  );
});

/** A queue with calls of callers named by letters, such as `AAB`; their orders count from 1. */
function queueOf(letters: string) {
  const callers = new Map([...new Set(letters)].map((letter) => [createCaller(), letter]));
  const callerOf = (letter: string) =>
    [...callers].find(([, each]) => each === letter)?.[0] ?? expect.unreachable();
  const queue = new FairQueue();
  const calls = [...letters].map((letter, index) => call(index + 1, callerOf(letter)));
  for (const each of calls) queue.add(each);
  const nameOf = ({ caller, order }: WaitingCall) => `${callers.get(caller)}${order}`;
  const drain = () => {
    const names: string[] = [];
    for (let each = queue.take(); each !== undefined; each = queue.take()) names.push(nameOf(each));
    return names.join(' ');
  };
  return { queue, calls, callerOf, nameOf, drain };
}

test.each([
  ['AAA', 'A1 A2 A3'],
  ['AAAB', 'A1 B4 A2 A3'],
  ['AAABBC', 'A1 B4 C6 A2 B5 A3'],
  ['', ''],
])('callers take turns: %s', (letters, expected) => {
  const { queue, drain } = queueOf(letters);
  expect(queue.size).toBe(letters.length);
  expect(drain()).toBe(expected);
  expect(queue.size).toBe(0);
});

test('a caller that comes anew waits for the turns of those who are there', () => {
  const { queue, callerOf, drain } = queueOf('AAB');
  queue.take();
  queue.add(call(9, callerOf('A')));
  queue.add(call(8, callerOf('B')));
  expect(drain()).toBe('B3 A2 B8 A9');
});

test('a caller that had nothing left and comes again is the last in turn', () => {
  const { queue, callerOf, drain } = queueOf('ABB');
  queue.take();
  queue.add(call(9, callerOf('A')));
  expect(drain()).toBe('B2 A9 B3');
});

test('what is removed has no turn, and a caller with nothing left none either', () => {
  const { queue, calls, drain } = queueOf('AABBC');
  for (const index of [0, 2, 3]) queue.remove(calls[index] ?? expect.unreachable());
  expect(queue.size).toBe(2);
  expect(drain()).toBe('A2 C5');
});

test('removing what is not there changes nothing', () => {
  const { queue, drain } = queueOf('AB');
  queue.remove(call(1));
  expect(queue.size).toBe(2);
  expect(drain()).toBe('A1 B2');
});
