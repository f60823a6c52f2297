import {
  TicketNotesNowDocument,
  UncertainTicketNotesDocument,
  type UncertainTicketNotesQuery,
} from '../generated/runtime.ts';
import type { Answer } from './answer.ts';
import type { GraphReader } from './graph-reader.ts';
import type { UncertainNote } from './note-ends.ts';
import { standingFor, type NewNote } from './note-standing.ts';
import type { Run } from './run.ts';

/** Which note is looked for: see standingFor. */
export interface Sought {
  readonly ticketId: string;
  /** The first tells. */
  readonly notes: readonly NewNote[];
  readonly since: string | null;
}

const MOST_PAGES = 10;

/** @returns ids of the notes in the ticket that say it already; null when they could not be read. */
export async function lookInTicket(
  { ticketId, notes: [first], since }: Sought,
  graph: GraphReader,
  run: Run,
): Promise<string[] | null> {
  const { data, errors } = await graph.query(TicketNotesNowDocument, { id: ticketId }, run);
  const notes = data?.ticket?.notes;
  if (!first || !notes || errors.length > 0) return null;
  return standingFor(first, notes, since).map(({ id }) => id);
}

/** @returns notes that say it and whose end nobody knows, oldest first; null when they could not be listed. */
export async function lookAmongUncertain(
  { ticketId, notes: [first], since }: Sought,
  graph: GraphReader,
  run: Run,
): Promise<readonly UncertainNote[] | null> {
  const found: UncertainNote[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer<UncertainTicketNotesQuery> = await graph.query(
      UncertainTicketNotesDocument,
      { after },
      run,
    );
    const listed = answer.data?.uncertainTicketNotes;
    if (!first || !listed || answer.errors.length > 0) return null;
    const ours = listed.nodes.filter(({ ticket }) => ticket.id === ticketId);
    const dated = ours.map((note) => ({ ...note, createdAt: note.sentAt }));
    found.push(...standingFor(first, dated, since));
    if (!listed.pageInfo.hasNextPage) break;
    after = listed.pageInfo.endCursor;
  }
  return found.reverse();
}
