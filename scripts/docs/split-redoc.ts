import { transform } from 'esbuild';
import { packScript } from './pack-script.js';

/** A page of Redoc in its parts. */
export interface RedocPage {
  /** Styles and colours of Redoc. */
  readonly head: string;
  /** What is shown before any script has run. */
  readonly html: string;
  /** The document that is shown. */
  readonly definition: string;
  /** How it is shown. */
  readonly options: string;
  /** Redoc itself, which is the same for every page. */
  readonly library: string;
}

const SCRIPT = '<script type="module">';
const DEFINITION = 'const __redoc_definition = ';
const OPTIONS = 'const __redoc_options = ';

/** Takes a page apart that `redocly build-docs --inlineBundle` wrote. */
export function splitRedoc(page: string): RedocPage {
  const script = page.indexOf(SCRIPT);
  const definition = page.lastIndexOf(DEFINITION);
  const options = page.lastIndexOf(OPTIONS);
  const call = page.indexOf('hydrate(', options);
  const body = page.indexOf('<body>');
  const end = page.indexOf('</head>');
  if ([script, definition, options, call, body, end].includes(-1) || !(body < script && script < definition))
    throw new Error(
      'redocly build-docs writes its pages in another way than before: see scripts/docs/split-redoc.ts.',
    );
  return {
    head: (page.slice(0, end).match(/<style[^>]*>.*?<\/style>/gs) ?? []).join('\n'),
    // Until Redoc runs, its links would lead to the root of the disk.
    html: page
      .slice(body + '<body>'.length, script)
      .trim()
      .replaceAll(' href="/', ' href="#/'),
    definition: page
      .slice(definition + DEFINITION.length, options)
      .trim()
      .replace(/;$/, ''),
    options: page
      .slice(options + OPTIONS.length, call)
      .trim()
      .replace(/;$/, ''),
    library: page.slice(script + SCRIPT.length, definition),
  };
}

/**
 * Makes of Redoc's module a script, since browsers load no modules from disk. It sets `frontFetchRedoc` to a promise of
 * what the module exports.
 */
export async function toScript(library: string): Promise<string> {
  const { code } = await transform(library, {
    format: 'iife',
    globalName: 'frontFetchRedoc',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
  });
  const [licence] = /\/\*(?=[^/]*@license).*?\*\//s.exec(library) ?? [];
  if (licence === undefined) throw new Error('Redoc no longer comes with its licence.');
  return packScript(code, 'frontFetchRedoc', licence);
}
