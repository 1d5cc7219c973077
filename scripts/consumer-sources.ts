/**
 * What users write, for `scripts/check-consumers.ts`: every line must compile, and every expected error must occur.
 *
 * @module
 */

const CALLS = `
export async function use(front: FrontClient) {
  const { data, error } = await front.GET('/conversations', { params: { query: { limit: 10 } } });
  if (error !== undefined) return error._error.title.length;
  const first: Schemas['Conversation'] | undefined = data._results[0];
  const body: Body<'POST', '/contacts'> = { handles: [{ source: 'email', handle: 'calculon@momsbot.com' }] };
  await front.POST('/contacts', { body });
  // @ts-expect-error misspelt
  await front.POST('/contacts', { body: { ...body, nmae: 'Calculon' } });
  // @ts-expect-error misspelt
  await front.GET('/conversations', { params: { query: { limt: 10 } } });
  // @ts-expect-error \`never\` is not what an error is
  const none: never = error;
  // @ts-expect-error an answer is not \`any\`
  first?.subject satisfies number;
  return none;
}
`;

const TYPES = `import type { Body, FrontClient, Schemas } from 'front-fetch'`;

/** An ES module that imports every entry and makes calls. */
export function moduleSource(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';\n`);
  return `${imports.join('')}import { alias, createFrontClient } from 'front-fetch';
${TYPES};
export const front = createFrontClient({ token: 'x' });
export const entries = [${entries.map((_entry, index) => `entry${index}`).join(', ')}];
export const leela = front.GET('/teammates/{teammate_id}', {
  params: { path: { teammate_id: alias.email('leela@planet-express.com') } },
});
export const wrong = front.GET('/conversations/{conversation_id}', {
  // @ts-expect-error an alias of teammates and contacts
  params: { path: { conversation_id: alias.email('leela@planet-express.com') } },
});
${CALLS}`;
}

/** A CommonJS module. Compilers that know that Node can \`require\` ES modules do so; older ones take the types only. */
export function commonJsSource(entries: readonly string[], canRequire: boolean): string {
  if (!canRequire)
    return `${TYPES} with { 'resolution-mode': 'import' };
export const loaded = Promise.all([${entries.map((entry) => `import('${entry}')`).join(', ')}]);
${CALLS}`;
  const requires = entries.map((entry, index) => `import entry${index} = require('${entry}');\n`);
  return `${requires.join('')}import main = require('front-fetch');
${TYPES};
export const entries = [${entries.map((_entry, index) => `entry${index}`).join(', ')}];
export const front = main.createFrontClient({ token: 'x' });
${CALLS}`;
}
