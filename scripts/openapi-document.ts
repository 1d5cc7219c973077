/**
 * The parts of an OpenAPI 3.1 document that the scripts read.
 *
 * @module
 */

/** A schema, or a reference to one. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  required?: string[];
  enum?: unknown[];
  'x-extensible-enum'?: string[];
}

/** A parameter, or a reference to one. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: Schema;
  example?: unknown;
  'x-front-id-prefix'?: string | string[];
  'x-front-aliases'?: string[];
}

/** One media type of a body. */
export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { contentType?: string }>;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

/** A response, or a reference to one. */
export interface Response {
  $ref?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, object>;
}

/** A limit that one operation has beside the company's quota. */
export interface RateGuard {
  limit?: number;
  window?: number;
  per?: string;
  'company-share'?: number;
}

/** An operation with the extensions of this project. */
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; content?: Record<string, MediaType> };
  responses: Record<string, Response>;
  'x-required-scopes'?: string[];
  'x-front-retry'?: 'safe' | 'unsafe' | { 'deduplicated-by': string };
  'x-front-rate-guard'?: RateGuard;
  'x-front-paginated'?: 'page_token' | 'page';
  'x-front-example'?: object;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type Method = (typeof METHODS)[number];

/** A path item: its operations and what they share. */
export type PathItem = { [M in Method]?: Operation } & { parameters?: Parameter[] };

export interface OpenApiDocument {
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
  'x-front-rate-guard'?: RateGuard;
}

/** What a reference points at, or the value itself where it is none. */
export function resolve<T extends { $ref?: string }>(document: OpenApiDocument, value: T): T {
  if (value.$ref === undefined) return value;
  const [, , section = '', name = ''] = value.$ref.split('/');
  return resolve(document, document.components[section]?.[name] as T);
}
