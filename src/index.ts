/**
 * The client for Front's Core API, and what helps with its answers: lists, files, exports, errors and the quota.
 *
 * @example
 * const front = createFrontClient({ token: process.env.FRONT_API_TOKEN! });
 * const { data, error } = await front.GET('/conversations');
 *
 * @module front-fetch
 */
export { createFrontClient } from './client.js';
export type { WaitOptions } from './collect/ask-again.js';
export { FrontDeadlineError } from './collect/deadline-error.js';
export { type Download, type Downloadable, type DownloadOptions, download } from './collect/download.js';
export { type DownloadFault, FrontDownloadError } from './collect/download-error.js';
export { type ExportColumn, type ExportRowsOptions, exportRows } from './collect/export-rows.js';
export { FrontJobError, type JobFailure } from './collect/job-error.js';
export { FrontPageError, type PageFault } from './collect/page-error.js';
export type { Page } from './collect/page-walk.js';
export {
  type ItemOf,
  type ListInit,
  type ListPath,
  type Paginated,
  type PaginateOptions,
  paginate,
} from './collect/paginate.js';
export { type Job, type LinkedJob, type PollOptions, poll } from './collect/poll.js';
export { waitForMessage } from './collect/wait-for-message.js';
export {
  FrontApiError,
  FrontCallError,
  FrontConnectionError,
  FrontError,
  FrontQuotaError,
  FrontRedirectError,
  FrontResponseError,
  FrontTimeoutError,
  FrontUnknownOutcomeError,
  type RedirectFault,
} from './errors.js';
export { isOfType } from './is-of-type.js';
export { openUrl } from './open-url.js';
export type { StoreEvent, WaitEvent } from './quota/events.js';
export type { Priority } from './quota/priority.js';
export type { RateLimitOptions } from './quota/rate-limit-options.js';
export { createRateLimiter, type RateLimiter, type RateLimitStatus } from './quota/rate-limiter.js';
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
  MergedConversation,
  ParseAs,
  Progress,
  Query,
  RedirectEvent,
  RetryEvent,
  RetryOptions,
  Schemas,
  TokenSource,
} from './types.js';
export { unwrap } from './unwrap.js';
