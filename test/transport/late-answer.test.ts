import { expect, test } from 'vitest';
import { createFrontClient } from '../../src/index.js';

/** An answer whose body is there as soon as it is asked for. */
function instant(id: string, onRead: () => void = () => {}): Response {
  const response = Response.json({ id });
  response.text = async () => {
    onRead();
    return JSON.stringify({ id });
  };
  return response;
}

test('an attempt that was given up does not mix its late answer into the next one', async () => {
  let answerFirst = (_response: Response): void => {};
  const first = new Promise<Response>((resolve) => {
    answerFirst = resolve;
  });
  const answers = [() => first, async () => instant('second', () => answerFirst(instant('first')))];
  const rings: (() => void)[] = [];
  const front = createFrontClient({
    token: 'token',
    // One that does not heed the signal, as a `fetch` of the user's own may not.
    fetch: () => {
      const answer = (answers.shift() ?? (() => first))();
      queueMicrotask(() => rings.shift()?.());
      return answer;
    },
    rateLimit: false,
    clock: {
      now: () => 0,
      sleep: async () => {},
      timer: (_ms, ring) => {
        if (answers.length === 2) rings.push(ring);
        return () => {};
      },
    },
  });
  const { data } = await front.GET('/me');
  expect(data?.id).toBe('second');
});
