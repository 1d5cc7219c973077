/** The parts of a bundled OpenAPI document that the simulator reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
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
}

export interface Parameter extends Referable {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly 'x-front-id-prefix'?: string | readonly string[];
}

export interface Answer extends Referable {
  readonly content?: Content;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema?: Readonly<Record<string, unknown>>;
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
