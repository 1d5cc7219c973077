/**
 * Checks the package as users get it: packed, installed into an empty project, used there, measured, and compiled by every
 * TypeScript, resolution and strictness that they use. Run it after `npm run build`.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { findExtra, findLostSources, runInstalled } from './check-contents.js';
import { commonJsSource, moduleSource } from './consumer-sources.js';
import { type InstalledPackage, installPackage, linkPackage } from './install-package.js';
import { measureImport, measureInstall } from './measure-install.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Folders of `node_modules/`, oldest first. */
const COMPILERS = ['typescript-5.4', 'typescript', 'typescript-6', 'typescript-7'] as const;

interface Consumer {
  readonly name: string;
  readonly compiler: string;
  readonly config: object;
}

/** Half of them have only the types of a browser, and half only those of Node. */
function consumers(): Consumer[] {
  return COMPILERS.flatMap((compiler) =>
    (['nodenext', 'bundler'] as const).flatMap((moduleResolution) =>
      [true, false].map((exactOptionalPropertyTypes) => ({
        name: `${compiler} ${moduleResolution} ${exactOptionalPropertyTypes ? 'exact, node' : 'not exact, browser'}`,
        compiler,
        config: {
          compilerOptions: {
            target: 'es2022',
            module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
            moduleResolution,
            lib: exactOptionalPropertyTypes ? ['es2022'] : ['es2022', 'dom', 'dom.iterable'],
            types: exactOptionalPropertyTypes ? ['node'] : [],
            strict: true,
            skipLibCheck: false,
            noEmit: true,
            exactOptionalPropertyTypes,
          },
          files: moduleResolution === 'nodenext' ? ['module.mts', commonJsOf(compiler)] : ['module.mts'],
        },
      })),
    ),
  );
}

function commonJsOf(compiler: string): string {
  return compiler === 'typescript-5.4' ? 'types.cts' : 'require.cts';
}

/** Compiles, and gives what the compiler complains of. */
function compile({ project }: InstalledPackage, { name, compiler, config }: Consumer): Promise<string> {
  const file = join(project, `tsconfig.${name.replaceAll(/\W+/g, '-')}.json`);
  writeFileSync(file, JSON.stringify(config));
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsc, '-p', file, '--pretty', 'false'],
      { cwd: project },
      (error, stdout, stderr) => resolve(error === null ? '' : `${stdout}${stderr}` || error.message),
    );
  });
}

/** Declarations in which somebody wrote `any`, or in which the compiler fell back to it. */
function anyIn({ folder }: InstalledPackage): string {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword)
        found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} has an \`any\``);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found.join('\n');
}

async function publintOf({ folder }: InstalledPackage): Promise<string> {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
  return messages.map((message) => formatMessage(message, pkg)).join('\n');
}

/** Only ES modules are served: no `require` before Node 20.19, and no resolution that is older than `exports`. */
function isByDesign(problem: Problem): boolean {
  if (problem.kind === 'NoResolution') return problem.resolutionKind === 'node10';
  return problem.kind === 'CJSResolvesToESM';
}

async function typesWrongOf({ tarball }: InstalledPackage): Promise<string> {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  if (!result.types) return 'the package has no types';
  return result.problems
    .filter((problem) => !isByDesign(problem))
    .map((problem) => JSON.stringify(problem))
    .join('\n');
}

const installed = installPackage();
// First, while the project has nothing but the package.
for (const { name, value, limit, unit } of [...measureInstall(installed), measureImport(installed)]) {
  const isOver = value > limit;
  console.log(`${isOver ? 'failed ' : 'ok     '} ${name} ${+value.toFixed(1)} ${unit}, at most ${limit}`);
  if (isOver) process.exitCode = 1;
}

linkPackage(installed.project, '@types/node');
writeFileSync(join(installed.project, 'module.mts'), moduleSource(installed.entries));
writeFileSync(join(installed.project, 'types.cts'), commonJsSource(installed.entries, false));
writeFileSync(join(installed.project, 'require.cts'), commonJsSource(installed.entries, true));

const checks: [name: string, run: () => string | Promise<string>][] = [
  ['every entry works', () => runInstalled(installed)],
  ['nothing extra', () => findExtra(installed)],
  ['maps lead to sources', () => findLostSources(installed)],
  ['publint', () => publintOf(installed)],
  ['are the types wrong', () => typesWrongOf(installed)],
  ['no `any`', () => anyIn(installed)],
  ...consumers().map((consumer): [string, () => Promise<string>] => [
    consumer.name,
    () => compile(installed, consumer),
  ]),
];
for (const [name, run] of checks) {
  const complaint = await run();
  console.log(complaint === '' ? `ok      ${name}` : `failed  ${name}\n${complaint}`);
  if (complaint !== '') process.exitCode = 1;
}
rmSync(installed.project, { recursive: true, force: true });
