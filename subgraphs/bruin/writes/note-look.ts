import type { Clock } from '../../../platform/clock.ts';
import type { BruinClient } from '../client.ts';
import type { NoteRow } from '../model.ts';
import { PRIVATE_NOTE, type NewNote } from '../ticket-writer.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 500;

/** A note that is looked for; `noteId` when Bruin said it, and then nothing else counts. */
export type WantedNote = NewNote & { readonly noteId?: string };

/** Whether a note of a ticket has exactly this text, these lines, in whatever order, and these readers. */
export function isSameNote(row: NoteRow, note: NewNote): boolean {
  if (row.text !== note.text) return false;
  if ((row.type === PRIVATE_NOTE) !== (note.advanced?.isPrivate ?? false)) return false;
  const lines = new Set(note.serviceNumbers ?? []);
  const standing = new Set(row.serviceNumbers ?? []);
  return lines.size === standing.size && [...lines].every((line) => standing.has(line));
}

/**
 * Finds notes in a ticket, each standing note for one of them at most: two equal notes are two.
 *
 * @param known ids of notes that stood there before.
 * @returns ids in the order of `notes`; null for one that is not there.
 */
export function claimNotes(
  notes: readonly WantedNote[],
  standing: readonly NoteRow[],
  known: readonly string[],
): (string | null)[] {
  const taken = new Set([...known, ...notes.flatMap(({ noteId }) => noteId ?? [])]);
  return notes.map((note) => {
    const isIt = (one: NoteRow) =>
      note.noteId === undefined
        ? !taken.has(one.noteId) && isSameNote(one, note)
        : one.noteId === note.noteId;
    const row = standing.find(isIt);
    if (row === undefined) return null;
    taken.add(row.noteId);
    return row.noteId;
  });
}

/** Pauses between looks that take no time, in ms: short at first, `horizonMs` in all. */
export function pausesWithin(horizonMs: number): number[] {
  const pauses: number[] = [];
  for (let left = horizonMs, next = FIRST_PAUSE_MS; left > 0; next *= 2) {
    const pause = Math.min(next, LONGEST_PAUSE_MS, left);
    pauses.push(pause);
    left -= pause;
  }
  return pauses;
}

export interface NoteLook {
  readonly client: Pick<BruinClient, 'details'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly horizonMs: number;
}

/**
 * Reads a ticket until all notes are in it or the horizon has passed; one reading serves all of them.
 * The time that reading takes counts: a Bruin that needs seconds is asked only a few times.
 *
 * @returns as claimNotes. A ticket that cannot be read any more shows no more notes.
 */
export async function lookForNotes(
  ticketId: string,
  notes: readonly WantedNote[],
  known: readonly string[],
  { client, clock, horizonMs }: NoteLook,
): Promise<(string | null)[]> {
  let found: (string | null)[] = notes.map(() => null);
  if (notes.length === 0) return found;
  const startedAt = performance.now();
  for (const pause of [0, ...pausesWithin(horizonMs)]) {
    if (pause > 0) await clock.sleep(pause);
    const isLast = performance.now() - startedAt >= horizonMs;
    const details = await client.details(ticketId).catch(() => null);
    if (details === null) return found;
    found = claimNotes(notes, details.notes, known);
    if (isLast || !found.includes(null)) return found;
  }
  return found;
}
