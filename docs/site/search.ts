/**
 * The search of the site, in the reader's browser: over both APIs, the guides and the package. Its index comes as a
 * script, since a page that was opened from disk may load nothing else.
 *
 * @module
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { findEntries } from '../../scripts/docs/find-entries.js';
import { type SearchEntry, type SearchIndex, searchOptions } from '../../scripts/docs/search-options.js';

declare global {
  interface Window {
    frontFetchIndex?: SearchIndex;
  }
}

const top = document.documentElement.dataset.top ?? '';
let loading: Promise<MiniSearch<SearchEntry>> | undefined;

function load(): Promise<MiniSearch<SearchEntry>> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${top}assets/search-index.js`;
    script.onload = () => resolve(MiniSearch.loadJS(window.frontFetchIndex as SearchIndex, searchOptions));
    script.onerror = () => reject(new Error('The search index is missing.'));
    document.head.append(script);
  });
  return loading;
}

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML =
    '<input type="search" placeholder="Search operations, guides and exports" aria-label="Search operations, guides and exports" autocomplete="off"><div role="status"></div><ul></ul>';
  document.body.append(dialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

function toItem({ title, place, url }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const small = document.createElement('small');
  link.href = top + url;
  small.textContent = place;
  link.append(title, small);
  item.append(link);
  return item;
}

/** Opens the search with `/` or Ctrl+K, before Redoc sees the keys, whose own search knows one API only. */
function listenForShortcuts(open: () => void): void {
  function onKey(event: KeyboardEvent): void {
    const isTyping = (event.target as Element).matches?.('input, textarea, [contenteditable]') ?? false;
    const isCommand = event.key === 'k' && (event.ctrlKey || event.metaKey);
    if (!isCommand && (event.key !== '/' || isTyping)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open();
  }
  document.addEventListener('keydown', onKey, true);
}

/** Goes through what was found with the arrow keys. */
function moveThrough(list: HTMLUListElement, input: HTMLInputElement, event: KeyboardEvent): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Enter' && at === -1) links[0]?.click();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  (links[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? input).focus();
}

function start(): void {
  const dialog = createDialog();
  const input = dialog.querySelector('input') as HTMLInputElement;
  const list = dialog.querySelector('ul') as HTMLUListElement;
  const status = dialog.querySelector('[role=status]') as HTMLElement;

  async function show(): Promise<void> {
    const text = input.value.trim();
    const index = await load();
    if (text !== input.value.trim()) return;
    const found = findEntries(index, text).slice(0, 20);
    list.replaceChildren(...found.map(toItem));
    status.innerHTML = text !== '' && found.length === 0 ? '<p>Nothing found.</p>' : '';
  }

  function open(): void {
    if (!dialog.open) dialog.showModal();
    input.select();
    void load();
  }

  for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', open);
  input.addEventListener('input', () => void show());
  dialog.addEventListener('keydown', (event) => moveThrough(list, input, event));
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  listenForShortcuts(open);
}

start();
