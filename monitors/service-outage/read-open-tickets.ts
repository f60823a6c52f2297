import {
  OpenOutageTicketsDocument,
  type OpenOutageTicketsQuery,
} from '../generated/service-outage.ts';
import type { Answer } from '../runtime/answer.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';

/** Which devices of a customer are on open outage tickets. */
export interface OpenTickets {
  /** Service numbers of their tasks. */
  readonly serviceNumbers: ReadonlySet<string>;
  /** Tickets whose tasks could not be read. */
  readonly unreadable: number;
}

/**
 * Reads the open outage tickets of a customer: once for all its edges, where each edge alone would
 * cost a call upstream.
 *
 * @returns null when they could not be listed to their end.
 */
export async function readOpenTickets(
  customerId: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<OpenTickets | null> {
  const serviceNumbers = new Set<string>();
  let unreadable = 0;
  for (let after: string | null = null; ;) {
    run.signal.throwIfAborted();
    const variables = { customerId, after };
    const answer: Answer<OpenOutageTicketsQuery> = await graph.query(
      OpenOutageTicketsDocument,
      variables,
      run,
    );
    if (answer.data?.customer === null && answer.errors.length === 0) break;
    const page = answer.data?.customer?.tickets;
    if (!page) return null;
    for (const { tasks } of page.nodes) {
      if (tasks === null) unreadable += 1;
      for (const { serviceNumber } of tasks ?? []) {
        if (serviceNumber !== null) serviceNumbers.add(serviceNumber);
      }
    }
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  return { serviceNumbers, unreadable };
}
