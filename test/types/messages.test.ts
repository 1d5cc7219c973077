import { expect, test } from 'vitest';
import { compile } from '../../bench/compile.js';

const HEAD = `import type { FrontClient } from '../../src/types.js'; declare const front: FrontClient;\n`;

/** Calls that are wrong, each with where the compiler shall point and what it shall say. */
const WRONG: [call: string, pointed: string, message: string][] = [
  [
    `front.POST('/contacts', { body: { nmae: 'x', handles: [] } });`,
    'nmae',
    `'nmae' does not exist in type 'CreateContactWithAvatar'`,
  ],
  [
    `front.GET('/conversations', { params: { query: { limt: 1 } } });`,
    'limt',
    `'limt' does not exist in type 'ListConversationsQuery'. Did you mean to write 'limit'?`,
  ],
  [
    `front.GET('/accounts', { params: { query: { sort_order: 'up' } } });`,
    'sort_order',
    `Type '"up"' is not assignable to type '"asc" | "desc"`,
  ],
  [
    `front.GET('/teammates/{teammate_id}', {});`,
    '{}',
    `Property 'params' is missing in type '{}' but required in type 'GetTeammateInit'`,
  ],
  [
    `front.GET('/teammates/{teammate_id}');`,
    `'/teammates`,
    `not assignable to parameter of type 'GETPathThatNeedsNoInit'`,
  ],
  [`front.POST('/contacts');`, 'POST', 'Expected 2 arguments, but got 1'],
  [`front.POST('/contatcs', {});`, `'/contatcs`, `"/contatcs"`],
];

test('an error points at what is wrong and speaks of it, not of another operation', () => {
  const { output } = compile({ 'calls.ts': HEAD + WRONG.map(([call]) => call).join('\n') });
  for (const [index, [call, pointed, message]] of WRONG.entries()) {
    const place = `calls.ts(${index + 2},${call.lastIndexOf(pointed) + 1})`;
    const said = output.slice(output.indexOf(place)).split(/\n(?=\S)/)[0];
    expect(output).toContain(place);
    expect(said).toContain(message);
  }
}, 60_000);
