import pLimit from 'p-limit';
import { DispatchTicketDocument } from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { isClosed, ticketIdOf } from './decide.ts';
import { requestedNumbers } from './notes.ts';
import type { DispatchSighting, TicketSighting } from './sightings.ts';

/** Reads the tickets of dispatches, each once. */
export type TicketReader = (
  dispatches: readonly DispatchSighting[],
  run: Run,
) => Promise<ReadonlyMap<string, TicketSighting>>;

/**
 * A ticket all of whose dispatches are closed has nothing new to say: it is read once for the life of
 * the reader, as long as its dispatches are listed.
 */
export function createTicketReader(deps: MonitorDeps, concurrency: number): TicketReader {
  let settled: ReadonlyMap<string, TicketSighting> = new Map();

  return async (dispatches, run) => {
    const tickets = await pLimit(concurrency).map(
      [...groupByTicket(dispatches)],
      async ([id, own]): Promise<[string, TicketSighting, boolean]> => {
        const ticket = settled.get(id) ?? (await readTicket(id, deps, run));
        return [id, ticket, ticket.kind === 'read' && own.every(isClosed)];
      },
    );
    settled = new Map(tickets.flatMap(([id, ticket, keep]) => (keep ? [[id, ticket]] : [])));
    return new Map(tickets.map(([id, ticket]) => [id, ticket]));
  };
}

async function readTicket(id: string, { graph }: MonitorDeps, run: Run): Promise<TicketSighting> {
  run.signal.throwIfAborted();
  const { data, failureAt } = await graph.query(DispatchTicketDocument, { id }, run);
  const ticket = data?.ticket;
  if (!ticket) return { kind: failureAt('ticket') ? 'unreadable' : 'absent' };
  if (ticket.notes === null || failureAt('ticket', 'customer')) return { kind: 'unreadable' };
  return {
    kind: 'read',
    customerId: ticket.customer?.id ?? null,
    requestedNumbers: requestedNumbers(ticket.notes.map(({ text }) => text)),
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
