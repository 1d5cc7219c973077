import { type ExampleCall, FILE, readDocument } from '../all-calls.js';

/** The source of calls, one a line, on the functions that hey-api generates into `core/` and `channel/` beside it. */
export function heyApiSource(calls: readonly ExampleCall[]): string {
  const documents = { core: readDocument('core'), channel: readDocument('channel') };
  const lines = calls.map(({ api, method, path, init: { params, body } }, index) => {
    const { operationId = '' } = documents[api].paths[path]?.[method.toLowerCase() as 'get'] ?? {};
    const name = operationId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const fields = JSON.stringify({ ...params, ...(body === undefined ? {} : { body }) });
    const argument = fields === '{}' ? '' : fields.replaceAll(`"${FILE}"`, 'new Blob([])');
    return `export const { data: data${index}, error: error${index} } = await ${api}.${name}(${argument});\n`;
  });
  return `import * as core from './core/sdk.gen.js';
import * as channel from './channel/sdk.gen.js';
${lines.join('')}`;
}
