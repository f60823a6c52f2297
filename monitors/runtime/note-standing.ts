/** A note of a ticket as the graph gives it. */
export interface StandingNote {
  readonly id: string;
  readonly text: string | null;
  /** Null when the note concerns the whole ticket. */
  readonly serviceNumbers: readonly string[] | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

/** A note to be written. */
export interface NewNote {
  readonly text: string;
  /** Absent: the whole ticket. */
  readonly serviceNumbers?: readonly string[];
}

/**
 * Notes of a ticket that say already what a note is to say: they begin with the same two lines, our
 * marker and what the note is, concern the same service number, and are of the same occasion.
 *
 * @param since older notes, and those of that very moment, belong to an earlier occasion, ISO 8601.
 * Null: there is none.
 */
export function standingFor<N extends Omit<StandingNote, 'id'>>(
  wanted: NewNote,
  notes: readonly N[],
  since: string | null,
): N[] {
  const head = headOf(wanted.text);
  const sinceMs = since === null ? null : Date.parse(since);
  return notes.filter(
    (note) =>
      headOf(note.text) === head &&
      concernsSame(wanted, note) &&
      (sinceMs === null || note.createdAt === null || Date.parse(note.createdAt) > sinceMs),
  );
}

/** Marker and heading. Empty lines between them, and blanks at their ends, say nothing. */
function headOf(text: string | null): string {
  const lines = (text ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .slice(0, 2)
    .join('\n');
}

function concernsSame(
  { serviceNumbers: [first] = [] }: NewNote,
  { serviceNumbers }: Pick<StandingNote, 'serviceNumbers'>,
): boolean {
  return first === undefined || (serviceNumbers?.includes(first) ?? false);
}
