import type { BillingEventType } from '../generated/lumin.ts';

export type KnownType = Exclude<BillingEventType, 'UNKNOWN'>;

const WORDS: Readonly<Record<KnownType, string>> = {
  SCHEDULED: 'billing.scheduled',
  RESCHEDULED: 'billing.rescheduled',
  LEAD_RECEIVED: 'billing.lead-received',
  DELETED: 'billing.delete',
  CRM_USER_ID_ERROR: 'billing.fatal-error.sfdc.user-id',
};

/** The vendor's word for a type. */
export const wordOf = (type: KnownType): string => WORDS[type];

/** From the vendor's words. */
export const TYPES: ReadonlyMap<string, KnownType> = new Map(
  Object.entries(WORDS).map(([type, word]) => [word, type as KnownType]),
);
