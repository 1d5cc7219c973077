/**
 * `npm run docs:serve`: shows dist/docs/ on http://localhost:4000 (or `PORT`).
 *
 * @module
 */
import { createDocsServer } from './docs/docs-server.js';

const port = Number(process.env.PORT ?? 4000);
createDocsServer().listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
