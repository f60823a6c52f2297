import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { addNote } from '../world/changes/notes.ts';
import { recordStep } from '../world/changes/tickets.ts';
import { AUTOMATION_MAIL } from '../world/generation/ticket-notes.ts';
import type { Ticket, TicketDetail, TicketNote } from '../world/types.ts';
import type { Body } from './body.ts';
import { offsetDate } from './dates.ts';
import { done, type ApiCall, type Endpoint } from './endpoint.ts';
import { invalidArgument, ruleBroken } from './refusal.ts';
import { matchingDetail, ticketOf } from './subjects.ts';
import { pick } from './variation.ts';

export const noteEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/api/Ticket/:ticketId/notes', answer: writePlainNote },
  { method: 'POST', path: '/api/Ticket/:ticketId/notes/advanced', answer: writeNotes },
];

const LONGEST_NOTE = 1500;
const PUBLIC_NOTE = 'ADN';
const PRIVATE_NOTE = 'CON';

/** One note about the whole ticket or several lines. The answer does not name it. */
function writePlainNote(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const body = call.body();
  body.only('note', 'serviceNumbers');
  const text = noteText(body, 'note');
  const serviceNumbers = body.texts('serviceNumbers') ?? [];
  const note = takeNote(call, ticket, {
    text,
    type: PUBLIC_NOTE,
    serviceNumbers: serviceNumbers.length === 0 ? null : serviceNumbers,
  });
  return done(pick<unknown>(`plain note ${note.noteId}`, ['Note added', { result: true }]));
}

/** Several notes, each about one task. One that is wrong keeps all from being written. */
function writeNotes(call: ApiCall): SimulatedReply {
  const ticket = ticketOf(call);
  const whole = call.body();
  whole.only('notes');
  const drafts = (whole.objects('notes') ?? []).map((body) => readDraft(ticket, body));
  if (drafts.length === 0) {
    throw invalidArgument(
      `/api/Ticket/${ticket.ticketId}/notes/advanced`,
      'notes',
      'The notes field is required.',
    );
  }
  const rows = drafts.map(({ detail, ...draft }) => {
    const serviceNumbers = detail.serviceNumber === null ? null : [detail.serviceNumber];
    return advancedRow(takeNote(call, ticket, { ...draft, serviceNumbers }), detail);
  });
  return done({ ticketNotes: rows });
}

function readDraft(ticket: Ticket, body: Body) {
  const text = noteText(body, 'noteValue');
  body.only('noteValue', 'noteType', 'serviceNumber', 'detailId');
  const type = body.text('noteType') ?? PUBLIC_NOTE;
  if (![PUBLIC_NOTE, PRIVATE_NOTE].includes(type)) throw body.refuse('noteType');
  const detail = matchingDetail(ticket, body);
  if (detail === null) throw body.refuse('detailId');
  if (!detail) throw ruleBroken('Ticket Detail not found');
  return { text, type, detail };
}

/** Counted as .NET does, in UTF-16 units. */
export function noteText(body: Body, name: string): string {
  const text = body.requiredText(name);
  if (text.length > LONGEST_NOTE) {
    throw ruleBroken(`Note is too long: at most ${LONGEST_NOTE} characters`);
  }
  return text;
}

/** Writes a note that its readers see a little later, and a row of history for each task it is about. */
function takeNote(
  { world, now, readBack, answers }: ApiCall,
  ticket: Ticket,
  draft: Pick<TicketNote, 'text' | 'type' | 'serviceNumbers'>,
): TicketNote {
  const note = addNote(world, ticket, { ...draft, createdAt: now, creator: AUTOMATION_MAIL });
  if (answers.take('note-lost')) readBack.hide(note, Infinity);
  else readBack.hide(note, answers.take('note-delay')?.afterMs);
  for (const detail of concerned(ticket, note)) {
    recordStep(ticket, detail, now, { noteType: note.type, notes: note.text });
  }
  return note;
}

function concerned({ details }: Ticket, { serviceNumbers }: TicketNote): (TicketDetail | null)[] {
  const named = details.filter((detail) => serviceNumbers?.includes(detail.serviceNumber ?? ''));
  return named.length === 0 ? [null] : named;
}

const advancedRow = (note: TicketNote, detail: TicketDetail): Record<string, unknown> => ({
  noteID: note.noteId,
  noteType: note.type,
  noteValue: note.text,
  actionID: null,
  detailID: detail.detailId,
  enteredBy: 1001,
  enteredDate: offsetDate(note.createdAt),
  lastViewedBy: null,
  lastViewedDate: null,
  refNoteID: null,
  noteStatus: null,
  noteText: null,
  childNotes: null,
  documents: null,
  alerts: null,
  taggedUserDirIDs: null,
});
