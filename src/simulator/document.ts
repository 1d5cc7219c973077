/** The parts of a bundled OpenAPI document that the simulator reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'x-front-rate-guard'?: RateGuard;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type HttpMethod = (typeof METHODS)[number];

export type PathItem = { readonly [M in HttpMethod]?: Operation } & {
  readonly parameters?: readonly Parameter[];
};

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Referable & { readonly required?: boolean; readonly content?: Content };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly 'x-front-paginated'?: 'page_token' | 'page';
  readonly 'x-required-scopes'?: readonly string[];
  readonly 'x-front-rate-guard'?: RateGuard;
}

/** A limit beside the company's quota. `window` is in seconds. */
export interface RateGuard {
  readonly limit?: number;
  readonly window?: number;
  readonly per?: string;
  readonly 'company-share'?: number;
}

export interface Parameter extends Referable {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly 'x-front-id-prefix'?: string | readonly string[];
}

/** The keywords of a schema that are read here. Ajv knows the rest. */
export interface Schema extends Referable {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly default?: unknown;
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Answer extends Referable {
  readonly content?: Content;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface Referable {
  readonly $ref?: string;
}

/** What a reference to a component points at, or the value itself where it is none. */
export function resolve<T extends Referable>(document: OpenApiDocument, value: T): T {
  if (value.$ref === undefined) return value;
  const [, , section = '', name = ''] = value.$ref.split('/');
  return resolve(document, document.components[section]?.[name] as T);
}

/** The first example of a body. */
export function exampleOf({ example, examples }: MediaType): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value;
}
