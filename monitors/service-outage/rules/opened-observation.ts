import type { OutageType } from '../../vocabulary/outage-type.ts';
import type { OpenOutcome } from '../actions.ts';
import type { EdgeCase, EventSighting, TicketSighting } from '../sightings.ts';

/** What the ticketing system made of a reported outage. */
export interface OpenedObservation {
  readonly case: EdgeCase;
  readonly outage: OutageType;
  readonly outcome: OpenOutcome;
  readonly ticketId: string;
  /** When the outage was sighted. */
  readonly occasion: string;
  /** Null when it could not be read. */
  readonly ticket: TicketSighting | null;
  /** Of the last seven days, newest first; null when they could not be read, or are not needed. */
  readonly events: readonly EventSighting[] | null;
  /** Null when it could not be read; a null zone when nobody knows it, or it decides nothing. */
  readonly site: { readonly timeZone: string | null } | null;
}
