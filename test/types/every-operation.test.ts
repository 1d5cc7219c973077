import { expect, test } from 'vitest';
import { type ExampleCall, exampleCalls, sourceOf } from '../../bench/all-calls.js';
import { compile } from '../../bench/compile.js';
import { checkAllCalls, MAX_INSTANTIATIONS } from '../../bench/type-check.js';

const HEAD = `import type { ChannelClient, FrontClient } from '../../src/types.js'; declare const front: FrontClient, channel: ChannelClient;\n`;
const MINUTE = 60_000;
const UNKNOWN = { unknown_key: 1 };

type Value = Record<string, unknown> | unknown[];

/** Fields of a user's own, which may have any name. */
const isOpen = (key: string) => key === 'custom_fields' || key === 'headers';

/** The value once for each object in it, with a key there that no schema knows. */
function withUnknownKeys(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([key, item]) =>
    isOpen(key) ? [] : withUnknownKeys(item).map((changed) => replace(value as Value, key, changed)),
  );
  return Array.isArray(value) ? deeper : [{ ...value, ...UNKNOWN }, ...deeper];
}

function replace(value: Value, key: string, item: unknown): Value {
  return Array.isArray(value) ? value.with(Number(key), item) : { ...value, [key]: item };
}

/** The call once for each of its required parts, without it. */
function withoutParts({ init, ...call }: ExampleCall): ExampleCall[] {
  const { path = {} } = init.params ?? {};
  const withoutPath = Object.keys(path).map((name) => {
    const { [name]: _left, ...rest } = path;
    return { ...call, init: { ...init, params: { ...init.params, path: rest } } };
  });
  const { body: _body, ...withoutBody } = init;
  return [...withoutPath, ...(call.bodyIsOptional ? [] : [{ ...call, init: withoutBody }])];
}

/** The calls that compile although none should. */
function accepted(calls: readonly ExampleCall[]): string[] {
  const { errorLines, output } = compile({ 'calls.ts': sourceOf(calls, HEAD) });
  expect(output).toContain('Instantiations');
  const refused = new Set(errorLines);
  return calls
    .filter((_call, index) => !refused.has(index + 2))
    .map(({ method, path, init }) => `${method} ${path} ${JSON.stringify(init)}`);
}

test(
  'every operation can be called with the examples of the spec, within the ceiling',
  () => {
    const { errorLines, output, instantiations } = checkAllCalls();
    expect(errorLines, output).toEqual([]);
    expect(exampleCalls().length).toBeGreaterThanOrEqual(264);
    expect(instantiations).toBeLessThanOrEqual(MAX_INSTANTIATIONS);
  },
  MINUTE,
);

test(
  'no operation takes an unknown key, at any depth of its path, query or body',
  () => {
    const wrong = exampleCalls().flatMap(({ init, ...call }) =>
      withUnknownKeys(init).map((changed) => ({ ...call, init: changed as ExampleCall['init'] })),
    );
    expect(wrong.length).toBeGreaterThan(700);
    expect(accepted(wrong)).toEqual([]);
  },
  MINUTE,
);

test(
  'no operation can be called without a path parameter or a required body',
  () => {
    const wrong = exampleCalls().flatMap(withoutParts);
    expect(wrong.length).toBeGreaterThan(250);
    expect(accepted(wrong)).toEqual([]);
  },
  MINUTE,
);
