/**
 * Mends what is hard to use without eyes in TypeDoc's pages: in the tree of modules, links inside of what folds. Each
 * link becomes the first entry of what it heads.
 *
 * @module
 */

const FOLDED = '.tsd-navigation summary:has(> a)';

function mend(): void {
  for (const summary of document.querySelectorAll(FOLDED)) {
    const link = summary.querySelector(':scope > a') as HTMLAnchorElement;
    const list = summary.parentElement?.querySelector('ul');
    if (!list) continue;
    const name = document.createElement('span');
    name.append(...link.childNodes);
    link.replaceWith(name);
    link.textContent = 'Overview';
    const item = document.createElement('li');
    item.append(link);
    list.prepend(item);
  }
}

// TypeDoc builds the tree some time after the page is there.
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
mend();
