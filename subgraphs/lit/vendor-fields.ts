import type {
  CreateLitDispatchInput,
  LitContactInput,
  LitRequesterInput,
  LitTimeZone,
  UpdateLitDispatchInput,
} from '../generated/lit.ts';
import { textField, type VendorFields, type VendorRecord } from './vendor-record.ts';

/** The vendor's word for 'as soon as possible', in place of a window of time. */
const AS_SOON_AS_POSSIBLE = 'ASAP';

const ZONE: Readonly<Record<LitTimeZone, string>> = {
  EASTERN: 'Eastern Time',
  CENTRAL: 'Central Time',
  MOUNTAIN: 'Mountain Time',
  PACIFIC: 'Pacific Time',
  ALASKA: 'Alaska',
  HAWAII: 'Hawaii',
};

/** Texts that go over as they are. */
const TEXT = {
  date: 'Date_of_Dispatch',
  jobSite: 'Job_Site',
  street: 'Job_Site_Street',
  city: 'Job_Site_City',
  state: 'Job_Site_State',
  zipCode: 'Job_Site_Zip_Code',
  materialsNeeded: 'Special_Materials_Needed_for_Dispatch',
  scopeOfWork: 'Scope_of_Work',
  callInInstructions: 'MetTel_Tech_Call_In_Instructions',
  specialNotes: 'Special_Dispatch_Notes',
  informationForTech: 'Information_for_Tech',
} as const satisfies Partial<Record<keyof UpdateLitDispatchInput, string>>;

type Changes = Omit<UpdateLitDispatchInput, 'number'>;

/** What a dispatch says about when to come. */
interface StandingTime {
  /** Window or `ASAP`. */
  readonly window: string | null;
  /** The time itself, also of an urgent dispatch. */
  readonly time: string | null;
}

/** An order, checked before, in the vendor's fields. */
export function orderFields(input: CreateLitDispatchInput): VendorFields {
  const { ticketId, contactName, contactPhone, ...rest } = input;
  const contact = { name: contactName, phone: contactPhone };
  return {
    MetTel_Bruin_TicketID: ticketId,
    ...timeFields({ ...rest, urgent: input.urgent ?? false }, { window: null, time: null }),
    ...plainFields({ ...rest, contact }),
  };
}

/**
 * Changes, checked before, in the vendor's fields: only what is given.
 *
 * @param record as it stands: whether the dispatch is urgent decides what a new time means.
 * @returns null when the dispatch is to be urgent no more and nobody ever gave a time.
 */
export function changedFields(input: Changes, record: VendorRecord): VendorFields | null {
  const window = textField(record, 'Local_Time_of_Dispatch');
  const time = textField(record, 'Hard_Time_of_Dispatch_Local');
  const times = timeFields(input, { window, time });
  return times && { ...times, ...plainFields(input) };
}

/** The vendor keeps the time itself beside the window, so that `ASAP` does not lose it. */
function timeFields(
  { time, urgent }: Pick<Changes, 'time' | 'urgent'>,
  standing: StandingTime,
): VendorFields | null {
  if (time == null && urgent == null) return {};
  const wasUrgent = standing.window?.toUpperCase() === AS_SOON_AS_POSSIBLE;
  const window = time?.trim() ?? (wasUrgent ? standing.time : standing.window);
  const isUrgent = urgent ?? wasUrgent;
  if (window === null && !isUrgent) return null;
  return {
    ...(time != null && { Hard_Time_of_Dispatch_Local: time.trim() }),
    Local_Time_of_Dispatch: isUrgent || window === null ? AS_SOON_AS_POSSIBLE : window,
  };
}

function plainFields(input: Changes): VendorFields {
  const { timeZone, contact, requester, siteSurveyQuoteRequired, turnUp } = input;
  return {
    ...textFields(input),
    ...(timeZone && {
      Time_Zone_Local: ZONE[timeZone],
      Hard_Time_of_Dispatch_Time_Zone_Local: ZONE[timeZone],
    }),
    ...(contact && { Job_Site_Contact_Name_and_Phone_Number: contactText(contact) }),
    ...(requester && requesterFields(requester)),
    ...(siteSurveyQuoteRequired != null && { Site_Survey_Quote_Required: siteSurveyQuoteRequired }),
    ...(turnUp != null && { Turn_Up: turnUp ? 'Yes' : 'No' }),
  };
}

function textFields(input: Changes): VendorFields {
  const fields: Record<string, string> = {};
  for (const name of Object.keys(TEXT) as (keyof typeof TEXT)[]) {
    const value = input[name];
    if (value != null) fields[TEXT[name]] = value.trim();
  }
  return fields;
}

/** One text: whoever reads it takes the first two words for the name. */
function contactText({ name, phone }: LitContactInput): string {
  return [...name.trim().split(/\s+/), phone.trim()].join(' ');
}

function requesterFields(requester: LitRequesterInput): VendorFields {
  return {
    Name_of_MetTel_Requester: requester.name.trim(),
    MetTel_Department: requester.department.trim(),
    MetTel_Requester_Email: requester.email.trim(),
    MetTel_Department_Phone_Number: requester.departmentPhone.trim(),
  };
}
