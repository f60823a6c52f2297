import { DISPATCH_HEADINGS } from '../vocabulary/dispatch-headings.ts';
import { buildDispatchNote, dispatchPages } from '../vocabulary/dispatch-notes.ts';
import { buildRequestedNote } from '../vocabulary/dispatch-order-note.ts';
import { displayDate, zoneWords } from '../vocabulary/printed-time.ts';
import { splitNote } from '../vocabulary/split-note.ts';
import { DEPARTMENTS, SLA_LEVELS, ZONES } from './rules/words.ts';
import type { DispatchSighting, Order } from './sightings.ts';

/**
 * *Dispatch Requested*, in as many notes as it takes; each begins with our marker and the number.
 *
 * @param number LIT's own, or ours for CTS.
 * @param portalUrl empty: the number is not linked.
 */
export function requestedNotes(order: Order, number: string, portalUrl: string): string[] {
  const { requester } = order;
  const isLit = order.vendor === 'LIT';
  const text = buildRequestedNote({
    number,
    url: isLit && portalUrl !== '' ? pageOf(portalUrl, number) : null,
    date: order.date,
    time: order.time,
    timeZone: ZONES[order.timeZone],
    slaLevel: isLit ? null : SLA_LEVELS[order.slaLevel],
    jobSite: order.jobSite,
    address: addressOf(order),
    contactName: `${order.contactFirstName} ${order.contactLastName}`,
    contactPhone: order.contactPhone,
    issues: order.scopeOfWork,
    arrivalInstructions: order.callInInstructions,
    materialsNeeded: order.materialsNeeded,
    requester: {
      name: `${requester.firstName} ${requester.lastName}`,
      email: requester.email,
      department: DEPARTMENTS[requester.department],
      phone: requester.departmentPhone,
    },
  });
  return splitNote(text, dispatchPages(number, DISPATCH_HEADINGS.REQUESTED));
}

/** *Dispatch Cancel Requested*, with the date of the visit. */
export function cancelRequestedNotes(number: string, dispatch: DispatchSighting): string[] {
  const text = buildDispatchNote(number, { kind: 'CANCEL_REQUESTED', date: dateOf(dispatch) });
  return splitNote(text, dispatchPages(number, DISPATCH_HEADINGS.CANCEL_REQUESTED));
}

function dateOf({ scheduledAt, timeZone }: DispatchSighting): string {
  if (scheduledAt === null) return 'an unknown date';
  const zone = timeZone ?? 'UTC';
  return displayDate(scheduledAt, zone, zoneWords(zone));
}

function addressOf({ street, street2, city, state, zipCode }: Order): string {
  return [street, street2 ?? '', city, state, zipCode].filter((part) => part !== '').join(', ');
}

function pageOf(portalUrl: string, number: string): string {
  return `${portalUrl.replace(/\/+$/, '')}/dispatch/${encodeURIComponent(number)}?vendor=LIT`;
}
