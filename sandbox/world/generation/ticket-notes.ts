import {
  autoResolveNote,
  dispatchRequestedNote,
  eventsNote,
  HUMAN_NOTES,
  probeNote,
  reopenNote,
  triageNote,
  troubleNote,
} from '../note-texts.ts';
import type { Random } from '../random.ts';
import { after, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { Dispatch, Edge, Ticket, TicketNote } from '../types.ts';
import type { Generation } from './generation.ts';

type Draft = Omit<TicketNote, 'noteId'>;

export const AUTOMATION_MAIL = 'automation@example.test';
export const DISPATCH_DESK_MAIL = 'dispatch.desk@example.test';
const PEOPLE = [
  'ann.lowe@example.test',
  'r.field@example.test',
  'sam.porter@example.test',
] as const;
/** Nobody writes to a ticket for longer than this. */
const TALK_MS = 10 * HOUR_MS;

/**
 * Gives every ticket of the moving part its notes, oldest first: what automation found, what people
 * did, and the orders of dispatches that came from our desk.
 */
export function addNotes(generation: Generation, ordered: readonly Dispatch[]): void {
  const { state, ids } = generation;
  for (const ticket of state.tickets.values()) {
    if (ticket.still) continue;
    const random = generation.random.fork(`notes of ${ticket.ticketId}`);
    const drafts = [
      ...automationNotes(generation, random, ticket),
      ...humanNotes(generation, random, ticket),
      ...ordered
        .filter(({ ticketReference }) => ticketReference === String(ticket.ticketId))
        .map(orderNote),
    ];
    drafts.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    ticket.notes.push(...drafts.map((draft) => ({ noteId: ids.next('note'), ...draft })));
  }
}

/** The note by which a dispatch is known as ours. */
export const orderNote = (dispatch: Dispatch): Draft => ({
  text: dispatchRequestedNote(dispatch),
  type: 'ADN',
  serviceNumbers: null,
  createdAt: dispatch.requestedAt,
  creator: DISPATCH_DESK_MAIL,
});

function automationNotes({ state }: Generation, random: Random, ticket: Ticket): Draft[] {
  return ticket.details.flatMap(({ serviceNumber }) => {
    if (serviceNumber === null) return [];
    const texts = textsAbout(state, random, ticket, serviceNumber);
    return texts.map(([minutes, text]) => ({
      text,
      type: 'ADN',
      serviceNumbers: [serviceNumber],
      createdAt: after(ticket.createdAt, minutes * MINUTE_MS),
      creator: AUTOMATION_MAIL,
    }));
  });
}

/** Texts with the minutes at which they were written, counted from the ticket's opening. */
function textsAbout(
  { edges, orchestrators }: Generation['state'],
  random: Random,
  { category, createdAt }: Ticket,
  serialNumber: string,
): [minutes: number, text: string][] {
  const at = (minutes: number): Date => after(createdAt, minutes * MINUTE_MS);
  const edge = edges.find((candidate) => isMember(candidate, serialNumber));
  if (!edge) return [[1, probeNote(random.pick(['ICMP Test', 'Network KPI']), at(1))]];
  const port = edge.links[0]?.interface ?? 'GE1';
  if (category === 'VAS') return [[1, troubleNote(serialNumber, port, at(1))]];
  const host = orchestrators[edge.orchestrator] ?? '';
  const later: [number, string][] = [
    [35, eventsNote(port, at(35))],
    [45, autoResolveNote(serialNumber, at(45))],
    [55, reopenNote(`Link ${port} was DISCONNECTED.`, at(55))],
  ];
  return [[1, triageNote(edge, host, serialNumber, at(0))], ...later.slice(0, random.int(0, 3))];
}

const isMember = (edge: Edge, serialNumber: string): boolean =>
  edge.serialNumber === serialNumber || edge.ha?.serialNumber === serialNumber;

/** People write to the whole ticket, to some lines, and sometimes nothing. */
function humanNotes({ epoch }: Generation, random: Random, ticket: Ticket): Draft[] {
  const lines = ticket.details.flatMap(({ serviceNumber }) => serviceNumber ?? []);
  const spanMs = Math.min(epoch.getTime() - ticket.createdAt.getTime(), TALK_MS);
  return Array.from({ length: random.int(1, 4) }, () => ({
    text: random.chance(0.06) ? null : random.pick(HUMAN_NOTES),
    type: random.chance(0.15) ? 'CON' : 'ADN',
    serviceNumbers: random.pick([null, null, lines]),
    createdAt: after(ticket.createdAt, Math.round(random.between(0.05, 0.95) * spanMs)),
    creator: random.pick(PEOPLE),
  }));
}
