import { Marked } from 'marked';

/** Code of a guide that runs as one module. */
export interface GuideProgram {
  readonly source: string;
  /** How many blocks of TypeScript it is made of. */
  readonly blocks: number;
  /** How many results it says beforehand, each of which is compared once. */
  readonly claims: number;
}

const BLOCK = /^```ts\n(.*?)^```$|^<!-- hidden\n(.*?)^-->$/gms;
const IMPORT = /^import (?:type )?\{([^}]+)\} from '([^']+)';[^\n]*\n/gm;
const PRINTED = /console\.log\((.*)\); \/\/ → (.*)$/gm;
const NEXT_PROGRAM = /^<!-- next program -->$/m;
const TYPESCRIPT = /^(ts|typescript|tsx|js|javascript|mjs|jsx)\b/;

/**
 * Takes the TypeScript out of a guide, in its order, with what a reader does not see: `<!-- hidden … -->` does what a
 * person would do meanwhile, or compares by `expectEqual(actual, expected)`; `<!-- next program -->` starts anew. What a
 * line says it prints, `// → …`, is compared too.
 */
export function programsOf(markdown: string): GuideProgram[] {
  return markdown
    .split(NEXT_PROGRAM)
    .map(programOf)
    .filter(({ blocks }) => blocks > 0);
}

/** How many blocks of TypeScript or JavaScript a reader sees, however they are marked. */
export function countBlocks(markdown: string): number {
  let count = 0;
  const marked = new Marked();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'code' && TYPESCRIPT.test(token.lang ?? '')) count += 1;
  });
  return count;
}

function programOf(markdown: string): GuideProgram {
  const imports = new Map<string, Set<string>>();
  let blocks = 0;
  const code = [...markdown.matchAll(BLOCK)].map(([, shown, hidden]) => {
    if (shown !== undefined) blocks += 1;
    return (shown ?? hidden ?? '').replace(IMPORT, (_line, names: string, module: string) => {
      const known = imports.get(module) ?? new Set();
      for (const name of names.split(',')) known.add(name.trim());
      imports.set(module, known);
      return '';
    });
  });
  const head = [...imports].map(
    ([module, names]) => `import { ${[...names].filter(Boolean).join(', ')} } from '${module}';\n`,
  );
  const body = code.join('\n').replaceAll(PRINTED, (_line, value: string, printed: string) => {
    return `expectEqual(String(${value}), ${JSON.stringify(printed)});`;
  });
  return {
    source: `${head.join('')}\n${body}`,
    blocks,
    claims: body.match(/\bexpectEqual\(/g)?.length ?? 0,
  };
}
