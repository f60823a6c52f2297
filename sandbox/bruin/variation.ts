/** A whole number below `limit` that is always the same for the same text. */
export function variant(text: string, limit: number): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % limit;
}

/**
 * Picks one of the spellings that the same fact has in Bruin, always the same for the same text.
 * null can be one of them, undefined cannot.
 */
export function pick<T>(text: string, spellings: readonly [T, ...T[]]): T {
  const chosen = spellings[variant(text, spellings.length)];
  return chosen === undefined ? spellings[0] : chosen;
}
