import type { TimeOfDay } from '../../../platform/wall-clock.ts';

/** When somebody is wanted, as the mail says it. */
export interface VisitTime {
  readonly start: TimeOfDay;
  /** `4.00PM`: the form in which the start is read back from the vendor's record. */
  readonly startText: string;
  /** `4.00PM-6.00PM`; null for a time without an end. */
  readonly windowText: string | null;
}

const TIME = /(\d{1,2})(?:[.:](\d{2}))?\s*([AP])?\.?M?\.?/.source;
const VISIT = new RegExp(`^\\s*${TIME}(?:\\s*(?:-|–|TO)\\s*${TIME})?\\s*$`);
const HALF_DAY = 12 * 60;

/**
 * Reads `7.30AM`, `7:30 am`, `6PM-8PM`, `10-12PM`. Where only the end says AM or PM, the start is on
 * its side of noon, unless it would come after the end: `10-12PM` starts at 10.00AM.
 *
 * @returns null for every other text.
 */
export function parseVisitTime(text: string): VisitTime | null {
  const parts = VISIT.exec(text.toUpperCase());
  if (!parts) return null;
  const [, hour, minute, half, endHour, endMinute, endHalf] = parts;
  const end = endHour === undefined ? null : minutesOf(endHour, endMinute, endHalf);
  const said = minutesOf(hour, minute, half ?? endHalf);
  if (said === null || (endHour !== undefined && end === null)) return null;
  const crossesNoon = half === undefined && end !== null && said > end;
  const start = crossesNoon ? (said + HALF_DAY) % (2 * HALF_DAY) : said;
  const startText = printed(start);
  return {
    start: { hour: Math.floor(start / 60), minute: start % 60 },
    startText,
    windowText: end === null ? null : `${startText}-${printed(end)}`,
  };
}

/** Of the day; null when no clock face shows that, or nothing says which half of the day it is. */
function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (half === undefined || !(hours >= 1 && hours <= 12) || minutes > 59) return null;
  return (hours % 12) * 60 + minutes + (half === 'P' ? HALF_DAY : 0);
}

function printed(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const half = minutes < HALF_DAY ? 'AM' : 'PM';
  return `${hour}.${String(minutes % 60).padStart(2, '0')}${half}`;
}
