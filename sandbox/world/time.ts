import { DateTime } from 'luxon';

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** `ms` later than `date`; earlier when negative. */
export const after = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

/** Time zones of sites: name in the ticketing system → IANA zone. */
const IANA_ZONES = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
} as const;

export type ZoneName = keyof typeof IANA_ZONES;

/** What a clock on the wall of that zone shows at `date`. */
export const inZone = (date: Date, zone: ZoneName): DateTime =>
  DateTime.fromJSDate(date, { zone: IANA_ZONES[zone] }).setLocale('en-US');

/** `YYYY-MM-DD` in that zone. */
export const localDay = (date: Date, zone: ZoneName): string =>
  inZone(date, zone).toFormat('yyyy-MM-dd');

/** That time of that day (`YYYY-MM-DD`) in that zone; null when there is no such day or time. */
export function localInstant(
  day: string,
  time: { readonly hour: number; readonly minute: number },
  zone: ZoneName,
): Date | null {
  const instant = DateTime.fromISO(day, { zone: IANA_ZONES[zone] }).set(time);
  return instant.isValid && time.minute < 60 ? instant.toJSDate() : null;
}

/** The whole hour of that day in that zone, `days` after the day of `date` there. */
export const atHour = (date: Date, zone: ZoneName, days: number, hour: number): Date =>
  inZone(date, zone).plus({ days }).startOf('day').set({ hour }).toJSDate();

/** The full or half hour at or after `date`. */
export const nextHalfHour = (date: Date): Date =>
  new Date(Math.ceil(date.getTime() / (30 * MINUTE_MS)) * 30 * MINUTE_MS);

/** `05/20/2024 08:15:42 AM EDT`: how the notes of the centre print an instant, US/Eastern. */
export function noteTime(date: Date): string {
  const local = inZone(date, 'Eastern');
  // Named by hand: the library builds a formatter for every single name.
  return `${local.toFormat('MM/dd/yyyy hh:mm:ss a')} ${local.offset === EDT_MINUTES ? 'EDT' : 'EST'}`;
}

const EDT_MINUTES = -240;
