import type { DispatchStatus, Vendor } from '../generated/service-dispatch.ts';

/** A dispatch as its vendor shows it. */
export interface DispatchSighting {
  readonly number: string;
  /** Null when the vendor did not say. */
  readonly status: DispatchStatus | null;
  /** What the vendor's record holds as ticket: an id, other text, or nothing. */
  readonly ticketReference: string | null;
  /** Number under which our notes name it: LIT's own, for CTS the number of our order. Null when it was not ordered by us. */
  readonly portalNumber: string | null;
}

/** What the ticketing system says of a ticket. */
export type TicketSighting =
  | { readonly kind: 'unreadable' }
  /** The ticketing system does not know it. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'read';
      readonly customerId: string | null;
      /** Numbers that our notes of an order name. */
      readonly requestedNumbers: readonly string[];
    };

/** Everything that one reading of a vendor found out. */
export interface Reading {
  readonly vendor: Vendor;
  /** When it began. */
  readonly observedAt: Date;
  /** Null when the vendor's list could not be read. */
  readonly dispatches: readonly DispatchSighting[] | null;
  /** By ticket id; one for each dispatch whose reference is a ticket id. */
  readonly tickets: ReadonlyMap<string, TicketSighting>;
}
