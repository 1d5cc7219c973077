/**
 * The names that a misspelt one may have meant: at most three that are about equally near, the nearest first. None when
 * all of them differ from it in more than a third of its letters. Case makes no difference.
 */
export function nearest(misspelt: string, names: readonly string[]): string[] {
  const near = names
    .map((name) => ({ name, edits: editsBetween(misspelt.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= Math.ceil(misspelt.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return near
    .filter(({ edits }) => edits <= (near[0]?.edits ?? 0) + 1)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters have to be added, taken away or changed to make one word of another (Levenshtein). */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
