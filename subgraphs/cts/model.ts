import type { CtsOrderKind, DeliveryState } from '../generated/cts.ts';

/** Where a dispatch stands, in the words of the graph. */
export type DispatchStatus =
  'REQUESTED' | 'CONFIRMED' | 'TECH_ON_SITE' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';

/** Somebody with a name and a telephone number, either of which may be missing. */
export interface Person {
  readonly name: string | null;
  /** E.164. */
  readonly phone: string | null;
}

/** A dispatch of vendor CTS, field by field as the schema has it; null means the vendor has none. */
export interface CtsDispatchModel {
  /** `CTS:number`. */
  readonly id: string;
  readonly number: string;
  readonly vendor: 'CTS';
  readonly status: DispatchStatus;
  /** The vendor's word for `status`. */
  readonly vendorStatus: string | null;
  readonly scheduledAt: Date | null;
  /** IANA zone. */
  readonly timeZone: string | null;
  readonly siteContact: Person | null;
  readonly fieldEngineer: Person | null;
  readonly ticketReference: string | null;
  /** Our own number, `IGZ…`. */
  readonly orderNumber: string | null;
  readonly description: string | null;
  readonly issueSummary: string | null;
  readonly locationOwner: string | null;
  readonly siteAddress: string | null;
  readonly openedAt: Date | null;
  readonly checkedInAt: Date | null;
  readonly checkedOutAt: Date | null;
}

/** A mail to the vendor that orders a dispatch or calls one off: the value behind `CtsOrder`. */
export interface CtsOrderModel {
  readonly id: string;
  readonly kind: CtsOrderKind;
  /** Ours. Null: the mail names none. Undefined: what it names is not known here. */
  readonly orderNumber: string | null | undefined;
  /** The vendor's, of what is to be called off; null for an order. */
  readonly number: string | null;
  readonly ticketId: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly createdAt: Date;
}
