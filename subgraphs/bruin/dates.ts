import { DateTime, IANAZone } from 'luxon';
import { CodedError } from '../../platform/errors.ts';

const US_WALL_CLOCK = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/i;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

const EASTERN = IANAZone.create('America/New_York');
const MINUTE_MS = 60_000;
/** Offsets of US/Eastern in minutes. */
const DAYLIGHT = -240;
const STANDARD = -300;

/**
 * Reads the wall clock of US/Eastern that ticket lists print, `6/3/2024 4:12:09 PM`.
 *
 * The hour that autumn repeats is taken for its first run, in daylight time. The hour that spring
 * skips is taken as if the clock had not been moved yet: 2:30 is half an hour after 2:00.
 *
 * @param what names the date in the error, for example "createDate of a ticket".
 * @throws CodedError UPSTREAM_MALFORMED
 */
export function readEasternTime(what: string, text: string | null): Date | null {
  if (text === null) return null;
  const wallClockMs = wallClockOf(text.trim());
  if (wallClockMs === undefined) throw unreadable(what);
  const daylight = wallClockMs - DAYLIGHT * MINUTE_MS;
  const isDaylight = EASTERN.offset(daylight) === DAYLIGHT;
  return new Date(isDaylight ? daylight : wallClockMs - STANDARD * MINUTE_MS);
}

/** The wall clock as if it were UTC, in ms; undefined for a text or a day that does not exist. */
function wallClockOf(text: string): number | undefined {
  const [, month, day, year, hour, minute, second, half] = US_WALL_CLOCK.exec(text) ?? [];
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const afternoon = half?.toUpperCase() === 'PM';
  const wallClock = DateTime.utc(
    Number(year),
    Number(month),
    Number(day),
    (Number(hour) % 12) + (afternoon ? 12 : 0),
    Number(minute),
    Number(second),
  );
  return wallClock.isValid ? wallClock.toMillis() : undefined;
}

/**
 * Reads ISO 8601 with an offset, `2024-05-20T08:15:42.117-04:00`, the form of notes, details and
 * history. Digits past the millisecond are dropped.
 *
 * @throws CodedError UPSTREAM_MALFORMED, also for a time without offset: nobody can tell when it was.
 */
export function readInstant(what: string, text: string | null): Date | null {
  if (text === null) return null;
  const instant = WITH_OFFSET.test(text) ? DateTime.fromISO(text) : undefined;
  if (instant === undefined || !instant.isValid) throw unreadable(what);
  return instant.toJSDate();
}

function unreadable(what: string): CodedError {
  return new CodedError(
    'UPSTREAM_MALFORMED',
    `bruin answered ${what} with a time that cannot be read`,
    { upstream: 'bruin' },
  );
}
