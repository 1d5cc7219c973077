/**
 * The longest wait in ms for quota that an interactive call accepts when nobody names one: a window and a half, so that a
 * call that finds the window spent has its turn in the next one.
 */
export const MAX_WAIT = 90_000;
