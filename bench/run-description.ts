import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** When and where a run was made, and what was compared. */
export interface RunDescription {
  /** The day, in UTC. */
  readonly date: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    /** In GB. */
    readonly memory: number;
    readonly platform: string;
  };
  readonly node: string;
  /** Of every peer, by its name at npm. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Peers that are development dependencies of this project. */
const OF_THE_PROJECT = [
  'openapi-fetch',
  'openapi-typescript',
  '@redocly/cli',
  '@octokit/plugin-retry',
  '@octokit/plugin-throttling',
  'ky',
  'msw',
  'typescript',
  'typescript-7',
];

/** Describes the run that this process makes. */
export function describeRun(): RunDescription {
  const project = readDependencies('../package.json');
  const chosen = OF_THE_PROJECT.map((name) => [name, project[name] ?? 'missing']);
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: cpus().length,
      processor: processor?.model.trim() || 'unknown',
      memory: Math.round(totalmem() / 1e9),
      platform: `${process.platform}-${process.arch}`,
    },
    node: process.versions.node,
    versions: { ...Object.fromEntries(chosen), ...readDependencies('peers/package.json') },
  };
}

function readDependencies(path: string): Record<string, string> {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text);
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
}
