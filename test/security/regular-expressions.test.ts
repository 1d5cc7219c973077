import { readdir, readFile } from 'node:fs/promises';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

// Its own way to Java and to binaries is slower to start than its JavaScript.
process.env.RECHECK_BACKEND = 'pure';

interface Found {
  readonly place: string;
  readonly text: string;
}

/** Every regular expression that stands in `src/`, and every call that makes one of text. */
async function collect(): Promise<{ literals: Found[]; made: Found[] }> {
  const literals: Found[] = [];
  const made: Found[] = [];
  for (const name of await readdir('src', { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const file = `src/${name}`;
    const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found = { place: file, text: node.getText() };
      if (ts.isRegularExpressionLiteral(node)) literals.push(found);
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        made.push(found);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, made };
}

const { literals, made } = await collect();

test('the only regular expression that is made of text is the one of the simulator, whose text is escaped', () => {
  expect(made.map(({ place }) => place)).toEqual(['src/simulator/search.ts']);
  expect(made[0]?.text).toContain("replace(/\\W/g, '\\\\$&')");
  expect(literals.length).toBeGreaterThan(50);
});

function statusOf(literal: string): string {
  const end = literal.lastIndexOf('/');
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 60_000 });
  const { summary } = ('complexity' in found && found.complexity) || { summary: 'unknown' };
  return found.status === 'safe' ? 'safe' : `${found.status}: ${summary}`;
}

test('it is known what is not linear', () => {
  expect(statusOf('/(a+)+$/')).toMatch(/^vulnerable: exponential/);
  expect(statusOf('/[^/.][^/]*\\.[a-z]+$/i')).toMatch(/^vulnerable: 2nd degree polynomial/);
});

test.each(literals)('$text of $place takes linear time', { timeout: 60_000 }, ({ text }) => {
  expect(statusOf(text)).toBe('safe');
});
