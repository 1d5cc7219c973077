export { FrontApiError } from './api-error.js';
export { createFrontClient } from './client.js';
export { type ItemOf, type ListPath, paginate } from './collect/paginate.js';
export {
  FrontCallError,
  FrontConnectionError,
  FrontError,
  FrontResponseError,
  FrontTimeoutError,
} from './errors.js';
export { openUrl } from './open-url.js';
export { type Alias, alias, type HandleSource, type Reference } from './request/alias.js';
export { toDate, toTimestamp } from './time.js';
export type {
  Body,
  CallOptions,
  ClientOptions,
  Clock,
  Data,
  FrontClient,
  FrontErrorBody,
  FrontEvent,
  FrontResult,
  ParseAs,
  Query,
  RetryOptions,
  Schemas,
} from './types.js';
export { unwrap } from './unwrap.js';
