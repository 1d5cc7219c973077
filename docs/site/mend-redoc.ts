/**
 * Mends what is hard to use without eyes in Redoc's pages: lists that are called something else than what they show.
 *
 * @module
 */

const LISTS =
  'button[aria-label="Request media type"], button[aria-label="Example"], button[aria-label="Response media type"]';

function mend(): void {
  for (const button of document.querySelectorAll(LISTS)) {
    const shown = button.textContent?.trim() ?? '';
    const label = button.getAttribute('aria-label') ?? '';
    if (shown !== '' && !label.includes(shown))
      button.setAttribute('aria-label', `${shown}, ${label.toLowerCase()}`);
  }
}

new MutationObserver(mend).observe(document.body, { childList: true, subtree: true, characterData: true });
mend();
