import { DISPATCH_HEADINGS } from './dispatch-headings.ts';
import { markerLine, withoutMarkers } from './dispatch-notes.ts';
import { linesOf, oneLine } from './note-lines.ts';

/** An order of a dispatch, as the note about it tells it. */
export interface DispatchOrder {
  /** LIT's own number, or ours for CTS. */
  readonly number: string;
  /** Page of the dispatch; null leaves the number plain. */
  readonly url: string | null;
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  /** For CTS alone. */
  readonly slaLevel: string | null;
  readonly jobSite: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly issues: string;
  readonly arrivalInstructions: string;
  readonly materialsNeeded: string;
  readonly requester: {
    readonly name: string;
    readonly email: string;
    readonly department: string;
    readonly phone: string;
  };
}

/** Says that a dispatch was ordered. Long ones are to be split as `dispatchPages`. */
export function buildRequestedNote(order: DispatchOrder): string {
  const { requester } = order;
  const number = oneLine(order.number);
  return [
    markerLine(number),
    DISPATCH_HEADINGS.REQUESTED,
    '',
    'Please see the summary below.',
    '--',
    `Dispatch Number: ${order.url === null ? number : `[${number}|${oneLine(order.url)}]`}`,
    ...labelled('Date of Dispatch', order.date),
    ...labelled('Time of Dispatch (Local)', order.time),
    ...labelled('Time Zone (Local)', order.timeZone),
    ...(order.slaLevel === null ? [] : labelled('SLA Level', order.slaLevel)),
    '',
    ...labelled('Location Owner/Name', order.jobSite),
    ...labelled('Address', order.address),
    ...labelled('On-Site Contact', order.contactName),
    ...labelled('Phone', order.contactPhone),
    '',
    'Issues Experienced:',
    ...paragraph(order.issues),
    'Arrival Instructions:',
    ...paragraph(order.arrivalInstructions),
    'Materials Needed:',
    ...paragraph(order.materialsNeeded),
    '',
    'Requester',
    ...labelled('Name', requester.name),
    ...labelled('Phone', requester.phone),
    ...labelled('Email', requester.email),
    ...labelled('Department', requester.department),
  ].join('\n');
}

const labelled = (label: string, value: string): string[] => [
  `${label}: ${withoutMarkers(oneLine(value))}`,
];

const paragraph = (text: string): string[] => linesOf(withoutMarkers(text));
