import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const DOCS = new URL('../../dist/docs/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the site as it was built. */
export function createDocsServer(): Server {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, DOCS);
    const isInside = file.href.startsWith(DOCS.href) && !file.href.slice(DOCS.href.length).includes('%');
    const content = isInside ? await readFile(file).catch(() => undefined) : undefined;
    const type = content === undefined ? undefined : TYPES[extname(file.pathname)];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? (content === undefined ? 'text/plain' : 'application/octet-stream'),
    });
    response.end(content ?? 'Not found. Run `npm run docs` first.');
  });
}
