import { kindOf } from './plain-value.js';

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** What the client says itself: another length, type or token would change what is sent, or who sends it. */
const OWN = /^(authorization|content-(type|length)|host|transfer-encoding)$/i;
const VALUE = /^[\t -~\x80-\xff]*$/;

/**
 * Checks the headers of a call. The platform refuses most of what cannot be sent too, but cites it.
 *
 * @throws TypeError that shows neither name nor value.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function checkHeaders(headers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(headers)) {
    // Left out, as an option is.
    if (value === undefined) continue;
    if (OWN.test(name))
      throw new TypeError(`Option \`headers\`: the client sets \`${name.toLowerCase()}\` itself.`);
    if (typeof value !== 'string')
      throw new TypeError(`Option \`headers\` has a value that is ${kindOf(value)}, not a string.`);
    if (!NAME.test(name) || !VALUE.test(value))
      throw new TypeError('Option `headers` has a name or a value that no header can have.');
  }
}
