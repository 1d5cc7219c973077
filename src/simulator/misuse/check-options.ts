import type { SimulatorOptions } from '../options.js';
import type { SimulatedQuota } from '../quota.js';
import { checkNames } from './check-names.js';
import { refuse } from './check-values.js';

type Names<T> = Readonly<Record<keyof T, true>>;

const OPTIONS: Names<Required<SimulatorOptions>> = {
  seed: true,
  company: true,
  token: true,
  scopes: true,
  tokens: true,
  accepts: true,
  applications: true,
  quota: true,
  clock: true,
  now: true,
  latency: true,
  processing: true,
  logSize: true,
  onRequest: true,
  faults: true,
  faultSeed: true,
};
const COMPANY: Names<Required<NonNullable<SimulatorOptions['company']>>> = {
  id: true,
  name: true,
  host: true,
};
const QUOTA: Names<Required<SimulatedQuota>> = { limit: true, window: true, burst: true, guards: true };

/**
 * Checks what a simulator is made with. Faults and scopes are checked where operations are known.
 *
 * @throws TypeError naming the option that is wrong, and what would be right.
 */
export function checkOptions(options: SimulatorOptions): void {
  checkNames(options, Object.keys(OPTIONS), 'The simulator');
  const { seed, company, quota, token, clock, faults } = options;
  if (seed !== undefined && seed !== 'planet-express' && seed !== 'empty')
    refuse('seed', "'planet-express' or 'empty'");
  if (company !== undefined) checkNames(company, Object.keys(COMPANY), 'Option `company`');
  if (token !== undefined && !isText(token)) refuse('token', 'a string that is not empty');
  if (typeof clock === 'object') checkNames(clock, ['start'], 'Option `clock`');
  if (typeof clock === 'object' ? !isCount(clock.start) : ![undefined, 'real', 'virtual'].includes(clock))
    refuse('clock', "'real', 'virtual' or { start }, in Unix ms");
  if (faults !== undefined && !Array.isArray(faults)) refuse('faults', 'a list of faults');
  if (quota !== undefined) checkQuota(quota);
  checkTimes(options);
}

function checkQuota(quota: SimulatedQuota): void {
  checkNames(quota, Object.keys(QUOTA), 'Option `quota`');
  const { limit, window, burst, guards } = quota;
  for (const [name, value] of Object.entries({ limit, window, burst }))
    if (value !== undefined && !isCount(value)) refuse(`quota.${name}`, 'a number that is not negative');
  if (guards !== undefined && typeof guards !== 'boolean') refuse('quota.guards', 'true or false');
}

function checkTimes({ latency, processing, logSize, now, onRequest, accepts }: SimulatorOptions): void {
  if (latency !== undefined && typeof latency !== 'function' && !isCount(latency))
    refuse('latency', 'a time in ms or a function');
  if (processing !== undefined && !isCount(processing)) refuse('processing', 'a time in ms');
  if (logSize !== undefined && !isCount(logSize)) refuse('logSize', 'a number that is not negative');
  for (const [name, value] of Object.entries({ now, onRequest, accepts }))
    if (value !== undefined && typeof value !== 'function') refuse(name, 'a function');
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
