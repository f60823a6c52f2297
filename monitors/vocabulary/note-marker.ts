import { linesOf } from './note-lines.ts';

/** First line of every note of ours; notes of dispatches name their dispatch behind it. */
export const MARKER = "#*MetTel's IPA*#";

/** What older notes of ours begin with. Searched for, never written. */
export const LEGACY_MARKER = '#*Automation Engine*#';

export const MARKERS: readonly string[] = [MARKER, LEGACY_MARKER];

type Text = string | null | undefined;

/** Whether the first line of a note is one of our markers, whatever follows on that line. */
export function isOurNote(text: Text): boolean {
  return MARKERS.some((marker) => text?.startsWith(marker));
}

/**
 * Whether a note begins with a marker alone on its line, and its second line with `heading`:
 * `Re-opening` finds `Re-opening ticket.` too.
 */
export function startsAs(text: Text, heading: string): boolean {
  const [first = '', second] = linesOf(text);
  return MARKERS.includes(first.trimEnd()) && second !== undefined && second.startsWith(heading);
}
