import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody, parseValue } from '../../platform/parse.ts';
import { parsePhone } from '../../platform/phone.ts';
import { instantOf, zoneOfUsName } from '../../platform/wall-clock.ts';
import type { Words } from '../../platform/words.ts';
import type { DispatchStatus, LitDispatchModel, Person } from './model.ts';
import { parseSiteContact } from './site-contact.ts';
import { parseStartTime } from './time-text.ts';

const UPSTREAM = 'lit';

/** Business outcomes come inside an HTTP 200. */
const ENVELOPE = z.object({
  Status: z.string(),
  Message: z.string().nullish(),
  Dispatch: z.unknown().optional(),
  DispatchList: z.unknown().optional(),
});
type Envelope = z.infer<typeof ENVELOPE>;

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

/** What the vendor's platform says when a query of theirs finds no row. */
const NO_SUCH_DISPATCH = 'List has no rows for assignment to SObject';

/**
 * @returns null when the vendor knows no such dispatch.
 * @throws CodedError UPSTREAM_MALFORMED, UPSTREAM_REJECTED.
 */
export function parseDispatchReply(body: string, words: Words): LitDispatchModel | null {
  const what = 'a dispatch';
  const envelope = parseJsonBody(UPSTREAM, what, body, ENVELOPE);
  if (!succeeded(what, envelope)) {
    if (envelope.Message?.trim() === NO_SUCH_DISPATCH) return null;
    throw refused(what);
  }
  return toModel(parseValue(UPSTREAM, what, envelope.Dispatch, RECORD), words);
}

/** @throws CodedError UPSTREAM_MALFORMED, UPSTREAM_REJECTED. */
export function parseOpenDispatchesReply(body: string, words: Words): LitDispatchModel[] {
  const what = 'the open dispatches';
  const envelope = parseJsonBody(UPSTREAM, what, body, ENVELOPE);
  if (!succeeded(what, envelope)) throw refused(what);
  const records = parseValue(UPSTREAM, what, envelope.DispatchList, z.array(RECORD));
  return records.map((record) => toModel(record, words));
}

/** `Success`, but `error`: the vendor is not consistent about capitals, so neither are we. */
function succeeded(what: string, envelope: Envelope): boolean {
  const status = envelope.Status.toLowerCase();
  if (status === 'success') return true;
  if (status === 'error') return false;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `${UPSTREAM} answered ${what} with neither Success nor error`,
    {
      upstream: UPSTREAM,
    },
  );
}

function refused(what: string): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `${UPSTREAM} answered ${what} with an error of its own`,
    {
      upstream: UPSTREAM,
      upstreamStatus: 200,
    },
  );
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

function lowerCaseKeys(foreign: unknown): unknown {
  if (typeof foreign !== 'object' || foreign === null || Array.isArray(foreign)) return foreign;
  return Object.fromEntries(
    Object.entries(foreign).map(([key, value]) => [key.toLowerCase(), value]),
  );
}
