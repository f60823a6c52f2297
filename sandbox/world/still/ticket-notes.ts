import { AUTOMATION_MAIL, orderNote } from '../generation/ticket-notes.ts';
import {
  dispatchConfirmedNote,
  dispatchOnSiteNote,
  HUMAN_NOTES,
  probeNote,
  triageNote,
} from '../note-texts.ts';
import type { WorldState } from '../state.ts';
import { after, MINUTE_MS } from '../time.ts';
import type { Dispatch, Ticket, TicketNote } from '../types.ts';

export type NoteDraft = Omit<TicketNote, 'noteId'>;
type Facts = Pick<Ticket, 'ticketId' | 'createdAt' | 'details'>;

const OPERATOR = 'ann.lowe@example.test';

/** A triage note about each edge, a word of a person, and the order of a dispatch that came from our desk. */
export function standardNotes(state: WorldState, ticket: Facts): NoteDraft[] {
  const triage = ticket.details.flatMap(({ serviceNumber }) =>
    serviceNumber === null ? [] : triageOf(state, ticket, serviceNumber),
  );
  const order = state.dispatches.get('DIS10002');
  return [
    ...triage,
    written(ticket, 30, HUMAN_NOTES[0], OPERATOR),
    ...(order?.ticketReference === String(ticket.ticketId) ? [orderNote(order)] : []),
  ];
}

/** A note without text that concerns the whole ticket, and one with HTML entities. */
export const unreadableNotes = (_state: WorldState, ticket: Facts): NoteDraft[] => [
  written(ticket, 5, null, OPERATOR),
  written(ticket, 6, HUMAN_NOTES[2], OPERATOR),
];

/** What the ticket that has everything was through. */
export function fullTicketNotes(state: WorldState, ticket: Facts): NoteDraft[] {
  const lit = dispatchNamed(state, 'DIS10001');
  const cts = dispatchNamed(state, 'S-20451');
  return [
    ...triageOf(state, ticket, 'VC0000001'),
    written(ticket, 8, HUMAN_NOTES[1], OPERATOR),
    {
      ...written(
        ticket,
        12,
        probeNote('Voice bidirectional', after(ticket.createdAt, 12 * MINUTE_MS)),
        AUTOMATION_MAIL,
      ),
      serviceNumbers: ['02005E000001'],
    },
    {
      ...written(ticket, 20, HUMAN_NOTES[5], OPERATOR),
      type: 'CON',
      serviceNumbers: ['VC0000001', '02005E000001'],
    },
    orderNote(cts),
    orderNote(lit),
    { ...orderNote(lit), text: dispatchConfirmedNote(lit), createdAt: lit.phaseChangedAt },
    { ...orderNote(cts), text: dispatchOnSiteNote(cts), createdAt: cts.phaseChangedAt },
  ];
}

function triageOf(state: WorldState, { createdAt }: Facts, serialNumber: string): NoteDraft[] {
  const edge = state.edges.find((candidate) => candidate.serialNumber === serialNumber);
  if (!edge) return [];
  const host = state.orchestrators[edge.orchestrator] ?? '';
  return [
    {
      text: triageNote(edge, host, serialNumber, createdAt),
      type: 'ADN',
      serviceNumbers: [serialNumber],
      createdAt: after(createdAt, MINUTE_MS),
      creator: AUTOMATION_MAIL,
    },
  ];
}

const written = (
  { createdAt }: Facts,
  minutes: number,
  text: string | null,
  creator: string,
): NoteDraft => ({
  text,
  type: 'ADN',
  serviceNumbers: null,
  createdAt: after(createdAt, minutes * MINUTE_MS),
  creator,
});

function dispatchNamed({ dispatches }: WorldState, number: string): Dispatch {
  const dispatch = dispatches.get(number);
  if (!dispatch) throw new Error(`the still part has no dispatch ${number}`);
  return dispatch;
}
