/** A whole number of 32 bits that is always the same for the same text. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  // Texts that differ in their last character alone would else have near numbers.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A fraction from 0 to below 1, always the same for the same text. */
export const fraction = (text: string): number => fingerprint(text) / 2 ** 32;

const hex = (text: string): string => fingerprint(text).toString(16).padStart(8, '0');

/** An identifier in the form of a UUID, always the same for the same text. */
export function uuidFor(text: string): string {
  const [a, b, c, d] = [hex(`${text} a`), hex(`${text} b`), hex(`${text} c`), hex(`${text} d`)];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** A hardware address from the range for local use, always the same for the same text. */
export function macFor(text: string): string {
  const [, b = '', c = '', d = '', e = ''] = /(..)(..)(..)(..)/.exec(hex(text)) ?? [];
  return `02:00:${b}:${c}:${d}:${e}`;
}
