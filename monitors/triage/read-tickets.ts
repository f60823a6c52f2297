import { CodedError } from '../../platform/errors.ts';
import {
  TriageTicketDocument,
  TriageTicketsDocument,
  type TriageTicketsQuery,
} from '../generated/triage.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { TicketSighting } from './sightings.ts';

/**
 * Reads the ids of a customer's open outage tickets.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE when not all of them could be listed.
 */
export async function readOpenTickets(
  customerId: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    run.signal.throwIfAborted();
    const answer: Answer<TriageTicketsQuery> = await graph.query(
      TriageTicketsDocument,
      { customerId, after },
      run,
    );
    const { data, errors } = answer;
    if (data?.customer === null && errors.length === 0) return ids;
    const page = data?.customer?.tickets;
    if (!page || errors.length > 0) {
      const reason = errors[0]?.message ?? 'no answer';
      throw new CodedError('UPSTREAM_UNAVAILABLE', `open tickets could not be listed: ${reason}`);
    }
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

/**
 * Reads the tasks and notes of a ticket.
 *
 * @returns null when anything of it could not be read.
 */
export async function readTicket(
  id: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<TicketSighting | null> {
  const { data, errors } = await graph.query(TriageTicketDocument, { id }, run);
  const ticket = data?.ticket;
  if (!ticket?.tasks || !ticket.notes || errors.length > 0) return null;
  const serviceNumbers = ticket.tasks.flatMap((task) => task.serviceNumber ?? []);
  return { id, createdAt: ticket.createdAt, serviceNumbers, notes: ticket.notes };
}
