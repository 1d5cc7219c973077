#!/usr/bin/env node
/**
 * The command `front-fetch`.
 *
 * @module
 */
import { run } from './run.js';

const { exitCode, listener } = await run(process.argv.slice(2), console);
process.exitCode = exitCode;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void listener?.close());
