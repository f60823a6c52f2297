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
  readonly firstSeenAt: string;
  /** Last reading that held it. */
  readonly observedAt: string;
  /** Oldest first, never empty; the last one is its status. */
  readonly history: readonly { readonly status: DispatchStatus; readonly changedAt: string }[];
}

/** All that the store holds of one vendor, under one key: recording is one step. */
export interface VendorRecords {
  /** When the last reading began. */
  readonly observedAt: string;
  /** Whether a reading was ever recorded to its end. */
  readonly complete: boolean;
  readonly dispatches: readonly DispatchRecord[];
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
  readonly firstSeenAt: string;
  readonly history: { readonly status: DispatchStatus; readonly changedAt: Date }[];
}

/** A ticket or a customer by its id; the rest is looked up where it is asked for. */
export interface Reference {
  readonly id: string;
}
