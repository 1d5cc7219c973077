import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { AbortWatch } from '../../src/quota/abort-watch.js';
import { WaitingCall } from '../../src/quota/waiting-call.js';
import { createCaller } from './drain.js';
import { request } from './model-server.js';

function setup() {
  const told: [WaitingCall, unknown][] = [];
  const watch: AbortWatch = new AbortWatch((call, reason) => {
    told.push([call, reason]);
    watch.remove(call);
  });
  const controller = new AbortController();
  const call = (signal: AbortSignal | undefined = controller.signal) =>
    new WaitingCall(request(signal === undefined ? {} : { signal }), createCaller(), 1, 0, 0);
  const listeners = () => getEventListeners(controller.signal, 'abort').length;
  return { watch, told, controller, call, listeners };
}

test.each([1, 2, 3])(
  '%i calls that share a signal have one listener, gone with the last of them',
  (count) => {
    const { watch, call, listeners } = setup();
    const calls = Array.from({ length: count }, () => call());
    for (const each of calls) watch.add(each);
    expect(listeners()).toBe(1);
    for (const each of calls.slice(1)) watch.remove(each);
    expect(listeners()).toBe(1);
    watch.remove(calls[0] ?? expect.unreachable());
    expect(listeners()).toBe(0);
  },
);

test.each([1, 2, 3])(
  'an abort tells each of %i calls its reason, though they leave while they are told',
  (count) => {
    const { watch, call, controller, told, listeners } = setup();
    const calls = Array.from({ length: count }, () => call());
    for (const each of calls) watch.add(each);
    controller.abort('enough');
    expect(told).toEqual(calls.map((each) => [each, 'enough']));
    expect(listeners()).toBe(0);
  },
);

test('a call that has left is told nothing, those with the same signal are', () => {
  const { watch, call, controller, told } = setup();
  const [one, two, three] = [call(), call(), call()];
  for (const each of [one, two, three]) watch.add(each);
  watch.remove(two);
  controller.abort('enough');
  expect(told.map(([each]) => each)).toEqual([one, three]);
});

test('a signal whose calls have all left can be watched again', () => {
  const { watch, call, controller, told } = setup();
  const [one, two] = [call(), call()];
  watch.add(one);
  watch.remove(one);
  watch.add(two);
  controller.abort('enough');
  expect(told).toEqual([[two, 'enough']]);
});

test('signals are told apart, and calls without one are no matter', () => {
  const { watch, call, controller, told } = setup();
  const bare = new WaitingCall(request(), createCaller(), 1, 0, 0);
  const other = call(new AbortController().signal);
  const one = call();
  for (const each of [bare, other, one]) watch.add(each);
  watch.remove(bare);
  controller.abort('enough');
  expect(told).toEqual([[one, 'enough']]);
});
