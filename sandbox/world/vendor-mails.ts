import type { Dispatch, VendorMail } from './types.ts';

/** The mailbox that vendor CTS reads. */
export const CTS_MAILBOX = 'dispatch@cts.example.test';

/** An order as somebody at the vendor reads it out of a mail. */
export interface MailedOrder extends Pick<
  Dispatch,
  'requestedDate' | 'zoneText' | 'siteName' | 'address' | 'scopeOfWork' | 'materials'
> {
  readonly kind: 'order';
  readonly orderNumber: string;
  readonly reference: string;
  readonly requestedWindow: string;
  readonly siteContact: { readonly name: string; readonly phone: string };
  /** All lines of the mail, under their labels. */
  readonly lines: Readonly<Record<string, string>>;
}

/** A request to call a dispatch off. */
export interface MailedCancellation {
  readonly kind: 'cancellation';
  /** The vendor's. */
  readonly number: string;
}

const SUBJECT = /^CTS - Service Submission - \S+$/;
const LINE = /^([A-Z][\w #-]{0,40}):[ \t]+(\S.*)$/;
/** Without one of these an order cannot be filed. */
const NEEDED = [
  'Onsite Time Needed',
  'Onsite Timezone',
  'Reference',
  'Location Owner',
  'Onsite Contact',
  'Contact #',
  'IGZ Dispatch Number',
];
const ZONES = /^(Eastern|Central|Mountain|Pacific|Alaska|Hawaii) Time$/;

/** What somebody at the vendor makes of a mail; null: neither an order nor a cancellation. */
export function readVendorMail({
  subject,
  text,
}: Pick<VendorMail, 'subject' | 'text'>): MailedOrder | MailedCancellation | null {
  if (!SUBJECT.test(subject)) return null;
  const lines = linesOf(text);
  const number = lines['Dispatch Number'];
  if (number !== undefined) {
    return /\bcancel/i.test(text) ? { kind: 'cancellation', number } : null;
  }
  return readOrder(lines);
}

/** Of two equal labels the first counts. */
function linesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, label, value] = LINE.exec(line.trim()) ?? [];
    if (label !== undefined && value !== undefined) found[label] ??= value;
  }
  return found;
}

function readOrder(lines: Readonly<Record<string, string>>): MailedOrder | null {
  const value = (label: string): string => lines[label] ?? '';
  const [, requestedDate, requestedWindow] =
    /^(\d{4}-\d\d-\d\d) (\S.*)$/.exec(value('Onsite Time Needed')) ?? [];
  if (requestedDate === undefined || requestedWindow === undefined) return null;
  if (NEEDED.some((label) => value(label) === '') || !ZONES.test(value('Onsite Timezone'))) {
    return null;
  }
  return {
    kind: 'order',
    orderNumber: value('IGZ Dispatch Number'),
    reference: value('Reference'),
    ...{ requestedDate, requestedWindow, zoneText: value('Onsite Timezone') },
    siteName: value('Location Owner'),
    address: addressOf(value('Location'), value('Location ID'), value('Location Country')),
    siteContact: { name: value('Onsite Contact'), phone: value('Contact #') },
    scopeOfWork: value('Failure Experienced'),
    materials: value('Materials Needed'),
    lines,
  };
}

/** @param town for example `Albany, NY 12207`. */
function addressOf(town: string, street: string, country: string): Dispatch['address'] {
  const [, city = town, state = '', zip = ''] = /^(.*), (.*) (\S+)$/.exec(town) ?? [];
  return { street, city, state, zip, country };
}
