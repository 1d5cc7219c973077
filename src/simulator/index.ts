/**
 * A Front to test against. It keeps what is written, checks tokens, requests and quota as Front does, and fails on demand.
 *
 * @example
 * const simulator = createFrontSimulator();
 * const front = createFrontClient({ token: simulator.token, fetch: simulator.fetch });
 *
 * @module front-fetch/simulator
 */
export type { TokenRights } from './authorize.js';
export type { Builders, Fields, MessageBuild } from './builders.js';
export type { ChannelConnection } from './callbacks/channels.js';
export type { Delivery, Destination } from './callbacks/delivery.js';
export type { WebhookConnection } from './callbacks/webhooks.js';
export type { Application } from './channel-tokens.js';
export type { SimulatorClock } from './clock.js';
export { createFrontSimulator, type FrontSimulator } from './create-simulator.js';
export type { Fault, FaultyAnswer } from './faults.js';
export type { Listener, ListenOptions } from './listen.js';
export { createOAuthServer, type OAuthServer, type OAuthServerOptions } from './oauth-server.js';
export type { SimulatorOptions } from './options.js';
export type { Presented } from './present/present.js';
export type { Queries } from './queries.js';
export type { SimulatedQuota } from './quota.js';
export type { FormPart, RecordedRequest } from './recorded-request.js';
export type { Kind, Records } from './records.js';
