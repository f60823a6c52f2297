import type { DeskClaimFragment, DispatchStatus } from '../generated/dispatch-desk.ts';
import type { TicketNote } from '../vocabulary/ticket-note.ts';

/** A request in this worker's hands, or one that it only plans. */
export type Claim = DeskClaimFragment;

/** What is ordered. */
export type Order = NonNullable<Claim['order']>;

/** What is to be changed. */
export type Changes = NonNullable<Claim['changes']>;

/** Something that was read: what stands there, that there is none, or why nobody knows. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string };

/** A dispatch as its vendor shows it. */
export interface DispatchSighting {
  readonly status: DispatchStatus;
  /** ISO 8601. Null when its date cannot be read. */
  readonly scheduledAt: string | null;
  readonly timeZone: string | null;
  /** Null when its record names no ticket. */
  readonly ticketId: string | null;
  /** Number under which our notes name it. Null when the record of CTS repeats none. */
  readonly portalNumber: string | null;
}

export interface TicketSighting {
  readonly customerId: string | null;
  /** Those about dispatches. */
  readonly notes: readonly TicketNote[];
}

/** What a step is decided on. What its step does not need is null. */
export interface StepObservation {
  readonly request: Claim['request'];
  /** How often the step was begun, from 1. */
  readonly attempt: number;
  /** How often somebody had the vendor told anew. */
  readonly round: number;
  readonly order: Order | null;
  readonly changes: Changes | null;
  readonly cancellation: Claim['cancellation'];
  readonly dispatch: Read<DispatchSighting> | null;
  readonly ticket: Read<TicketSighting> | null;
}
