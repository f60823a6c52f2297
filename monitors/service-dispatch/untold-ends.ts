import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { ticketIdOf } from '../vocabulary/ticket-id.ts';
import { mayBeTold } from './cases.ts';
import { readTicket } from './read-tickets.ts';
import { record } from './record.ts';
import { isClosed, planRecording } from './recording.ts';
import type { DispatchSighting, Reading, TicketRead, TicketSighting } from './sightings.ts';
import type { Tending } from './tending.ts';

/**
 * Of a reading: what left the vendor's list, has ended, and has something left to be told, as far as
 * anybody knows. Once the index holds it for ended nobody reads it again, so it stays open there
 * until it is told.
 */
export function untoldEnds(
  { vendor, dispatches, vanished, tickets }: Reading,
  tending: Pick<Tending, 'isSettled'>,
): DispatchSighting[] {
  return (dispatches ?? []).filter((dispatch) => {
    const id = ticketIdOf(dispatch.ticketReference);
    if (id === null || !vanished.has(dispatch.number) || !isClosed(dispatch)) return false;
    const ticket = tickets.get(id);
    if (ticket?.kind === 'unreadable') return mayBeTold(dispatch);
    return ticket?.kind === 'read' && !tending.isSettled(dispatch, vendor, id, ticket);
  });
}

/** The reading as if these had not been read. */
export function without(reading: Reading, left: readonly DispatchSighting[]): Reading {
  const dispatches = reading.dispatches?.filter((dispatch) => !left.includes(dispatch));
  return { ...reading, dispatches: dispatches ?? null };
}

/**
 * Records the ends that are told by now, as their tickets say. The others are read again in the next cycle.
 *
 * @throws CodedError when the desk did not take them; the next reading tries anew.
 */
export async function recordToldEnds(
  reading: Reading,
  untold: readonly DispatchSighting[],
  tending: Pick<Tending, 'isSettled'>,
  deps: MonitorDeps,
  run: Run,
): Promise<void> {
  const told: DispatchSighting[] = [];
  const tickets = new Map<string, TicketRead>();
  for (const dispatch of untold) {
    const id = ticketIdOf(dispatch.ticketReference);
    if (id === null || reading.tickets.get(id)?.kind !== 'read') continue;
    const ticket: TicketSighting = tickets.get(id) ?? (await readTicket(id, deps, run));
    if (ticket.kind !== 'read') continue;
    tickets.set(id, ticket);
    if (tending.isSettled(dispatch, reading.vendor, id, ticket)) told.push(dispatch);
  }
  if (told.length === 0) return;
  const ends = planRecording({ ...reading, dispatches: told, tickets });
  for (const action of ends) await record(action, deps, run);
}
