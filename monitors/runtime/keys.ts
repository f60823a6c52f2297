import { createHash } from 'node:crypto';

/** As long as a key may be. */
const LONGEST = 200;

/**
 * The idempotency key of an effect: the same for the same effect, whoever carries it out and however
 * often it is tried.
 *
 * @param parts monitor, rule, target and documentation cycle, from the general to the special. The
 * cycle tells one occasion from the next: an outage from the one after it.
 */
export function effectKey(...parts: readonly string[]): string {
  const text = parts.map(printable).join('/');
  if (text.length <= LONGEST) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `${text.slice(0, LONGEST - hash.length - 1)}~${hash}`;
}

function printable(part: string): string {
  return part.replace(/[^\x21-\x7e]|[/%]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`);
}

/** An id in the form of a UUID that is always the same for the same text. */
export function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const version = `8${hex.slice(13, 16)}`; // 8: of the maker's own kind
  const variant = `a${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20, 32)].join('-');
}
