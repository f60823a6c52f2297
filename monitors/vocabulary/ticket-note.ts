/** A note of a ticket as the graph gives it; each part may be missing. */
export interface TicketNote {
  readonly text: string | null;
  /** Null when the note concerns the whole ticket. */
  readonly serviceNumbers: readonly string[] | null;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

/** Whether a note names a service number as one that it concerns. */
export function concerns(note: TicketNote, serviceNumber: string): boolean {
  return note.serviceNumbers?.includes(serviceNumber) ?? false;
}

/** Milliseconds since 1970; null when the note has no date that can be read. */
export function writtenAtMs({ createdAt }: TicketNote): number | null {
  const ms = Date.parse(createdAt ?? '');
  return Number.isNaN(ms) ? null : ms;
}

/** Oldest first; notes of one instant stay in order. Notes without a readable date are left out. */
export function inOrder<N extends TicketNote>(notes: readonly N[]): N[] {
  const dated = notes.flatMap((note) => {
    const ms = writtenAtMs(note);
    return ms === null ? [] : [{ note, ms }];
  });
  return dated.sort((a, b) => a.ms - b.ms).map(({ note }) => note);
}

/** The newest dated note that matches; of several of one instant the last. */
export function newestNote<N extends TicketNote>(
  notes: readonly N[],
  matches: (note: N) => boolean,
): N | null {
  return inOrder(notes).findLast(matches) ?? null;
}
