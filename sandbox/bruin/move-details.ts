import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { addNote } from '../world/changes/notes.ts';
import { moveDetail } from '../world/changes/tickets.ts';
import { AUTOMATION_MAIL } from '../world/generation/ticket-notes.ts';
import type { Ticket } from '../world/types.ts';
import type { Body } from './body.ts';
import { done, type ApiCall, type Endpoint } from './endpoint.ts';
import { matchingDetail, ticketOf } from './subjects.ts';
import { queueBehind } from './work-queues.ts';

export const moveEndpoints: readonly Endpoint[] = [
  { method: 'PUT', path: '/api/Ticket/:ticketId/details/work', answer: work },
];

/** Gives tasks a result, which moves each to the queue behind it. One that is wrong stops all. */
function work(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('details', 'notes', 'resultTypeId');
  const resultTypeId = body.requiredInteger('resultTypeId');
  const notes = (body.objects('notes') ?? []).map(readNote);
  const moves = readDetails(ticket, body).map((detail) => {
    const queue = queueBehind(resultTypeId, detail.taskName);
    if (queue === null) throw body.refuse('resultTypeId');
    return { detail, queue };
  });

  for (const { detail, queue } of moves) moveDetail(ticket, detail, queue, call.now);
  const lines = moves.flatMap(({ detail }) => detail.serviceNumber ?? []);
  for (const note of notes) {
    addNote(call.world, ticket, {
      ...note,
      serviceNumbers: lines.length === 0 ? null : lines,
      createdAt: call.now,
      creator: AUTOMATION_MAIL,
    });
  }
  return done({ message: 'success' });
}

function readNote(note: Body): { type: string; text: string } {
  note.only('noteType', 'noteValue');
  return { type: note.requiredText('noteType'), text: note.requiredText('noteValue') };
}

function readDetails(ticket: Ticket, body: Body) {
  const rows = body.objects('details') ?? [];
  if (rows.length === 0) throw body.refuse('details');
  return rows.map((row) => {
    row.only('detailId', 'serviceNumber');
    const detail = matchingDetail(ticket, row);
    if (!detail) throw row.refuse(row.integer('detailId') === null ? 'serviceNumber' : 'detailId');
    return detail;
  });
}
