export const VENDORS = ['LIT', 'CTS'] as const;
export type Vendor = (typeof VENDORS)[number];

export type DispatchStatus =
  'REQUESTED' | 'CONFIRMED' | 'TECH_ON_SITE' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';

export type DispatchOrigin = 'PORTAL' | 'VENDOR';

/** A dispatch as it stands in the store: plain JSON, instants as ISO 8601 text. */
export interface DispatchRecord {
  readonly number: string;
  readonly ticketId: string | null;
  readonly customerId: string | null;
  readonly origin: DispatchOrigin | null;
  /** True when the desk itself ordered it: its origin is known, whatever the ticket says. */
  readonly ordered?: true;
  /** Our own number of the order, as the vendor's record repeats it. Absent while it is not known. */
  readonly portalNumber?: string;
  /** See BASELINE in record.ts. */
  readonly firstSeenAt: string;
  /** Last reading that held it. */
  readonly observedAt: string;
  /** Oldest first, never empty; the last one is its status. */
  readonly history: readonly { readonly status: DispatchStatus; readonly changedAt: string }[];
}

/** A dispatch that is new, or has another status: plain JSON, as the event log holds it. */
export interface StatusChange {
  /** `VENDOR:number`. */
  readonly id: string;
  readonly vendor: Vendor;
  readonly number: string;
  /** Null for a dispatch that is new to the desk. */
  readonly previousStatus: DispatchStatus | null;
  readonly status: DispatchStatus;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly origin: DispatchOrigin | null;
  readonly ticketId: string | null;
  readonly customerId: string | null;
}

/** Stands for changes that were dropped before they reached the event log. */
export interface LostChanges {
  readonly lost: true;
}

/** Changes on their way to the event log. They stand beside the records: one write enters both. */
export interface Outbox<T = StatusChange> {
  /** Random, made with the records: should they be lost, the numbers begin anew under another one. */
  readonly generation: string;
  /** Number of the last change there was; 0 before the first. */
  readonly lastEvent: number;
  /** Those that are not known to have reached the log, in order. */
  readonly pending: readonly {
    readonly number: number;
    readonly body: T | LostChanges;
  }[];
}

/** All that the store holds of one vendor, under one key: recording is one step. */
export interface VendorRecords {
  /** When the last reading began. */
  readonly observedAt: string;
  /** Whether a reading was ever recorded to its end. */
  readonly complete: boolean;
  readonly dispatches: readonly DispatchRecord[];
  /** Absent in records of a release that published no changes. */
  readonly outbox?: Outbox;
}

/** A dispatch as resolvers get it. */
export interface DispatchEntry {
  /** `VENDOR:number`. */
  readonly id: string;
  readonly number: string;
  readonly vendor: Vendor;
  /** As the desk saw it last. */
  readonly status: DispatchStatus;
  readonly origin: DispatchOrigin | null;
  readonly ticketId: string | null;
  readonly customerId: string | null;
  /** Of LIT its own. Null when nobody said. */
  readonly portalNumber: string | null;
  readonly firstSeenAt: string;
  readonly history: { readonly status: DispatchStatus; readonly changedAt: Date }[];
}

/** A ticket or a customer by its id; the rest is looked up where it is asked for. */
export interface Reference {
  readonly id: string;
}
