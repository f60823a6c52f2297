import type { CtsTimeZone } from '../../generated/cts.ts';
import type { DispatchRequest } from './content.ts';
import type { LabelledLine } from './mail-texts.ts';
import { parseVisitTime } from './visit-time.ts';

const ZONE: Readonly<Record<CtsTimeZone, string>> = {
  EASTERN: 'Eastern Time',
  CENTRAL: 'Central Time',
  MOUNTAIN: 'Mountain Time',
  PACIFIC: 'Pacific Time',
  ALASKA: 'Alaska Time',
  HAWAII: 'Hawaii Time',
};

/**
 * What an order says to the vendor, in order. Its staff copies the lines into the description of
 * their record, from where they are read back: labels and the form of the time are a contract.
 */
export function orderLines(
  ticketId: string,
  orderNumber: string,
  request: DispatchRequest,
): LabelledLine[] {
  return [
    ...visit(ticketId, request),
    ...place(request),
    ['Failure Experienced', request.scopeOfWork],
    ['Onsite SOW', request.callInInstructions],
    ['Materials Needed', request.materialsNeeded],
    ['Service Category', request.serviceType],
    ['Site Survey Quote Required', request.siteSurveyQuoteRequired ? 'Yes' : 'No'],
    ...requester(request),
    ['IGZ Dispatch Number', orderNumber],
  ];
}

function visit(ticketId: string, { date, time, timeZone, slaLevel }: DispatchRequest) {
  const visitTime = parseVisitTime(time);
  const window = visitTime?.windowText ?? null;
  const lines: LabelledLine[] = [
    ['Onsite Time Needed', `${date} ${visitTime?.startText ?? time}`],
    ...(window === null ? [] : ([['Onsite Window', window]] as const)),
    ['Onsite Timezone', ZONE[timeZone]],
    ['Reference', ticketId],
    ['SLA Level', slaLevel],
  ];
  return lines;
}

/** The address goes over two lines. */
function place(request: DispatchRequest): LabelledLine[] {
  const { street, street2, city, state, zipCode } = request;
  return [
    ['Location Country', request.country],
    ['Location', `${city}, ${state} ${zipCode}`],
    ['Location ID', street2 === null ? street : `${street} ${street2}`],
    ['Location Owner', request.jobSite],
    ['Onsite Contact', `${request.contactFirstName} ${request.contactLastName}`],
    ['Contact #', request.contactPhone],
  ];
}

function requester({ requester: who }: DispatchRequest): LabelledLine[] {
  return [
    ['Name', `${who.firstName} ${who.lastName}`],
    ['Phone', who.departmentPhone],
    ['Email', who.email],
    ['Department', who.department],
  ];
}
