import type { DocumentedCall } from './read-call.js';
import { Source, WIDTH, writeString, writeValue } from './write-value.js';

/** What a sample is made of: its imports by module, and the lines below them. */
export interface TypeScriptSample {
  readonly imports: Readonly<Record<string, readonly string[]>>;
  readonly lines: readonly string[];
}

const ALIAS = /^alt:([a-z0-9_]+):(.+)$/s;
const BUILDERS: Readonly<Record<string, string>> = {
  email: 'email',
  address: 'address',
  phone: 'phone',
  uid: 'uid',
  domain: 'domain',
  ext_id: 'externalId',
  ref: 'reference',
};

/** Writes a call as a person would who uses this package. */
export function writeTypeScript(call: DocumentedCall): TypeScriptSample {
  const argument = writeArgument(call);
  const target = `${writeString(call.path)}${argument === '' ? '' : `, ${argument}`}`;
  const lines = [...clientOf(call), '', ...statementsOf(call, target)];
  const text = lines.join('\n');
  const main =
    call.api === 'core' ? ['alias', 'createFrontClient', 'paginate', 'unwrap'] : ['alias', 'unwrap'];
  const imports = {
    'front-fetch': main.filter((name) => new RegExp(`\\b${name}[.(]`).test(text)),
    'front-fetch/channel': call.api === 'channel' ? ['createChannelClient'] : [],
    'front-fetch/node': text.includes('fileFromPath(') ? ['fileFromPath'] : [],
  };
  return { imports, lines };
}

/** The sample as one text. */
export function toText({ imports, lines }: TypeScriptSample): string {
  const heads = Object.entries(imports)
    .filter(([, names]) => names.length > 0)
    .map(([module, names]) => `import { ${names.join(', ')} } from '${module}';`);
  return `${[...heads, '', ...lines].join('\n')}\n`;
}

function clientOf({ api, pathValues }: DocumentedCall): string[] {
  if (api === 'core')
    return ['const front = createFrontClient({', '  token: process.env.FRONT_API_TOKEN!,', '});'];
  return [
    'const channel = createChannelClient({',
    '  appId: process.env.FRONT_APP_ID!,',
    '  appSecret: process.env.FRONT_APP_SECRET!,',
    `  channelId: ${writeValue(pathValues.channel_id)},`,
    '});',
  ];
}

function statementsOf(call: DocumentedCall, target: string): string[] {
  const client = call.api === 'core' ? 'front' : 'channel';
  if (call.operation['x-front-paginated'] !== undefined && isList(call.answer)) {
    return [`for await (const item of paginate(${client}, ${target})) {`, '  console.log(item);', '}'];
  }
  const request = `${client}.${call.method}(${target})`;
  const hasData = call.answer !== undefined || call.facts.binary === true;
  return hasData
    ? [...statementOf('const data = await unwrap(', request), 'console.log(data);']
    : statementOf('await unwrap(', request);
}

/** A call around another one, on lines of its own where its first line would be too long. */
function statementOf(start: string, request: string): string[] {
  const lines = request.split('\n');
  if (start.length + (lines[0] ?? '').length <= WIDTH) return [`${start}${request});`];
  return [start, ...lines.map((line, at) => `  ${line}${at === lines.length - 1 ? ',' : ''}`), ');'];
}

function isList(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && '_results' in answer;
}

function writeArgument(call: DocumentedCall): string {
  const path = withAliases(nameByAlias(call));
  const query = call.query;
  const params = {
    ...(Object.keys(path).length === 0 ? {} : { path }),
    ...(Object.keys(query).length === 0 ? {} : { query }),
  };
  const { files = [] } = call.facts;
  const body = call.isForm ? withFiles(call.body, '', files) : call.body;
  const init = {
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(body === undefined ? {} : { body: withAliases(body) }),
  };
  const around = `const data = await unwrap(front.${call.method}('${call.path}', ));`;
  return Object.keys(init).length === 0 ? '' : writeValue(init, '', around.length);
}

/** Where one resource is asked for, shows the alias it goes by, as its own answer tells it. */
function nameByAlias({ method, path, pathValues, answer, operation }: DocumentedCall) {
  const [, last = ''] = /\{(\w+)\}$/.exec(path) ?? [];
  const names = aliasesIn(answer);
  const isOfIt = method === 'GET' && operation.operationId.startsWith('get-') && last in names;
  return isOfIt ? { ...pathValues, [last]: names[last] } : pathValues;
}

function aliasesIn(answer: unknown): Record<string, string> {
  const { email, address, domains } = (answer ?? {}) as {
    email?: string;
    address?: string;
    domains?: string[];
  };
  return {
    ...(email === undefined ? {} : { teammate_id: `alt:email:${email}` }),
    ...(address === undefined ? {} : { channel_id: `alt:address:${address}` }),
    ...(domains?.[0] === undefined ? {} : { account_id: `alt:domain:${domains[0]}` }),
  };
}

/** Replaces each alias by the call that builds it. */
function withAliases<T>(value: T): T;
function withAliases(value: unknown): unknown {
  if (typeof value === 'string') {
    const [, name = '', rest = ''] = ALIAS.exec(value) ?? [];
    if (rest === '') return value;
    const builder = BUILDERS[name];
    return new Source(
      builder === undefined
        ? `alias.handle(${writeString(name)}, ${writeString(rest)})`
        : `alias.${builder}(${writeString(rest)})`,
    );
  }
  if (value instanceof Source || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withAliases<unknown>(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withAliases<unknown>(item)]));
}

/** Replaces the names of files by what reads them. */
function withFiles(value: unknown, place: string, files: readonly string[]): unknown {
  if (files.includes(place)) {
    const read = (name: unknown) => new Source(`await fileFromPath(${writeString(String(name))})`);
    return Array.isArray(value) ? value.map(read) : read(value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const under = (key: string) => (place === '' ? key : `${place}.${key}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withFiles(item, under(key), files)]),
  );
}
