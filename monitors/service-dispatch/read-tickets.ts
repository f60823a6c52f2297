import pLimit from 'p-limit';
import { DispatchTicketDocument } from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { onlyDeviceOf } from '../vocabulary/only-device.ts';
import { ticketIdOf } from '../vocabulary/ticket-id.ts';
import type { DispatchSighting, TicketRead, TicketSighting } from './sightings.ts';

/** Reads the tickets of dispatches, each once. */
export type TicketReader = (
  dispatches: readonly DispatchSighting[],
  run: Run,
) => Promise<ReadonlyMap<string, TicketSighting>>;

/**
 * A ticket all of whose dispatches are settled has nothing new to say: it is read once for the life
 * of the reader, as long as its dispatches are listed.
 *
 * @param isSettled whether nothing will happen to a dispatch any more, and nothing is left to be
 * written about it.
 */
export function createTicketReader(
  deps: Pick<MonitorDeps, 'graph'>,
  concurrency: number,
  isSettled: (dispatch: DispatchSighting, ticketId: string, ticket: TicketRead) => boolean,
): TicketReader {
  let settled: ReadonlyMap<string, TicketSighting> = new Map();

  return async (dispatches, run) => {
    const tickets = await pLimit(concurrency).map(
      [...groupByTicket(dispatches)],
      async ([id, own]): Promise<[string, TicketSighting, boolean]> => {
        const ticket = settled.get(id) ?? (await readTicket(id, deps, run));
        const keep = ticket.kind === 'read' && own.every((each) => isSettled(each, id, ticket));
        return [id, ticket, keep];
      },
    );
    settled = new Map(tickets.flatMap(([id, ticket, keep]) => (keep ? [[id, ticket]] : [])));
    return new Map(tickets.map(([id, ticket]) => [id, ticket]));
  };
}

/** Reads a ticket now. */
export async function readTicket(
  id: string,
  { graph }: Pick<MonitorDeps, 'graph'>,
  run: Run,
): Promise<TicketSighting> {
  run.signal.throwIfAborted();
  const { data, failureAt } = await graph.query(DispatchTicketDocument, { id }, run);
  const ticket = data?.ticket;
  if (!ticket) return { kind: failureAt('ticket') ? 'unreadable' : 'absent' };
  // Without its owner nobody could tell whether a pause or a window holds back what is told of it.
  const parts = ['notes', 'customer', 'site', 'tasks'];
  if (ticket.notes === null || parts.some((part) => failureAt('ticket', part))) {
    return { kind: 'unreadable' };
  }
  return {
    kind: 'read',
    customerId: ticket.customer?.id ?? null,
    siteId: ticket.site?.id ?? null,
    serialNumber: onlyDeviceOf(ticket.tasks),
    notes: ticket.notes,
  };
}

function groupByTicket(dispatches: readonly DispatchSighting[]): Map<string, DispatchSighting[]> {
  const groups = new Map<string, DispatchSighting[]>();
  for (const dispatch of dispatches) {
    const id = ticketIdOf(dispatch.ticketReference);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(dispatch);
    else groups.set(id, [dispatch]);
  }
  return groups;
}
