import type { BillingEventType } from '../generated/lumin.ts';
import type { Micros } from './micros.ts';

/** A billable event: the value behind `BillingEvent`. */
export interface BillingEventModel {
  readonly id: string;
  readonly conversationId: string | null;
  readonly type: BillingEventType;
  readonly rawType: string;
  /** To the millisecond, as the graph shows it. */
  readonly at: Date;
  /** To the microsecond, as the vendor sorts. */
  readonly micros: Micros;
  readonly hostId: string | null;
  readonly hostPhone: string | null;
  readonly userPhone: string | null;
  readonly fake: string | null;
}

/** What is asked of the vendor. Both bounds are included. */
export interface BillingQuery {
  readonly from: Micros;
  readonly to: Micros;
  /** The vendor's words; empty: all types. */
  readonly types: readonly string[];
}
