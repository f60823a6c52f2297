import type { Vendor } from '../generated/service-dispatch.ts';
import type { Case } from '../runtime/decision.ts';
import { isAboutDispatch } from '../vocabulary/dispatch-note-reading.ts';
import { ticketIdOf } from '../vocabulary/ticket-id.ts';
import { byNumber, isOurs } from './recording.ts';
import type { DispatchSighting, Reading, TicketRead } from './sightings.ts';
import type { stages } from './stages/index.ts';
import type { DispatchObservation } from './stages/observation.ts';

export type DispatchCase = Case<typeof stages>;

/** Statuses at which something is told; the others need nothing. */
const STAGES = {
  CONFIRMED: 'confirmed',
  TECH_ON_SITE: 'on-site',
  CANCELLED: 'cancelled',
} as const;

/** Whether something is told of a dispatch that stands so, should it be one of ours. */
export function mayBeTold({ status, portalNumber }: DispatchSighting): boolean {
  return status !== null && status in STAGES && portalNumber !== null;
}

/** A dispatch that was ordered through us, and its ticket. */
export interface Ours {
  readonly dispatch: DispatchSighting;
  readonly ticketId: string;
  readonly about: DispatchCase;
}

/** Of a reading: the dispatches that were ordered through us and stand where something may be told. */
export function casesOf({ vendor, dispatches, tickets }: Reading): Ours[] {
  return byNumber(dispatches ?? []).usable.flatMap((dispatch) => {
    const ticketId = ticketIdOf(dispatch.ticketReference);
    const ticket = ticketId === null ? undefined : tickets.get(ticketId);
    if (ticketId === null || ticket?.kind !== 'read') return [];
    const about = caseOf(vendor, dispatch, ticketId, ticket);
    return about ? [{ dispatch, ticketId, about }] : [];
  });
}

/** Whom pauses and maintenance windows name. */
const ownerOf = ({ customerId, siteId, serialNumber }: TicketRead) => ({
  ...{ customerId, siteId, serialNumber },
});

/** @returns undefined unless it was ordered through us and stands where something may be told. */
export function caseOf(
  vendor: Vendor,
  dispatch: DispatchSighting,
  ticketId: string,
  ticket: TicketRead,
): DispatchCase | undefined {
  const { number, portalNumber, status, visit } = dispatch;
  const stage = status !== null && status in STAGES ? STAGES[status as keyof typeof STAGES] : null;
  if (stage === null || portalNumber === null || !isOurs(dispatch, ticket)) return undefined;
  const id = `${vendor}:${number}`;
  const observation: DispatchObservation = {
    ...{ vendor, dispatch: id, portalNumber, ticketId, ...visit },
    notes: ticket.notes.filter(({ text }) => isAboutDispatch(text, portalNumber)),
  };
  return {
    stage,
    subject: { ...ownerOf(ticket), ticketId, dispatchId: id },
    observation,
  };
}
