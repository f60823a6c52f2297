import type { Ticket, TicketDetail, World } from '../world/types.ts';
import type { Body } from './body.ts';
import type { ApiCall } from './endpoint.ts';
import { createPlaces } from './places.ts';
import { notFound } from './refusal.ts';

/** The ticket that the path names. @throws Refusal 404. */
export function ticketOf({ world, pathInteger }: ApiCall): Ticket {
  const ticket = world.tickets.get(pathInteger('ticketId'));
  if (!ticket) throw notFound();
  return ticket;
}

/** The task of this ticket that the path names. @throws Refusal 404. */
export function detailOf({ pathInteger }: ApiCall, ticket: Ticket): TicketDetail {
  const detailId = pathInteger('detailId');
  const detail = ticket.details.find((candidate) => candidate.detailId === detailId);
  if (!detail) throw notFound();
  return detail;
}

/**
 * The task that a body names by detail id, service number, or both; undefined when the ticket has
 * none such, null when the body names neither.
 */
export function matchingDetail(ticket: Ticket, body: Body): TicketDetail | undefined | null {
  const detailId = body.integer('detailId');
  const serviceNumber = body.text('serviceNumber');
  if (detailId === null && serviceNumber === null) return null;
  return ticket.details.find(
    (detail) =>
      (detailId === null || detail.detailId === detailId) &&
      (serviceNumber === null || detail.serviceNumber === serviceNumber),
  );
}

/** Service numbers that the inventory gives to these interfaces of a device. */
export function linesOf(
  world: World,
  clientId: number,
  serviceNumber: string | null,
  interfaces: readonly string[],
): ReadonlySet<string> {
  const asset = serviceNumber === null ? null : createPlaces(world).asset(serviceNumber, clientId);
  return new Set(
    interfaces.flatMap((name) => asset?.attributes[`${name.trim()} Service Number`] ?? []),
  );
}
