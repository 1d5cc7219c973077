import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type ErrorClass = abstract new (...args: never[]) => Error;

const ROOT = new URL('../../', import.meta.url);

/**
 * The names of the error classes of every entry in package.json that can be thrown: not those that others build upon.
 * Read from the entries themselves, so that a new class is found without being listed.
 */
export async function exportedErrors(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  const classes = new Map<string, ErrorClass>();
  for (const entry of Object.values(exports)) {
    if (typeof entry === 'string') continue;
    const source = entry.default.replace('dist/package/', '').replace(/\.js$/, '.ts');
    const module: Record<string, unknown> = await import(fileURLToPath(new URL(source, ROOT)));
    for (const [name, value] of Object.entries(module)) if (isErrorClass(value)) classes.set(name, value);
  }
  const bases = new Set([...classes.values()].map((each) => Object.getPrototypeOf(each)));
  return [...classes].filter(([, each]) => !bases.has(each)).map(([name]) => name);
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === 'function' && value.prototype instanceof Error;
}
