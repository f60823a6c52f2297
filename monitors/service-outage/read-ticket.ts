import {
  DeviceOutageTicketsDocument,
  OutageTicketDocument,
  type DeviceOutageTicketsQuery,
  type DeviceOutageTicketsQueryVariables,
  type OutageTicketWholeFragment,
  type TicketStatus,
} from '../generated/service-outage.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { isEventsNote } from '../vocabulary/events-note.ts';
import { isOurNote } from '../vocabulary/note-marker.ts';
import type { NoteSighting, TicketSighting } from './sightings.ts';

export const OPEN_STATUSES: readonly TicketStatus[] = ['NEW', 'IN_PROGRESS', 'DRAFT'];

/**
 * Reads one ticket, with the notes of ours.
 *
 * @returns null when it could not be read, or is not there.
 */
export async function readTicket(
  ticketId: string,
  deps: MonitorDeps,
  run: Run,
): Promise<TicketSighting | null> {
  const ticket = await findTicket(ticketId, deps, run);
  return ticket === 'absent' ? null : ticket;
}

/**
 * Reads one ticket that may be gone, with the notes of ours.
 *
 * @returns null when it could not be read; `absent` when the ticketing system does not know it.
 */
export async function findTicket(
  ticketId: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<TicketSighting | null | 'absent'> {
  const { data, errors } = await graph.query(OutageTicketDocument, { id: ticketId }, run);
  if (!data || errors.length > 0) return null;
  return data.ticket === null ? 'absent' : ticketSighting(data.ticket);
}

/**
 * Reads the outage tickets with a task for a device, newest first.
 *
 * @param statuses Default: those of open tickets.
 * @returns null when they, or part of them, could not be read.
 */
export async function readDeviceTickets(
  serialNumber: string,
  { graph }: MonitorDeps,
  run: Run,
  statuses: readonly TicketStatus[] = OPEN_STATUSES,
): Promise<TicketSighting[] | null> {
  const tickets: TicketSighting[] = [];
  for (let after: string | null = null; ;) {
    const variables: DeviceOutageTicketsQueryVariables = {
      serialNumber,
      statuses: [...statuses],
      after,
    };
    const answer: Answer<DeviceOutageTicketsQuery> = await graph.query(
      DeviceOutageTicketsDocument,
      variables,
      run,
    );
    const page = answer.data?.device?.tickets;
    if (!page || answer.errors.length > 0) return null;
    for (const node of page.nodes) {
      const ticket = ticketSighting(node);
      if (ticket === null) return null;
      tickets.push(ticket);
    }
    if (!page.pageInfo.hasNextPage) return tickets;
    after = page.pageInfo.endCursor;
  }
}

function ticketSighting({
  tasks,
  notes,
  ...ticket
}: OutageTicketWholeFragment): TicketSighting | null {
  if (tasks === null || notes === null) return null;
  return { ...ticket, tasks, notes: withinRoom(deciding(notes)) };
}

/**
 * The notes of ours that decide: of those that tell events, which a busy ticket has by the hundred, the
 * first and the newest, as many as there is room for beside the others.
 */
function deciding(notes: readonly NoteSighting[]): NoteSighting[] {
  const own = notes.filter(({ text }) => isOurNote(text));
  const events = own.filter(({ text }) => isEventsNote(text));
  const others = own.filter(({ text }) => !isEventsNote(text)).slice(-MOST_NOTES);
  const room = Math.max(MOST_NOTES - others.length, 1);
  const kept = new Set([...others, ...events.slice(0, 1), ...events.slice(1).slice(-room)]);
  return own.filter((note) => kept.has(note));
}

/** What is kept of a decision is small: 60 KB, with everything that belongs to it. */
const MOST_NOTES = 150;
const ROOM = 24_000;
const HEADLINE = 120;

/** Keeps the newest notes whole as long as there is room, and the beginnings of the others. */
function withinRoom(notes: readonly NoteSighting[]): NoteSighting[] {
  let room = ROOM;
  const kept = notes.toReversed().map((note): NoteSighting => {
    const text = isEventsNote(note.text) ? firstLines(note.text) : note.text;
    const length = text?.length ?? 0;
    room -= length;
    return room >= 0 ? { ...note, text } : { ...note, text: text?.slice(0, HEADLINE) ?? null };
  });
  return kept.reverse();
}

/** Enough to know a note that tells events. */
function firstLines(text: string | null): string | null {
  return text?.split('\n').slice(0, 4).join('\n') ?? null;
}
