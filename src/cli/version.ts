import { createRequire } from 'node:module';

/** The version of this package. It asks for itself by name, since a build changes how deep a module lies. */
export function readVersion(): string {
  const require = createRequire(import.meta.url);
  return (require('front-fetch/package.json') as { readonly version: string }).version;
}
