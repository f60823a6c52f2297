import type { Dispatch } from '../world/types.ts';

type Line = readonly [label: string, value: string | null];

/** Who orders is the same for all: the world does not tell them apart. */
const REQUESTER: readonly Line[] = [
  ['Name', 'Nora Desk'],
  ['Phone', '+1 555 555 0100'],
  ['Email', 'nora.desk@noc.example.test'],
];

/**
 * The long text that carries what the object has no column for: lines `Label: value`, ended by
 * CR LF, blank lines between. A record made by hand with nothing agreed and nobody named has none.
 */
export function buildDescription(dispatch: Dispatch): string | null {
  const { orderNumber, appointment, siteContact, orderLines } = dispatch;
  if (orderLines) return printed(copied(dispatch, orderLines));
  if (orderNumber === null && appointment === null && siteContact === null) return null;
  return printed([...visit(dispatch), ...place(dispatch), ...work(dispatch), ...REQUESTER]);
}

const printed = (lines: readonly Line[]): string =>
  lines
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `${label}: ${value}\r\n`)
    .join('\r\n');

/** Lines of a mail as somebody copied them, but for what was agreed or typed since. */
function copied(dispatch: Dispatch, orderLines: Readonly<Record<string, string>>): Line[] {
  const since = new Map(visit(dispatch).slice(0, 3));
  return Object.entries(orderLines).map(([label, value]) => [label, since.get(label) ?? value]);
}

function visit(dispatch: Dispatch): Line[] {
  return [
    ['Onsite Time Needed', onsiteTime(dispatch)],
    ['Onsite Timezone', dispatch.zoneText],
    ['Reference', dispatch.ticketReference],
    ['SLA Level', dispatch.requestedWindow === 'ASAP' ? '4-Hour' : 'Pre-planned'],
  ];
}

/** Agreed, `2024-06-22 4.00PM`; until then what was asked for, `2024-06-22 6PM-8PM`. */
function onsiteTime({ appointment, requestedDate, requestedWindow }: Dispatch): string {
  const day = appointment?.localDate ?? requestedDate;
  const time = appointment ? appointment.localTime : requestedWindow;
  return time === null ? day : `${day} ${time}`;
}

/** The address goes over two lines. */
function place({ siteName, address, siteContact }: Dispatch): Line[] {
  const { street, city, state, zip, country } = address;
  return [
    ['Location Country', country],
    ['Location - US', `${street}\r\n${city}, ${state} ${zip}`],
    ['Location Owner', siteName],
    ['Onsite Contact', siteContact?.name ?? null],
    ['Contact #', siteContact?.phone || null],
  ];
}

function work({ scopeOfWork, materials, orderNumber }: Dispatch): Line[] {
  return [
    ['Failure Experienced', scopeOfWork],
    ['Onsite SOW', 'Call the network operations desk on arrival and when leaving.'],
    ['Materials Needed', materials],
    ['Service Category', 'Troubleshooting'],
    ['IGZ Dispatch Number', orderNumber],
  ];
}
