type Failure = Error & { readonly code?: unknown; readonly syscall?: unknown };

/**
 * What may be kept of a failure of the platform: its words, its code, where it was, and the same of its own causes. Node
 * adds the bytes of an answer that it could not read, and a `fetch` of somebody else's may add the whole request.
 */
export function bareCause(error: unknown, depth = 4): ErrorOptions | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { name, message, stack, code, syscall, cause } = error as Failure;
  // Node tries several addresses at once, and tells of the failures together.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const bare = new Error(message, bareCause(cause ?? first, depth - 1));
  return { cause: Object.assign(bare, { name, stack }, code && { code }, syscall && { syscall }) };
}
