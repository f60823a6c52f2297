import { DeskDispatchDocument, DeskTicketDocument } from '../generated/dispatch-desk.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { dispatchNoteKind } from '../vocabulary/dispatch-note-reading.ts';
import { ticketIdOf } from '../vocabulary/ticket-id.ts';
import type {
  Claim,
  DispatchSighting,
  Read,
  StepObservation,
  TicketSighting,
} from './sightings.ts';

type Graph = Pick<MonitorDeps, 'graph'>;

/** Reads what the step that is due is decided on. */
export async function observeStep(
  { request, attempt, round, order, changes, cancellation }: Claim,
  deps: Graph,
  run: Run,
): Promise<StepObservation> {
  const { step, kind, vendor, number } = request;
  const wantsDispatch = kind === 'CANCEL' && (step === 'CHECK' || step === 'NOTE');
  const dispatch = wantsDispatch
    ? await readDispatch(`${vendor}:${number ?? ''}`, deps, run)
    : null;
  const named = dispatch?.kind === 'read' ? dispatch.value.ticketId : null;
  const ticketId = request.ticket?.id ?? named;
  const wantsTicket = step === 'CHECK' || step === 'INDEX';
  const ticket = wantsTicket && ticketId !== null ? await readTicket(ticketId, deps, run) : null;
  return { request, attempt, round, order, changes, cancellation, dispatch, ticket };
}

async function readDispatch(
  id: string,
  { graph }: Graph,
  run: Run,
): Promise<Read<DispatchSighting>> {
  const answer = await graph.query(DeskDispatchDocument, { id }, run);
  const dispatch = answer.data?.dispatch;
  const unreadable = failure(answer, 'dispatch');
  if (unreadable) return unreadable;
  if (!dispatch) return { kind: 'absent' };
  const { status, scheduledAt, timeZone, ticketReference } = dispatch;
  if (status === null) return unsaid(`vendor says no status of ${id}`);
  const portalNumber = 'orderNumber' in dispatch ? dispatch.orderNumber : dispatch.number;
  const ticketId = ticketIdOf(ticketReference);
  return { kind: 'read', value: { status, scheduledAt, timeZone, ticketId, portalNumber } };
}

async function readTicket(id: string, { graph }: Graph, run: Run): Promise<Read<TicketSighting>> {
  const answer = await graph.query(DeskTicketDocument, { id }, run);
  const ticket = answer.data?.ticket;
  const unreadable = failure(answer, 'ticket');
  if (unreadable) return unreadable;
  if (!ticket) return { kind: 'absent' };
  if (ticket.notes === null) return unsaid(`the notes of ticket ${id} could not be read`);
  // Only these are decided on; all notes of an old ticket are more than the ledger keeps.
  const notes = ticket.notes.filter(({ text }) => dispatchNoteKind(text) !== null);
  return { kind: 'read', value: { customerId: ticket.customer?.id ?? null, notes } };
}

/** What was left out of an answer is not known to be none. */
const unsaid = (message: string) =>
  ({ kind: 'unreadable', code: 'UPSTREAM_MALFORMED', message }) as const;

/** Half of it is not enough: a note that could not be read is no note that is not there. */
function failure(
  answer: Answer<unknown>,
  field: string,
): Extract<Read<never>, { kind: 'unreadable' }> | undefined {
  const error = answer.failureAt(field);
  return error && { kind: 'unreadable', code: error.code, message: error.message };
}
