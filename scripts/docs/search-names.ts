/**
 * What readers call things that are called something else here, and what Front says when it refuses: by the page and the
 * part of it that is to be found.
 */
export const SEARCH_NAMES: Readonly<Record<string, string>> = {
  'core.html#create-message': 'send email new message compose',
  'core.html#create-message-reply': 'send reply email answer respond',
  'core.html#update-conversation': 'close archive reopen unarchive trash spam ticket status',
  'core.html#update-conversation-assignee': 'unassign assign',
  'core.html#update-conversation-reminders': 'snooze unsnooze',
  'core.html#list-contacts': 'all contacts',
  'core.html#add-comment': 'internal note mention',
  'quick-start#': 'getting started install setup begin introduction tutorial',
  'quick-start#logging': 'log logger logs debug metrics monitoring observability onEvent',
  'authentication#': 'Unauthenticated Invalid token 401 API key bearer authorization credentials login',
  'authentication#where-a-token-goes': 'CORS',
  'aliases#': 'find contact by email look up lookup teammate phone number alt',
  'pagination#': 'pagination paginate paging pages next page cursor page_token iterate',
  'search-and-filters#': 'search filter query find conversations',
  'files#sending': 'attach file upload attachment multipart form image send files',
  'files#fetching': 'download attachment save file',
  'files#exports-and-reports': 'polling poll analytics csv export',
  'files#messages-that-were-accepted': 'polling message_uid wait for message',
  'errors#what-front-refuses':
    'handles are in conflict with the contact 409 Conflict Body did not satisfy requirements 400 Bad request validation 404 Not found 403 Forbidden',
  'errors#aborting': 'abort cancel AbortController AbortSignal signal AbortError timeout',
  'retries#': 'retry resend backoff 500 502 503 timeout',
  'retries#sent-once': 'idempotency duplicate twice exactly once deduplicate',
  'rate-limits#': '429 Too many requests Rate limit exceeded throttling throttle quota retry-after ratelimit',
  'merged-conversations#': 'merge 301 redirect moved permanently',
  'webhooks#': 'verify signature x-front-signature callback receive events',
  'webhooks#when-verification-fails': 'signature mismatch',
  'channels#': 'custom channel external_id inbound messages',
  'testing#': 'mock msw sandbox simulator fake',
  'surprises#how-do-i-close-or-archive-a-conversation': 'close archive reopen',
  'surprises#how-do-i-clear-a-field': 'set to null clear field unset remove erase empty',
};
