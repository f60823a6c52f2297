import { z } from 'zod';
import { parseValue } from '../../platform/parse.ts';
import { parsePhone } from '../../platform/phone.ts';
import { instantOf, zoneOfUsName } from '../../platform/wall-clock.ts';
import type { Words } from '../../platform/words.ts';
import { parseEnvelope, readingRefused } from './envelope.ts';
import type { DispatchStatus, LitDispatchModel, Person } from './model.ts';
import { parseSiteContact } from './site-contact.ts';
import { parseStartTime } from './time-text.ts';
import { lowerCaseKeys, VENDOR_RECORD, type VendorRecord } from './vendor-record.ts';

const UPSTREAM = 'lit';

/** Blank text is no text. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value == null || value.trim() === '' ? null : value));
const truth = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);

/** The vendor mixes the case of its keys (`turn_up`), so they are read in lower case. */
const RECORD = z.preprocess(
  lowerCaseKeys,
  z.object({
    dispatch_number: z.string().min(1),
    dispatch_status: text,
    date_of_dispatch: text,
    hard_time_of_dispatch_local: text,
    hard_time_of_dispatch_time_zone_local: text,
    local_time_of_dispatch: text,
    time_zone_local: text,
    mettel_bruin_ticketid: text,
    job_site: text,
    job_site_street: text,
    job_site_city: text,
    job_site_state: text,
    job_site_zip_code: text,
    job_site_contact_name_and_phone_number: text,
    site_survey_quote_required: truth,
    special_materials_needed_for_dispatch: text,
    scope_of_work: text,
    turn_up: text,
    tech_first_name: text,
    tech_mobile_number: text,
    tech_arrived_on_site: truth,
    time_of_check_in: text,
    time_of_check_out: text,
    close_out_notes: text,
  }),
);
type DispatchRecord = z.infer<typeof RECORD>;

const STATUS: ReadonlyMap<string, DispatchStatus> = new Map([
  ['New Dispatch', 'REQUESTED'],
  ['Request Confirmed', 'CONFIRMED'],
  ['Tech Arrived', 'TECH_ON_SITE'],
  ['Close Out', 'COMPLETED'],
  ['Cancelled', 'CANCELLED'], // vendor CTS spells it with one l
]);
const YES_OR_NO: ReadonlyMap<string, 'YES' | 'NO'> = new Map([
  ['Yes', 'YES'],
  ['No', 'NO'],
]);

/**
 * @returns null when the vendor knows no such dispatch.
 * @throws CodedError UPSTREAM_MALFORMED, UPSTREAM_REJECTED.
 */
export function parseDispatchReply(body: string, words: Words): LitDispatchModel | null {
  const what = 'a dispatch';
  const foreign = dispatchIn(what, body);
  return foreign === null ? null : toModel(parseValue(UPSTREAM, what, foreign, RECORD), words);
}

/** @throws CodedError UPSTREAM_MALFORMED, UPSTREAM_REJECTED. */
export function parseOpenDispatchesReply(body: string, words: Words): LitDispatchModel[] {
  const what = 'the open dispatches';
  const records = parseValue(UPSTREAM, what, openDispatchesIn(what, body), z.array(RECORD));
  return records.map((record) => toModel(record, words));
}

/** As parseDispatchReply, with the fields as the vendor wrote them. */
export function parseRecordReply(body: string): VendorRecord | null {
  const what = 'a dispatch';
  const foreign = dispatchIn(what, body);
  return foreign === null ? null : parseValue(UPSTREAM, what, foreign, VENDOR_RECORD);
}

/** As parseOpenDispatchesReply, with the fields as the vendor wrote them. */
export function parseOpenRecordsReply(body: string): VendorRecord[] {
  const what = 'the open dispatches';
  return parseValue(UPSTREAM, what, openDispatchesIn(what, body), z.array(VENDOR_RECORD));
}

function dispatchIn(what: string, body: string): unknown {
  const envelope = parseEnvelope(what, body);
  if (envelope.kind === 'unknown-number') return null;
  if (envelope.kind === 'refused') throw readingRefused(what);
  // A success without a dispatch is no answer, and no 'unknown' either.
  return envelope.dispatch ?? {};
}

function openDispatchesIn(what: string, body: string): unknown {
  const envelope = parseEnvelope(what, body);
  if (envelope.kind !== 'success') throw readingRefused(what);
  return envelope.list;
}

function toModel(record: DispatchRecord, words: Words): LitDispatchModel {
  return {
    id: `LIT:${record.dispatch_number}`,
    number: record.dispatch_number,
    vendor: 'LIT',
    status: words.translate('Dispatch_Status', (record.dispatch_status ?? '').trim(), STATUS),
    vendorStatus: record.dispatch_status,
    scheduledAt: scheduledAt(record),
    timeZone: zoneOfUsName(record.hard_time_of_dispatch_time_zone_local ?? record.time_zone_local),
    siteContact: parseSiteContact(record.job_site_contact_name_and_phone_number),
    fieldEngineer: fieldEngineer(record),
    ticketReference: record.mettel_bruin_ticketid,
    turnUp: turnUp(record, words),
    siteSurveyQuoteRequired: record.site_survey_quote_required,
    jobSite: record.job_site,
    jobSiteAddress: addressLine(record),
    requestedWindow: record.local_time_of_dispatch,
    requestedDate: record.date_of_dispatch,
    scopeOfWork: record.scope_of_work,
    materialsNeeded: record.special_materials_needed_for_dispatch,
    techArrived: record.tech_arrived_on_site,
    checkIn: record.time_of_check_in,
    checkOut: record.time_of_check_out,
    closeOutNotes: record.close_out_notes,
  };
}

/** The agreed time: the asked-for window (`Local_Time_of_Dispatch`) is no agreement. */
function scheduledAt(record: DispatchRecord): Date | null {
  const zone = zoneOfUsName(record.hard_time_of_dispatch_time_zone_local);
  const time = parseStartTime(record.hard_time_of_dispatch_local);
  if (!zone || !time || !record.date_of_dispatch) return null;
  return instantOf(record.date_of_dispatch.trim(), time, zone);
}

function fieldEngineer(record: DispatchRecord): Person | null {
  const { tech_first_name: name, tech_mobile_number: phone } = record;
  return name === null && phone === null ? null : { name, phone: parsePhone(phone) };
}

function turnUp(record: DispatchRecord, words: Words): boolean | null {
  if (record.turn_up === null) return null;
  const answer = words.translate('turn_up', record.turn_up.trim(), YES_OR_NO);
  return answer === 'UNKNOWN' ? null : answer === 'YES';
}

/** For example `12 Elm St, Springfield, IL 62701`; parts that the vendor lacks are left out. */
function addressLine(record: DispatchRecord): string | null {
  const region = [record.job_site_state, record.job_site_zip_code].filter((part) => part !== null);
  const parts = [record.job_site_street, record.job_site_city, region.join(' ') || null];
  return parts.filter((part) => part !== null).join(', ') || null;
}
