import { METHODS, type OpenApiDocument, type Operation, type RateGuard } from '../openapi-document.js';

const RETRIES = {
  safe: 'sent again when no answer comes',
  unsafe: 'never sent twice: when no answer comes, its outcome is unknown',
} as const;

/** Adds to each description what this project knows of the operation beyond what OpenAPI can say. */
export function describeOperations(document: OpenApiDocument): OpenApiDocument {
  for (const item of Object.values(document.paths)) {
    for (const operation of METHODS.flatMap((method) => item[method] ?? [])) {
      const facts = factsOf(operation).map(([name, fact]) => `- **${name}**: ${fact}`);
      operation.description = [operation.description ?? '', facts.join('\n')].join('\n\n').trim();
    }
  }
  return document;
}

function factsOf(operation: Operation): [string, string][] {
  const scopes = operation['x-required-scopes'] ?? [];
  const retry = operation['x-front-retry'];
  const guard = operation['x-front-rate-guard'];
  return [
    ['Operation', `\`${operation.operationId}\``],
    ...pair(scopes.length > 0, 'Scope', scopes.map((scope) => `\`${scope}\``).join(', ')),
    ...pair(
      guard !== undefined,
      'Limit',
      guard === undefined ? '' : `${describeGuard(guard)}, beside the quota`,
    ),
    ...pair(retry !== undefined, 'Retry', retry === undefined ? '' : describeRetry(retry)),
  ];
}

function pair(isThere: boolean, name: string, fact: string): [string, string][] {
  return isThere ? [[name, fact]] : [];
}

function describeRetry(retry: NonNullable<Operation['x-front-retry']>): string {
  if (typeof retry === 'string') return RETRIES[retry];
  return `sent again when no answer comes, if \`${retry['deduplicated-by']}\` is given: Front ignores the repeat`;
}

function describeGuard(guard: RateGuard): string {
  const { limit = 0, window = 1, per = 'company' } = guard;
  const share = guard['company-share'];
  if (share !== undefined) return `${share * 100} % of the company's quota`;
  const time = window === 1 ? 'a second' : window === 3600 ? 'an hour' : `in ${window} seconds`;
  return `${limit} ${limit === 1 ? 'request' : 'requests'} ${time} for each ${per.replace(/_id$/, '')}`;
}
