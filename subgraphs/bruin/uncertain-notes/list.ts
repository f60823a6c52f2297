import { byCodeUnits, pageOf, type Page } from '../../../platform/pages.ts';
import type { WriteDeps } from '../writes/deps.ts';
import { claimNotes } from '../writes/note-look.ts';
import type { NoteAttempt } from './record.ts';

type Deps = Pick<WriteDeps, 'client' | 'attempts'>;

/** So many tickets are looked at together: Bruin was never called with more at a time. */
const TICKETS_AT_A_TIME = 5;

/** Moment, then id. */
const sortKeyOf = ({ sentAt, id }: NoteAttempt): string => `${sentAt}#${id}`;
const newestFirst = (a: string, b: string): number => byCodeUnits(b, a);

/** Whether text is a sort key of this list, as cursors hold it. */
export function isNoteKey(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#[0-9a-f-]{32,36}$/.test(text);
}

/**
 * One page of the notes whose end nobody knows, newest first. Tickets of the page are looked at anew,
 * each once: a note that stands in its ticket by now is settled, and the page goes on behind it. A
 * ticket that cannot be read keeps its notes.
 */
export async function pageOfUncertain(
  page: { readonly first: number; readonly after?: string | null | undefined },
  deps: Deps,
): Promise<Page<NoteAttempt>> {
  let left = (await deps.attempts.due()).toSorted((a, b) =>
    newestFirst(sortKeyOf(a), sortKeyOf(b)),
  );
  const looked = new Set<string>();
  for (;;) {
    const shown = pageOf(left, page, sortKeyOf, newestFirst);
    const tickets = [...new Set(shown.nodes.map(({ ticketId }) => ticketId))];
    const next = tickets.filter((ticketId) => !looked.has(ticketId)).slice(0, TICKETS_AT_A_TIME);
    if (next.length === 0) return shown;
    const found = await Promise.all(next.map((ticketId) => findIn(ticketId, left, deps)));
    for (const ticketId of next) looked.add(ticketId);
    const settled = new Set(found.flat());
    left = left.filter(({ id }) => !settled.has(id));
  }
}

/** @returns the attempts whose note stands in the ticket, which are settled then. */
async function findIn(
  ticketId: string,
  all: readonly NoteAttempt[],
  { client, attempts }: Deps,
): Promise<string[]> {
  const mine = all.filter((attempt) => attempt.ticketId === ticketId);
  const details = await client.details(ticketId).catch(() => null);
  if (details === null) return [];
  const taken = [...(await attempts.claimed(ticketId))];
  const settled: string[] = [];
  for (const { id, note, known } of mine) {
    const [noteId] = claimNotes([note], details.notes, [...known, ...taken]);
    if (noteId == null) continue;
    taken.push(noteId);
    settled.push(id);
    await attempts.found(id, noteId);
  }
  return settled;
}
