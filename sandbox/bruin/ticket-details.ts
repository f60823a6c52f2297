import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { Ticket, TicketDetail, TicketHistoryRow, TicketNote, World } from '../world/types.ts';
import { entryDate, minuteDigits, offsetDate } from './dates.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { createPlaces } from './places.ts';
import { notFound } from './refusal.ts';
import { pick, variant } from './variation.ts';

export const ticketDetailEndpoints: readonly Endpoint[] = [
  { path: '/api/Ticket/:ticketId/details', answer: showDetails },
  { path: '/api/Ticket/AITicketData', answer: showHistory },
];

function showDetails({ world, pathInteger, readBack }: ApiCall): SimulatedReply {
  const ticket = world.tickets.get(pathInteger('ticketId'));
  if (!ticket) throw notFound();
  return {
    json: {
      ticketDetails: ticket.details.map(detailRow),
      ticketNotes: readBack.shown(ticket.notes).map(noteRow),
    },
  };
}

const detailRow = (detail: TicketDetail): Record<string, unknown> => ({
  detailID: detail.detailId,
  detailType: 'Repair_WTN',
  detailValue: detail.serviceNumber,
  detailStatus: detail.status,
  assignedToName: detail.assignedTo ?? nobody(detail),
  currentTaskID: detail.taskId,
  currentTaskName: detail.taskName,
  lastUpdatedBy: 100 + variant(`updater ${detail.detailId}`, 900),
  lastUpdatedAt: offsetDate(detail.updatedAt),
});

/** Three ways to say that nobody works on a detail. */
const nobody = (detail: TicketDetail): string | null =>
  pick(`assignee ${detail.detailId}`, ['0', '', null]);

const noteRow = (note: TicketNote): Record<string, unknown> => ({
  noteId: note.noteId,
  noteValue: note.text,
  noteType: note.type,
  serviceNumber: note.serviceNumbers,
  createdDate: offsetDate(note.createdAt),
  creator: note.creator,
});

/** A ticket that Bruin does not know has an empty history. */
function showHistory({ world, query }: ApiCall): SimulatedReply {
  const ticket = world.tickets.get(query.requiredInteger('ticketId'));
  return { json: { result: ticket ? historyRows(ticket, world) : [] } };
}

function historyRows(ticket: Ticket, world: World): Record<string, unknown>[] {
  const site = createPlaces(world).siteOfTicket(ticket);
  const shared = {
    ClientName: world.customers.get(ticket.clientId)?.name ?? null,
    'Ticket Entered Date': minuteDigits(ticket.createdAt),
    EnteredDate: offsetDate(ticket.createdAt),
    CallTicketID: ticket.ticketId,
    'Initial Note @ Ticket Creation': ticket.notes[0]?.text ?? null,
    Address1: site?.address.street ?? null,
    Address2: null,
    City: site?.address.city ?? null,
    State: site?.address.state ?? null,
    Zip: site?.address.zip ?? null,
    'Site Name': site?.label ?? null,
    SLA: null,
  };
  return ticket.history.map((row) => ({ ...shared, ...historyRow(row) }));
}

const historyRow = (row: TicketHistoryRow): Record<string, unknown> => ({
  DetailID: row.detailId,
  Product: row.product,
  Asset: row.asset,
  NoteType: row.noteType,
  Notes: row.notes,
  'Note Entered Date': minuteDigits(row.enteredAt),
  EnteredDate_N: entryDate(row.enteredAt),
  'Note Entered By': row.noteEnteredBy,
  'Task Assigned To': row.assignedTo,
  Task: row.task,
  'Task Result': row.taskResult,
  'Ticket Status': row.ticketStatus,
});
