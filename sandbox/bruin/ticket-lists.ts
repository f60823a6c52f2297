import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { Ticket, TicketNote, World } from '../world/types.ts';
import { listDate } from './dates.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { addressBlock, createPlaces, type Places } from './places.ts';
import type { ReadBack } from './read-back.ts';
import { selectTickets } from './ticket-filter.ts';
import { topicOf } from './topics.ts';

export const ticketListEndpoints: readonly Endpoint[] = [
  { path: '/api/Ticket', answer: listOverviews },
  { path: '/api/Ticket/basic', answer: listPage },
];

const DEFAULT_PAGE_SIZE = 100;
/** What the overview writes in a date or a name that is not set. */
const UNSET = 'null';

function listOverviews({ world, query, readBack }: ApiCall): SimulatedReply {
  const places = createPlaces(world);
  const tickets = selectTickets(world, query, { statuses: 'first' });
  return {
    json: { responses: tickets.map((ticket) => overview(ticket, world, places, readBack)) },
  };
}

/**
 * One page. `currentPageSize` repeats the size that was asked for, however few rows there are;
 * behind the last row it is 0.
 */
function listPage({ world, query, answers }: ApiCall): SimulatedReply {
  if (query.isEmpty) return { status: 400, json: 'No valid query parameters were sent' };
  const pageSize = query.positive('PageSize') ?? DEFAULT_PAGE_SIZE;
  const pageNumber = query.positive('PageNumber') ?? 1;

  const places = createPlaces(world);
  const tickets = selectTickets(world, query, { statuses: 'any' });
  const start = (pageNumber - 1) * pageSize;
  const page = tickets.slice(start, start + pageSize);
  const drift = answers.take('total-drift')?.more ?? 0;
  const isPrinted = answers.take('printed-forms') !== null;
  return {
    json: {
      total: tickets.length + drift,
      start,
      currentPageSize: page.length === 0 ? 0 : pageSize,
      responses: page.map((ticket) => ({
        ...basicRow(ticket, places),
        ...(isPrinted && { ticketStatus: printedStatus(ticket.status), createdBy: UNSET }),
      })),
    },
  };
}

const basicRow = (ticket: Ticket, places: Places): Record<string, unknown> => ({
  clientID: ticket.clientId,
  ticketID: ticket.ticketId,
  ticketStatus: ticket.status,
  address: addressBlock(places.siteOfTicket(ticket)?.address ?? null),
  createDate: listDate(ticket.createdAt),
  createdBy: htmlEncoded(ticket.createdBy),
  callType: topicOf(ticket.category).callType,
  category: ticket.category,
  severity: ticket.severity,
});

function overview(
  ticket: Ticket,
  world: World,
  places: Places,
  readBack: ReadBack,
): Record<string, unknown> {
  const notes = readBack.shown(ticket.notes);
  const end = endOf(ticket);
  const closedAt = ticket.status === 'Closed' ? end.at : UNSET;
  const closedBy = ticket.status === 'Closed' ? end.by : UNSET;
  return {
    ticketID: ticket.ticketId,
    clientID: ticket.clientId,
    clientName: htmlEncoded(world.customers.get(ticket.clientId)?.name ?? UNSET),
    category: ticket.category,
    topic: topicOf(ticket.category).categoryDescription,
    referenceTicketNumber: 0,
    ticketStatus: printedStatus(ticket.status),
    address: addressBlock(places.siteOfTicket(ticket)?.address ?? null),
    createDate: listDate(ticket.createdAt),
    createdBy: htmlEncoded(ticket.createdBy),
    creationNote: notes.find(hasText)?.text ?? '',
    resolveDate: end.at,
    resolvedby: end.by,
    closeDate: closedAt,
    closedBy,
    lastUpdate: listDate(lastChange(ticket)),
    updatedBy: htmlEncoded(notes.at(-1)?.creator ?? UNSET),
    mostRecentNote: notes.findLast(hasText)?.text ?? '',
    nextScheduledDate: UNSET,
    flags: '',
    severity: String(ticket.severity),
  };
}

/** When and by whom the ticket was solved; both unset while it is not. */
function endOf(ticket: Ticket): { at: string; by: string } {
  if (ticket.status !== 'Resolved' && ticket.status !== 'Closed') return { at: UNSET, by: UNSET };
  const by = ticket.history.findLast((row) => row.noteEnteredBy !== null)?.noteEnteredBy;
  return { at: listDate(lastChange(ticket)), by: htmlEncoded(by ?? UNSET) };
}

function lastChange(ticket: Ticket): Date {
  const changes = [
    ticket.createdAt,
    ...ticket.details.map((detail) => detail.updatedAt),
    ...ticket.notes.map((note) => note.createdAt),
  ];
  return new Date(Math.max(...changes.map((change) => change.getTime())));
}

const hasText = (note: TicketNote): boolean => note.text !== null;

/** The overview prints one status otherwise than all other bodies. */
const printedStatus = (status: string): string =>
  status === 'InProgress' ? 'In-Progress' : status;

/** Names of people and clients stand in the lists as in the web pages they were typed into. */
const htmlEncoded = (name: string): string =>
  name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
