import type { DispatchStatus, Vendor } from '../generated/service-dispatch.ts';
import type { TicketNote } from '../vocabulary/ticket-note.ts';

/** A dispatch as its vendor shows it. */
export interface DispatchSighting {
  readonly number: string;
  /** Null when the vendor did not say. */
  readonly status: DispatchStatus | null;
  /** What the vendor's record holds as ticket: an id, other text, or nothing. */
  readonly ticketReference: string | null;
  /** Number under which our notes name it: LIT's own, for CTS the number of our order. Null when it was not ordered by us. */
  readonly portalNumber: string | null;
  readonly visit: Visit;
}

/** What is agreed about a visit; null where the vendor says nothing that can be read. */
export interface Visit {
  /** ISO 8601. */
  readonly scheduledAt: string | null;
  /** IANA zone of the site. */
  readonly timeZone: string | null;
  /** E.164, of whoever is asked at the site. */
  readonly sitePhone: string | null;
  readonly siteName: string | null;
  readonly siteAddress: string | null;
  readonly engineerName: string | null;
  /** E.164. */
  readonly engineerPhone: string | null;
  /** Whether the engineer has checked in: the status may run ahead of it by minutes. */
  readonly checkedIn: boolean;
}

/** A note of a ticket. */
export interface NoteSighting extends TicketNote {
  readonly id: string;
}

/** What the ticketing system says of a ticket. */
export type TicketSighting =
  | { readonly kind: 'unreadable' }
  /** The ticketing system does not know it. */
  | { readonly kind: 'absent' }
  | TicketRead;

export interface TicketRead {
  readonly kind: 'read';
  readonly customerId: string | null;
  /** `clientId:siteId`; null when nobody knows the site. */
  readonly siteId: string | null;
  /** Of its only device; null when it has none, or several. */
  readonly serialNumber: string | null;
  /** Oldest first. */
  readonly notes: readonly NoteSighting[];
}

/** Everything that one reading of a vendor found out. */
export interface Reading {
  readonly vendor: Vendor;
  /** When it began. */
  readonly observedAt: Date;
  /** Null when the vendor's list could not be read. */
  readonly dispatches: readonly DispatchSighting[] | null;
  /** Numbers of those among them that left the vendor's list and were read alone. */
  readonly vanished: ReadonlySet<string>;
  /** By ticket id; one for each dispatch whose reference is a ticket id. */
  readonly tickets: ReadonlyMap<string, TicketSighting>;
}
