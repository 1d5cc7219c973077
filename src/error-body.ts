/** The body of every failed call, in Front's own shape. */
export interface FrontErrorBody {
  _error: {
    /** The HTTP status. */
    status: number;
    /** The kind of failure, such as `Not found`. */
    title: string;
    /** What went wrong this time. */
    message?: string;
    /** One line for each field that was refused. */
    details?: string[];
  };
}

const TITLES: Readonly<Record<number, string>> = {
  301: 'Moved permanently',
  400: 'Bad request',
  401: 'Unauthenticated',
  403: 'Forbidden',
  404: 'Not found',
  408: 'Request timeout',
  409: 'Conflict',
  413: 'Payload too large',
  423: 'Locked',
  429: 'Too many requests',
  500: 'Internal server error',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway timeout',
};

/**
 * Turns whatever came with a failure into Front's shape, keeping what it says: a complete `_error`, one with fields
 * missing, the `errors` list of 2015, or nothing of the kind (an empty body, a proxy's page).
 */
export function toErrorBody(answer: unknown, status: number): FrontErrorBody {
  const found = record(record(answer)?._error) ?? record(firstOf(record(answer)?.errors)) ?? {};
  const message = string(found.message) ?? string(found.detail);
  const details = Array.isArray(found.details)
    ? found.details.filter((line) => typeof line === 'string')
    : undefined;
  return {
    _error: {
      status: typeof found.status === 'number' ? found.status : status,
      title: string(found.title) ?? TITLES[status] ?? `HTTP ${status}`,
      ...(message === undefined ? {} : { message }),
      ...(details === undefined ? {} : { details }),
    },
  };
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
