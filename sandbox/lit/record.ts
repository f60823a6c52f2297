import { DateTime } from 'luxon';
import type { Dispatch, DispatchPhase } from '../world/types.ts';

const STATUS: Readonly<Record<DispatchPhase, string>> = {
  requested: 'New Dispatch',
  confirmed: 'Request Confirmed',
  'on-site': 'Tech Arrived',
  completed: 'Close Out',
  cancelled: 'Cancelled',
};

/** The vendor's status runs ahead of the check-in by at least this much. */
const CHECK_IN_LAG_MS = 2 * 60 * 1000;

/** A dispatch as the vendor prints it, keys in the vendor's mix of cases. */
export function toRecord(dispatch: Dispatch, now: Date): Record<string, unknown> {
  return {
    Dispatch_Number: dispatch.number,
    Dispatch_Status: STATUS[dispatch.phase],
    MetTel_Bruin_TicketID: dispatch.ticketReference,
    ...appointment(dispatch),
    ...site(dispatch),
    ...work(dispatch),
    ...visit(dispatch, now),
    ...REQUESTER,
    ...dispatch.vendorFields,
    ...(dispatch.appointment ? appointment(dispatch) : {}),
  };
}

/** There is one date: the agreed one takes the place of the requested one. */
function appointment({ appointment, requestedDate, requestedWindow, zoneText }: Dispatch) {
  return {
    Date_of_Dispatch: appointment?.localDate ?? requestedDate,
    Local_Time_of_Dispatch: requestedWindow,
    Time_Zone_Local: zoneText,
    Hard_Time_of_Dispatch_Local: appointment?.localTime ?? null,
    Hard_Time_of_Dispatch_Time_Zone_Local: appointment ? zoneText : null,
  };
}

function site({ siteName, address, siteContact }: Dispatch) {
  return {
    Job_Site: siteName,
    Job_Site_Street: address.street,
    Job_Site_City: address.city,
    Job_Site_State: address.state,
    Job_Site_Zip_Code: address.zip,
    Job_Site_Contact_Name_and_Phone_Number: siteContact
      ? `${siteContact.name} ${siteContact.phone}`.trim()
      : null,
  };
}

function work({ scopeOfWork, materials }: Dispatch) {
  return {
    Site_Survey_Quote_Required: /site survey/i.test(scopeOfWork),
    Scope_of_Work: scopeOfWork,
    Special_Materials_Needed_for_Dispatch: materials,
    turn_up: /turn.?up/i.test(scopeOfWork) ? 'Yes' : 'No',
  };
}

function visit(dispatch: Dispatch, now: Date) {
  const isCheckedIn = dispatch.checkedInAt !== null && isCheckInFiled(dispatch, now);
  return {
    Tech_First_Name: dispatch.fieldEngineer?.name ?? null,
    Tech_Mobile_Number: dispatch.fieldEngineer?.phone ?? null,
    Tech_Arrived_On_Site: isCheckedIn,
    Tech_Off_Site: isCheckedIn && dispatch.checkedOutAt !== null,
    Time_of_Check_In: isCheckedIn ? siteTime(dispatch, dispatch.checkedInAt) : null,
    Time_of_Check_Out: isCheckedIn ? siteTime(dispatch, dispatch.checkedOutAt) : null,
    Close_Out_Notes: dispatch.closeOutNotes,
  };
}

function isCheckInFiled({ still, phase, phaseChangedAt }: Dispatch, now: Date): boolean {
  const isFresh = phase === 'on-site' && now.getTime() - phaseChangedAt.getTime() < CHECK_IN_LAG_MS;
  return still || !isFresh;
}

/** `2024-06-18 9:35 AM` by the clock on the site's wall. */
function siteTime({ zoneText }: Dispatch, instant: Date | null): string | null {
  if (instant === null) return null;
  const zone = `US/${zoneText.replace(/ Time$/, '')}`;
  return DateTime.fromJSDate(instant, { zone }).setLocale('en-US').toFormat('yyyy-MM-dd h:mm a');
}

/** Who ordered is the same for all: the world does not tell them apart. */
const REQUESTER = {
  Name_of_MetTel_Requester: 'Nora Desk',
  MetTel_Department: 'Network Operations',
  MetTel_Requester_Email: 'nora.desk@noc.example.test',
  MetTel_Department_Phone_Number: '(555) 555-0100',
  MetTel_Tech_Call_In_Instructions: 'Call the network operations desk on arrival and when leaving.',
  MetTel_Group_Email: null,
  Backup_MetTel_Department_Phone_Number: null,
  Special_Dispatch_Notes: null,
  Information_for_Tech: null,
  MetTel_Note_Updates: null,
};
