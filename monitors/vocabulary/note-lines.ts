/** The lines of a text, whatever ends them; none for no text. */
export function linesOf(text: string | null | undefined): string[] {
  return typeof text === 'string' ? text.split(/\r\n|\r|\n/) : [];
}

/**
 * A foreign value as it may stand in a line of a note: line ends and tabs become blanks, blanks
 * around it go. A value with lines of its own could bring lines that are searched for later.
 */
export function oneLine(value: string): string {
  return value.replace(/[\r\n\t\u2028\u2029]+/g, ' ').trim();
}

/** What stands behind `label` in the first line that begins with it, trimmed; null when none does. */
export function valueBehind(lines: readonly string[], label: string): string | null {
  const line = lines.find((candidate) => candidate.startsWith(label));
  return line === undefined ? null : line.slice(label.length).trim();
}
