/** A piece of source that stands for itself in a value, such as a call. */
export class Source {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** As many columns as a reference shows beside its text on a screen of 1280 pixels. */
export const WIDTH = 56;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes a value as TypeScript, on one line where it fits and else one entry a line.
 *
 * @param taken How much of the first line is taken by what stands around the value.
 */
export function writeValue(value: unknown, indent = '', taken = indent.length): string {
  if (value instanceof Source) return value.text;
  if (typeof value === 'string') return writeString(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const [open, close, pad] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${writeKey(key)}: `, item]);
  if (entries.length === 0) return `${open}${close}`;
  const line = `${open}${pad}${entries.map(([key, item]) => key + writeValue(item)).join(', ')}${pad}${close}`;
  if (!line.includes('\n') && taken + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const lines = entries.map(
    ([key, item]) => `${deeper}${key}${writeValue(item, deeper, deeper.length + key.length + 1)},\n`,
  );
  return `${open}\n${lines.join('')}${indent}${close}`;
}

/** Writes a string in single quotes. */
export function writeString(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

function writeKey(key: string): string {
  return IDENTIFIER.test(key) ? key : writeString(key);
}
