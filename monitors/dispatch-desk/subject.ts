import {
  DeskDispatchOwnerDocument,
  DeskTicketOwnerDocument,
  type DeskOwnerFragment,
} from '../generated/dispatch-desk.ts';
import type { Subject } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { onlyDeviceOf } from '../vocabulary/only-device.ts';
import type { Claim } from './sightings.ts';

/** Steps that nobody outside hears of: nothing holds them back. */
const INSIDE: readonly string[] = ['CHECK', 'INDEX'] satisfies Claim['request']['step'][];

/**
 * Whom a step concerns: customer, site and device as the ticket says them, so that pauses and
 * maintenance windows find it. An order does not wait for a ticket that cannot be read: then only
 * what holds the whole monitor holds it.
 */
export async function subjectOf(
  { step, vendor, number, ticket }: Claim['request'],
  { graph }: Pick<MonitorDeps, 'graph'>,
  run: Run,
): Promise<Subject> {
  const dispatchId = number === null ? null : `${vendor}:${number}`;
  const known = { ticketId: ticket?.id ?? null, dispatchId };
  if (INSIDE.includes(step)) return known;
  const owner = ticket ? await ownerOfTicket(ticket.id) : await ownerOfDispatch();
  if (!owner) return known;
  return {
    ...known,
    ticketId: owner.id,
    customerId: owner.customer?.id ?? null,
    siteId: owner.site?.id ?? null,
    serialNumber: onlyDeviceOf(owner.tasks),
  };

  async function ownerOfTicket(id: string): Promise<DeskOwnerFragment | null | undefined> {
    return (await graph.query(DeskTicketOwnerDocument, { id }, run)).data?.ticket;
  }

  async function ownerOfDispatch(): Promise<DeskOwnerFragment | null | undefined> {
    if (dispatchId === null) return null;
    const { data } = await graph.query(DeskDispatchOwnerDocument, { id: dispatchId }, run);
    return data?.dispatch?.ticket;
  }
}
