/** Where the inventory of Front's own file for an API is kept. */
export function inventoryFile(api: string): URL {
  return new URL(`../spec/official/${api}.json`, import.meta.url);
}
