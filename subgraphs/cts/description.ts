import { parsePhone } from '../../platform/phone.ts';
import { instantOf, zoneOfUsName, type TimeOfDay } from '../../platform/wall-clock.ts';
import type { Person } from './model.ts';

/** What the vendor's long text tells. Each part is null when its line is missing or unreadable. */
export interface DescriptionFacts {
  readonly scheduledAt: Date | null;
  /** IANA zone. */
  readonly timeZone: string | null;
  readonly siteContact: Person | null;
  readonly orderNumber: string | null;
}

/** `2024-06-22 4.00PM`, what orders of this graph carry; times typed by hand look otherwise and stay unread. */
const APPOINTMENT = /^(\d{4}-\d{2}-\d{2}) +(\d{1,2})\.(\d{2}) ?([AP])M$/i;
const ORDER_NUMBER = /^IGZ[\w-]+$/;

/** Reads lines `Label: value`, in any order, with any line ends; of two equal labels the first counts. */
export function parseDescription(text: string | null): DescriptionFacts {
  const values = valuesByLabel(text ?? '');
  const timeZone = zoneOfUsName(values.get('onsite timezone'));
  const orderNumber = values.get('igz dispatch number') ?? '';
  return {
    scheduledAt:
      timeZone === null ? null : appointment(values.get('onsite time needed') ?? '', timeZone),
    timeZone,
    siteContact: siteContact(values.get('onsite contact'), values.get('contact #')),
    orderNumber: ORDER_NUMBER.test(orderNumber) ? orderNumber : null,
  };
}

/** Labels in lower case, without those that have no value. */
function valuesByLabel(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    const label = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (label !== '' && value !== '' && !values.has(label)) values.set(label, value);
  }
  return values;
}

function appointment(text: string, zone: string): Date | null {
  const parts = APPOINTMENT.exec(text);
  const [, day, hour, minute, half] = parts ?? [];
  const time = timeOfDay(Number(hour), Number(minute), half?.toUpperCase() === 'P');
  return day === undefined || time === null ? null : instantOf(day, time, zone);
}

function timeOfDay(hour: number, minute: number, afternoon: boolean): TimeOfDay | null {
  if (!(hour >= 1 && hour <= 12 && minute <= 59)) return null;
  return { hour: (hour % 12) + (afternoon ? 12 : 0), minute };
}

function siteContact(name: string | undefined, phone: string | undefined): Person | null {
  return name === undefined && phone === undefined
    ? null
    : { name: name ?? null, phone: parsePhone(phone) };
}
