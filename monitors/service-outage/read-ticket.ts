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
 * @returns null when it could not be read.
 */
export async function readTicket(
  ticketId: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<TicketSighting | null> {
  const { data, errors } = await graph.query(OutageTicketDocument, { id: ticketId }, run);
  if (!data?.ticket || errors.length > 0) return null;
  return ticketSighting(data.ticket);
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
  const own = notes.filter(({ text }) => isOurNote(text)).slice(-MOST_NOTES);
  return { ...ticket, tasks, notes: withinRoom(own) };
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
