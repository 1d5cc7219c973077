/** The code of a guide as one module. */
export interface GuideCode {
  readonly source: string;
  /** How many blocks of TypeScript are shown. */
  readonly blocks: number;
}

const BLOCK = /^```ts[^\n]*\n(.*?)^```$|^<!-- hidden\n(.*?)^-->$/gms;
const IMPORT = /^import (?:type )?\{([^}]+)\} from '([^']+)';\n/gm;
const PROMISE = /console\.log\((.*)\); \/\/ → (.*)$/gm;

/**
 * Takes the TypeScript out of a guide, in its order, with what a reader does not see: `<!-- hidden … -->` does what a
 * person would do meanwhile. What a line says it prints, `// → …`, is handed to `expectPrinted`.
 */
export function codeOf(markdown: string): GuideCode {
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
  const body = code.join('\n').replaceAll(PROMISE, (_line, value: string, printed: string) => {
    return `expectPrinted(${JSON.stringify(printed)}, ${value});`;
  });
  return { source: `${head.join('')}\n${body}`, blocks };
}
