/**
 * How urgent a call is. `interactive`: somebody waits for it. `bulk`: an import, an export, a nightly job; it leaves part
 * of the quota to interactive calls and never uses the burst allowance.
 */
export type Priority = 'interactive' | 'bulk';
