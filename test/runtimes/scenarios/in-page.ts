/** Runs the scenarios in a page of a browser, which calls `runScenarios`. */
import { runScenarios } from './index.js';

Object.assign(globalThis, { runScenarios });
