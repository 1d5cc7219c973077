export { createFrontSimulator, type FrontSimulator, type SimulatorOptions } from './create-simulator.js';
export type { Listener, ListenOptions } from './listen.js';
export type { SimulatedQuota } from './quota.js';
export type { FormPart, RecordedRequest } from './recorded-request.js';
