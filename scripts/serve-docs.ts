/**
 * `npm run docs:serve`: shows dist/docs/ on http://localhost:4000 (or `PORT`).
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const DOCS = new URL('../dist/docs/', import.meta.url);
const port = Number(process.env.PORT ?? 4000);

createServer(async (request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
  const page = /^[\w-]+\.html$/.test(name)
    ? await readFile(new URL(name, DOCS)).catch(() => undefined)
    : undefined;
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page ?? 'Not found. Run `npm run docs` first.');
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
