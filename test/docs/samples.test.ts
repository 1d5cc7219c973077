import { afterEach, expect, test, vi } from 'vitest';
import channelDocument from '../../generated/channel.openapi.json' with { type: 'json' };
import coreDocument from '../../generated/core.openapi.json' with { type: 'json' };
import { deriveSamples, type Sample } from '../../scripts/derive-samples.js';
import { toText } from '../../scripts/docs/write-typescript.js';
import type { OpenApiDocument } from '../../scripts/openapi-document.js';
import { createFrontSimulator } from '../../src/simulator/index.js';
import { arrangeExample } from '../helpers/arrange-example.js';
import { runCode } from './run-code.js';

const documents = [
  ['core', coreDocument as unknown as OpenApiDocument],
  ['channel', channelDocument as unknown as OpenApiDocument],
] as const;
const samples = documents.flatMap(([api, document]) => deriveSamples(api, document));

const simulator = createFrontSimulator({
  quota: { limit: 1_000_000 },
  clock: { start: 1_769_300_000_000 },
  accepts: () => true,
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function nameOf({ call }: Sample): string {
  return `${call.operation.operationId}${call.isForm ? ' with a file' : ''}`;
}

test('every operation of both APIs has a sample', () => {
  const operations = documents.flatMap(([, { paths }]) =>
    Object.values(paths).flatMap(({ parameters: _, ...item }) => Object.values(item)),
  );
  expect(operations.length).toBeGreaterThanOrEqual(264);
  expect(new Set(samples.map(({ call }) => call.operation))).toEqual(new Set(operations));
});

test.each(samples.map((sample) => [nameOf(sample), sample] as const))(
  'the sample of %s gets its documented success',
  async (_name, { call, typescript }) => {
    simulator.reset();
    await arrangeExample(call.operation.operationId, simulator);
    const before = simulator.requests.length;
    vi.stubGlobal('fetch', simulator.fetch);
    vi.stubEnv('FRONT_API_TOKEN', simulator.token);
    vi.stubEnv('FRONT_APP_ID', '3f9k2m7q');
    vi.stubEnv('FRONT_APP_SECRET', 'secret');

    await runCode(toText(typescript), { globals: { console: { log: () => {} } } });

    const [request] = simulator.requests.slice(before);
    expect(request?.operationId).toBe(call.operation.operationId);
    expect(call.statuses).toContain(String(request?.status));
    expect(request?.warnings).toEqual([]);
    expect(request?.parts?.some((part) => 'bytes' in part) ?? false).toBe(call.isForm);
  },
);
