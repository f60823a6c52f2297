import { DateTime } from 'luxon';
import { z } from 'zod';
import { parseJsonBody } from '../../platform/parse.ts';
import { parsePhone } from '../../platform/phone.ts';
import type { Words } from '../../platform/words.ts';
import { parseDescription } from './description.ts';
import type { CtsDispatchModel, DispatchStatus, Person } from './model.ts';

/** Blank text is no text. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value == null || value.trim() === '' ? null : value));

/** `2024-06-18T13:30:00.000+0000`: ISO 8601, but without a colon in the offset. */
const instant = text.transform((value, context) => {
  if (value === null) return null;
  const parsed = DateTime.fromISO(value, { zone: 'utc' });
  if (parsed.isValid) return parsed.toJSDate();
  context.addIssue('expected a date and time');
  return z.NEVER;
});

const RECORD = z.object({
  Name: z.string().min(1),
  Ext_Ref_Num__c: text,
  Status__c: text,
  API_Resource_Name__c: text,
  Resource_Phone_Number__c: text,
  Check_In_Date__c: instant,
  Check_Out_Date__c: instant,
  Open_Date__c: instant,
  Issue_Summary__c: text,
  Description__c: text,
  Street__c: text,
  City__c: text,
  Zip__c: text,
  Country__c: text,
  Lookup_Location_Owner__c: text,
});
type DispatchRecord = z.infer<typeof RECORD>;

/** Where further rows are read: below the query resource, so that a reply cannot send us elsewhere. */
const NEXT_RECORDS = /^\/services\/data\/v[\d.]+\/query\/[\w-]+$/;

const PAGE = z
  .object({ records: z.array(RECORD) })
  .and(
    z.discriminatedUnion('done', [
      z.object({ done: z.literal(true) }),
      z.object({ done: z.literal(false), nextRecordsUrl: z.string().regex(NEXT_RECORDS) }),
    ]),
  );

const STATUS: ReadonlyMap<string, DispatchStatus> = new Map([
  ['Open', 'REQUESTED'],
  ['Scheduled', 'CONFIRMED'],
  ['On Site', 'TECH_ON_SITE'],
  ['Completed', 'COMPLETED'],
  ['Complete Pending Collateral', 'COMPLETED'],
  ['Canceled', 'CANCELLED'], // vendor LIT spells it with two l
  // Words the vendor is known to use that say nothing of the visit itself.
  ['Submitted for Billing', 'UNKNOWN'],
  ['Billed', 'UNKNOWN'],
  ['On Hold', 'UNKNOWN'],
  ['Reschedule', 'UNKNOWN'],
]);

/** One page of a query's rows. */
export interface DispatchPage {
  readonly dispatches: readonly CtsDispatchModel[];
  /** Path of the next page; null on the last one. */
  readonly nextPath: string | null;
}

/** @throws CodedError UPSTREAM_MALFORMED. */
export function parseQueryReply(what: string, body: string, words: Words): DispatchPage {
  const page = parseJsonBody('cts', what, body, PAGE);
  return {
    dispatches: page.records.map((record) => toModel(record, words)),
    nextPath: page.done ? null : page.nextRecordsUrl,
  };
}

function toModel(record: DispatchRecord, words: Words): CtsDispatchModel {
  return {
    id: `CTS:${record.Name}`,
    number: record.Name,
    vendor: 'CTS',
    status: words.translate('Status__c', (record.Status__c ?? '').trim(), STATUS),
    vendorStatus: record.Status__c,
    ...parseDescription(record.Description__c),
    fieldEngineer: fieldEngineer(record),
    ticketReference: record.Ext_Ref_Num__c,
    description: record.Description__c,
    issueSummary: record.Issue_Summary__c,
    locationOwner: record.Lookup_Location_Owner__c,
    siteAddress: addressLine(record),
    openedAt: record.Open_Date__c,
    checkedInAt: record.Check_In_Date__c,
    checkedOutAt: record.Check_Out_Date__c,
  };
}

function fieldEngineer(record: DispatchRecord): Person | null {
  const { API_Resource_Name__c: name, Resource_Phone_Number__c: phone } = record;
  return name === null && phone === null ? null : { name, phone: parsePhone(phone) };
}

/** For example `12 Elm St, Springfield 62701, USA`; parts that the vendor lacks are left out. */
function addressLine(record: DispatchRecord): string | null {
  const town = [record.City__c, record.Zip__c].filter((part) => part !== null).join(' ') || null;
  const parts = [record.Street__c, town, record.Country__c];
  return parts.filter((part) => part !== null).join(', ') || null;
}
