interface Typed {
  readonly _meta: { readonly type: string };
}

/** The kinds that are told apart. What Front may add later is none of them. */
type KindOf<T> = T extends { _meta: { type: infer Kind } } ? (string extends Kind ? never : Kind) : never;

/**
 * Whether the `source` or `target` of an event is of a kind, which decides what its `data` is. TypeScript cannot tell by
 * a comparison, since the kind is a level deeper than the data. Several kinds are told apart with `else if`.
 *
 * @example
 * if (isOfType(event.source, 'teammate')) console.log(event.source.data.username);
 */
export function isOfType<T extends Typed, Kind extends string & KindOf<T>>(
  value: T | undefined,
  kind: Kind,
): value is Extract<T, { _meta: { type: Kind } }> {
  return value?._meta.type === kind;
}
