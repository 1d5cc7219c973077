import {
  type HttpMethod,
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
} from './document.js';

/** One operation of one of the documents. */
export interface Route {
  readonly document: OpenApiDocument;
  readonly method: Uppercase<HttpMethod>;
  /** The path template. */
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** A route, and the values its placeholders had in a request, decoded. */
export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

interface Node {
  readonly literal: Map<string, Node>;
  placeholder?: Node;
  readonly routes: Map<string, Route>;
}

/** Finds the route of a request. */
export type Router = (method: string, pathname: string) => Match | undefined;

/** Creates a {@link Router}: a tree of path segments in which a literal one wins over a placeholder. */
export function createRouter(documents: readonly OpenApiDocument[]): Router {
  const root = createNode();
  for (const route of documents.flatMap(routesOf)) {
    let node = root;
    for (const segment of route.path.split('/').slice(1)) node = child(node, segment);
    if (!node.routes.has(route.method)) node.routes.set(route.method, route);
  }
  return function match(method, pathname) {
    const segments = pathname.split('/').slice(1);
    const values: string[] = [];
    const route = find(root, segments, 0, method, values);
    if (route === undefined) return undefined;
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((placeholder) => placeholder[1] ?? '');
    return {
      route,
      path: Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')])),
    };
  };
}

/** Every operation of a document. */
export function routesOf(document: OpenApiDocument): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
        resolve(document, each),
      );
      return { document, method: method.toUpperCase() as Uppercase<HttpMethod>, path, operation, parameters };
    }),
  );
}

function createNode(): Node {
  return { literal: new Map(), routes: new Map() };
}

function child(node: Node, segment: string): Node {
  if (segment.startsWith('{')) {
    node.placeholder ??= createNode();
    return node.placeholder;
  }
  const known = node.literal.get(segment) ?? createNode();
  node.literal.set(segment, known);
  return known;
}

function find(
  node: Node,
  segments: string[],
  index: number,
  method: string,
  values: string[],
): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.routes.get(method);
  const literal = node.literal.get(segment);
  const found = literal && find(literal, segments, index + 1, method, values);
  if (found !== undefined || node.placeholder === undefined || segment === '') return found;
  values.push(segment);
  const route = find(node.placeholder, segments, index + 1, method, values);
  if (route === undefined) values.pop();
  return route;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
