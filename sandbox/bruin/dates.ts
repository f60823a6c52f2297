import { DateTime } from 'luxon';

/** Bruin prints wall-clock time of its own office, with or without an offset. */
const OFFICE_ZONE = 'America/New_York';

const inOffice = (instant: Date): DateTime =>
  DateTime.fromJSDate(instant, { zone: OFFICE_ZONE }).setLocale('en-US');

/** Ticket lists: `6/3/2024 4:12:09 PM`, with nothing that names the zone. */
export const listDate = (instant: Date): string => inOffice(instant).toFormat('M/d/yyyy h:mm:ss a');

/** Details, notes, history: `2024-05-20T08:15:42.117-04:00`. */
export const offsetDate = (instant: Date): string =>
  inOffice(instant).toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ");

/** Entry dates of history rows: as `offsetDate`, but a whole second has no milliseconds. */
export const entryDate = (instant: Date): string =>
  inOffice(instant).toFormat(
    instant.getUTCMilliseconds() === 0 ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ",
  );

/** The other form of history rows: `202405202252`. */
export const minuteDigits = (instant: Date): string => inOffice(instant).toFormat('yyyyMMddHHmm');

/** Inventory and sites: `2024-05-20T12:15:42Z`. */
export const utcDate = (instant: Date): string => instant.toISOString().replace(/\.\d+Z$/, 'Z');

/** Reads `2024-05-20T12:15:42Z`. Null for any other text. */
export function parseRequestDate(text: string): Date | null {
  const parsed = DateTime.fromISO(text, { zone: 'utc' });
  return parsed.isValid ? parsed.toJSDate() : null;
}
