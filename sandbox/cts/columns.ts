import { DateTime } from 'luxon';
import type { Dispatch } from '../world/types.ts';
import { buildDescription } from './description.ts';
import { statusOf } from './status.ts';

/** A dispatch as the vendor holds it at some time. */
export interface Service {
  readonly dispatch: Dispatch;
  /** The world's time. */
  readonly now: Date;
}

type Column = (service: Service) => string | number | boolean | Date | null;

/** Record id of a dispatch: its number, in Salesforce's eighteen characters. */
export const recordId = ({ number }: Dispatch): string =>
  `a26${number.replace(/\D/g, '').padStart(12, '0')}AAA`;

/** Columns that the vendor has and that hold nothing in the world. */
const UNUSED = [
  'Billing_Invoice_Date__c',
  'Billing_Invoice_Number__c',
  'Billing_Total__c',
  'Carrier__c',
  'Carrier_ID_Num__c',
  'Early_Start__c',
  'Finance_Notes__c',
  'Lift_Delivery_Date__c',
  'Lift_Release_Date__c',
  'Lift_Vendor__c',
  'Location__c',
  'Parent_Account_Associated__c',
  'Project_Name__c',
  'Release_Number__c',
  'Resource__c',
  'Resource_Assigned_Timestamp__c',
  'Resource_Email__c',
  'Service_Order__c',
  'Site_Notes__c',
  'Special_Shipping_Instructions__c',
  'Trained_3rd_Party__c',
  ...Array.from({ length: 15 }, (_, index) => [`P${index + 1}__c`, `P${index + 1}A__c`]).flat(),
];

/** Every column of `Service__c`, by its name. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  Id: ({ dispatch }) => recordId(dispatch),
  Name: ({ dispatch }) => dispatch.number,
  Ext_Ref_Num__c: ({ dispatch }) => dispatch.ticketReference,
  Status__c: ({ dispatch, now }) => statusOf(dispatch, now),
  Site_Status__c: ({ dispatch }) =>
    dispatch.phase === 'completed' ? 'Complete' : 'Requires Dispatch',
  // Set by habit, whether or not the site knows: callers do not trust it.
  Confirmed__c: ({ dispatch }) => dispatch.appointment !== null,
  API_Resource_Name__c: ({ dispatch }) => dispatch.fieldEngineer?.name ?? null,
  Resource_Phone_Number__c: ({ dispatch }) => dispatch.fieldEngineer?.phone ?? null,
  Resource_Trained__c: ({ dispatch }) => dispatch.fieldEngineer !== null,
  Check_In_Date__c: ({ dispatch }) => dispatch.checkedInAt,
  Check_Out_Date__c: ({ dispatch }) => dispatch.checkedOutAt,
  Open_Date__c: ({ dispatch }) => dispatch.requestedAt,
  Local_Site_Time__c: ({ dispatch }) => localTimeAsUtc(dispatch),
  Issue_Summary__c: ({ dispatch }) => dispatch.scopeOfWork.slice(0, 80),
  Description__c: ({ dispatch }) => buildDescription(dispatch),
  Street__c: ({ dispatch }) => dispatch.address.street,
  City__c: ({ dispatch }) => dispatch.address.city,
  State__c: ({ dispatch }) => dispatch.address.state,
  Zip__c: ({ dispatch }) => dispatch.address.zip,
  Country__c: ({ dispatch }) => dispatch.address.country,
  Account__c: () => '001000000000202AAA',
  Lookup_Location_Owner__c: ({ dispatch }) => dispatch.siteName,
  Service_Type__c: () => 'a25000000000001AAA',
  Duration_Onsite__c: ({ dispatch }) => {
    const minutes = minutesOnSite(dispatch);
    return minutes === null ? null : Math.round(minutes / 6) / 10;
  },
  On_Site_Elapsed_Time__c: ({ dispatch }) => elapsedText(minutesOnSite(dispatch)),
  On_Time_Auto__c: ({ dispatch: { checkedInAt, appointment } }) =>
    checkedInAt !== null && appointment?.at != null && checkedInAt <= appointment.at,
  ...Object.fromEntries(UNUSED.map((name): [string, Column] => [name, () => null])),
};

/** The vendor files the clock on the site's wall as if it were UTC, which is why nobody trusts it. */
function localTimeAsUtc({ appointment, zoneText }: Dispatch): Date | null {
  if (appointment?.at == null) return null;
  const zone = `US/${zoneText.replace(/ Time$/, '')}`;
  return DateTime.fromJSDate(appointment.at, { zone })
    .setZone('utc', { keepLocalTime: true })
    .toJSDate();
}

function minutesOnSite({ checkedInAt, checkedOutAt }: Dispatch): number | null {
  return checkedInAt === null || checkedOutAt === null
    ? null
    : Math.round((checkedOutAt.getTime() - checkedInAt.getTime()) / 60_000);
}

/** `0 Days 0 Hours 36 Minutes`. */
function elapsedText(minutes: number | null): string | null {
  if (minutes === null) return null;
  const hours = Math.floor(minutes / 60);
  return `${Math.floor(hours / 24)} Days ${hours % 24} Hours ${minutes % 60} Minutes`;
}
