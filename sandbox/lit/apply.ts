import { appointmentOn } from '../world/appointments.ts';
import { zoneOfDispatch } from '../world/dispatch-orders.ts';
import type { Dispatch } from '../world/types.ts';
import type { FieldName, Fields } from './fields.ts';

/** A dispatch about which nothing is known yet but its number. */
export const blankDispatch = (number: string, now: Date): Dispatch => ({
  vendor: 'LIT',
  number,
  ticketReference: null,
  orderNumber: null,
  phase: 'requested',
  phaseChangedAt: now,
  requestedAt: now,
  appointment: null,
  requestedDate: '',
  requestedWindow: null,
  zoneText: '',
  siteName: '',
  address: { street: '', city: '', state: '', zip: '', country: 'USA' },
  siteContact: null,
  fieldEngineer: null,
  checkedInAt: null,
  checkedOutAt: null,
  scopeOfWork: '',
  materials: '',
  closeOutNotes: null,
  still: false,
});

/** Fields that the world has no word for, with the key under which the record shows them. */
const VENDOR_FIELDS: Partial<Record<FieldName, string>> = {
  Turn_Up: 'turn_up',
  ...sameKey(
    'Site_Survey_Quote_Required',
    'Job_Site_Contact_Name_and_Phone_Number',
    'Hard_Time_of_Dispatch_Local',
    'Hard_Time_of_Dispatch_Time_Zone_Local',
    'MetTel_Tech_Call_In_Instructions',
    'Name_of_MetTel_Requester',
    'MetTel_Department',
    'MetTel_Requester_Email',
    'MetTel_Department_Phone_Number',
    'MetTel_Group_Email',
    'Backup_MetTel_Department_Phone_Number',
    'Special_Dispatch_Notes',
    'Information_for_Tech',
    'MetTel_Note_Updates',
  ),
};

function sameKey(...names: FieldName[]): Partial<Record<FieldName, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** Writes what was sent into the dispatch; what is absent stays. */
export function applyFields(dispatch: Dispatch, fields: Fields): void {
  const text = (name: FieldName, now: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : now;
  };
  const { address } = dispatch;
  dispatch.ticketReference = text('MetTel_Bruin_TicketID', dispatch.ticketReference ?? '') || null;
  dispatch.requestedDate = text('Date_of_Dispatch', dispatch.requestedDate);
  dispatch.requestedWindow = text('Local_Time_of_Dispatch', dispatch.requestedWindow ?? '') || null;
  dispatch.zoneText = text('Time_Zone_Local', dispatch.zoneText);
  dispatch.siteName = text('Job_Site', dispatch.siteName);
  dispatch.address = {
    street: text('Job_Site_Street', address.street),
    city: text('Job_Site_City', address.city),
    state: text('Job_Site_State', address.state),
    zip: text('Job_Site_Zip_Code', address.zip),
    country: address.country,
  };
  dispatch.scopeOfWork = text('Scope_of_Work', dispatch.scopeOfWork);
  dispatch.materials = text('Special_Materials_Needed_for_Dispatch', dispatch.materials);
  dispatch.vendorFields = { ...dispatch.vendorFields, ...vendorFields(fields) };
  applyContact(dispatch, text('Job_Site_Contact_Name_and_Phone_Number', ''));
  applyAppointment(dispatch, fields);
}

function vendorFields(fields: Fields): Record<string, string | boolean | null> {
  return Object.fromEntries(
    [...fields].flatMap(([name, value]) => {
      const key = VENDOR_FIELDS[name];
      return key === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** One text holds both: the first two words are the name. */
function applyContact(dispatch: Dispatch, contact: string): void {
  if (contact === '') return;
  const words = contact.trim().split(/\s+/);
  dispatch.siteContact = { name: words.slice(0, 2).join(' '), phone: words.slice(2).join(' ') };
}

/** Once there is an agreed time, another day or hour changes that one. */
function applyAppointment(dispatch: Dispatch, fields: Fields): void {
  const { appointment } = dispatch;
  if (appointment === null) return;
  const day = fields.get('Date_of_Dispatch');
  const time = fields.get('Hard_Time_of_Dispatch_Local');
  if (typeof day !== 'string' && typeof time !== 'string') return;
  dispatch.appointment = appointmentOn(
    typeof day === 'string' ? day : appointment.localDate,
    typeof time === 'string' ? time : appointment.localTime,
    zoneOfDispatch(dispatch),
  );
}
