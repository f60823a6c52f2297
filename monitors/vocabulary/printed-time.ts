import { DateTime } from 'luxon';

/** An instant as it travels (ISO 8601) or as a date. */
export type Moment = Date | string;

/**
 * How notes print an instant: `05/20/2024 08:15:42 AM EDT`.
 *
 * @param zone an IANA zone; UTC stands in for one that nobody knows.
 * @returns `Unknown` for no instant.
 */
export function printedTime(at: Moment | null, zone: string): string {
  const local = at === null ? null : inZone(at, zone);
  return local?.isValid ? local.toFormat(`${PRINTED} ZZZZ`) : 'Unknown';
}

const PRINTED = 'MM/dd/yyyy hh:mm:ss a';
const HOUR_MS = 3_600_000;

/**
 * The instant that a note prints, to the second; the hour that the end of summer time repeats is told
 * by the name of the zone.
 *
 * @param zone in which it was printed.
 * @returns null for what was not printed in this zone.
 */
export function readPrintedTime(printed: string, zone: string): Date | null {
  const text = printed.split(' ').slice(0, 3).join(' ');
  const local = DateTime.fromFormat(text, PRINTED, { zone, locale: 'en-US' });
  if (!local.isValid) return null;
  const instants = [0, HOUR_MS, -HOUR_MS].map((ms) => new Date(local.toMillis() + ms));
  return instants.find((instant) => printedTime(instant, zone) === printed) ?? null;
}

/**
 * How notes and messages of dispatches print an appointment: `Mar 16, 2030 @ 07:00 AM Eastern Time`.
 *
 * @param shownZone what to print for the zone: `zoneWords(zone)` for LIT, `usZoneName(zone)` for CTS.
 * @returns an empty text for an instant that cannot be read.
 */
export function displayDate(at: Moment, zone: string, shownZone: string): string {
  const local = inZone(at, zone);
  return local.isValid ? `${local.toFormat("LLL d, yyyy '@' hh:mm a")} ${shownZone}` : '';
}

function inZone(at: Moment, zone: string): DateTime {
  const instant = DateTime.fromJSDate(typeof at === 'string' ? new Date(at) : at, { zone: 'utc' });
  const local = instant.setZone(zone);
  return (local.isValid ? local : instant).setLocale('en-US');
}

/** IANA zone -> the word that vendors use for it. */
const US_WORDS: ReadonlyMap<string, string> = new Map([
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
  ['America/Phoenix', 'Arizona'],
]);

/** `Eastern Time` for `America/New_York`, as vendor LIT writes it; other zones stay as they are. */
export function zoneWords(zone: string): string {
  const word = US_WORDS.get(zone);
  return word === undefined ? zone : `${word} Time`;
}

/** `US/Eastern` for `America/New_York`; other zones stay as they are. */
export function usZoneName(zone: string): string {
  const word = US_WORDS.get(zone);
  return word === undefined ? zone : `US/${word}`;
}
