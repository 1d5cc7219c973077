/** Runs the scenarios in Node, Bun or Deno: the world is the last argument, the outcomes are what it prints. */
import process from 'node:process';
import { runScenarios } from './index.js';

const outcomes = await runScenarios(JSON.parse(process.argv.at(-1) ?? ''));
process.stdout.write(JSON.stringify(outcomes));
