/**
 * `npm run prose`: how the guides, README.md and the descriptions of the spec are written.
 *
 * @module
 */
import { redocly } from './redocly.js';

const TEXTS = ['README.md', 'docs/guides', 'generated/core.openapi.json', 'generated/channel.openapi.json'];

const { code, stdout, stderr } = await redocly('recheck', ...TEXTS, '--config', 'docs/prose.yaml');
console.log(stdout.trim() || stderr.trim());
process.exitCode = code;
