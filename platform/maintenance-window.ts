import { Cron } from 'croner';
import { DateTime } from 'luxon';
import { instantOf } from './wall-clock.ts';

/** A time that comes once, or again and again, and lasts. */
export interface WindowTimes {
  /** In `timeZone`: a local date and time (`2030-03-16T22:00`), or a cron pattern with five fields. */
  readonly starts: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** Real minutes: a change of the clocks on the way makes it neither longer nor shorter. */
  readonly durationMinutes: number;
  /** Starts at or after this do not come; one that is under way goes on. */
  readonly until: Date | null;
}

const ONCE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const HOUR_MS = 3_600_000;
/** No change of the clocks is greater. */
const CHANGE_MS = 3 * HOUR_MS;

/**
 * Why a window cannot begin so, for people; undefined when it can.
 *
 * @param timeZone anything; one that does not exist is a problem too.
 */
export function problemOf(starts: string, timeZone: string): string | undefined {
  if (!DateTime.utc().setZone(timeZone).isValid)
    return 'expected an IANA time zone, for example US/Eastern';
  if (ONCE.test(starts))
    return onceOf(starts, timeZone) ? undefined : 'expected a day and a time that there are';
  try {
    if (/^[\dA-Za-z*,/ -]{9,200}$/.test(starts) && new Cron(starts, PATTERN).nextRun(EPOCH))
      return undefined;
  } catch {
    // said below
  }
  return 'expected a local date and time, for example 2030-03-16T22:00, or a cron pattern with five fields that comes true, for example 0 22 * * SUN';
}

/**
 * Whether the window is under way: from its start on, its end no longer.
 *
 * A start in an hour that happens twice (clocks go back) means the first, unless the pattern's hour
 * begins with `*`: then it means both. One that never happens (clocks go forward) moves forward by as
 * much as the clocks do: 02:30 becomes 03:30.
 *
 * @throws Error for times that problemOf finds fault with.
 */
export function activeAt(window: WindowTimes, now: Date): boolean {
  const last = lastStart(window, now);
  return last !== null && now.getTime() < last.getTime() + window.durationMinutes * 60_000;
}

/**
 * When it begins next, later than now; null when never again. Starts as for activeAt.
 *
 * @throws Error for times that problemOf finds fault with.
 */
export function nextStart(window: WindowTimes, now: Date): Date | null {
  const next = ONCE.test(window.starts)
    ? earliest([instantOfOnce(window)].filter((start) => start > now))
    : nextOfPattern(window, now);
  return next !== null && isBefore(next, window.until) ? next : null;
}

function lastStart(window: WindowTimes, now: Date): Date | null {
  const begun = (start: Date) => start <= now && isBefore(start, window.until);
  if (ONCE.test(window.starts)) return latest([instantOfOnce(window)].filter(begun));
  const bound = window.until === null || window.until > now ? now : window.until;
  const wall = wallOf(bound, window.timeZone);
  const near = startsWithin(window, shifted(wall, -CHANGE_MS), shifted(wall, CHANGE_MS));
  const found = latest(near.filter(begun));
  if (found) return found;
  const [earlier] = new Cron(window.starts, PATTERN).previousRuns(1, shifted(wall, -CHANGE_MS));
  return earlier ? latest(instantsOf(earlier, window).filter(begun)) : null;
}

function nextOfPattern(window: WindowTimes, now: Date): Date | null {
  const pattern = new Cron(window.starts, PATTERN);
  const from = shifted(wallOf(now, window.timeZone), -CHANGE_MS);
  let wall = pattern.nextRun(from);
  while (wall && !instantsOf(wall, window).some((start) => start > now))
    wall = pattern.nextRun(wall);
  if (!wall) return null;
  // Where the clocks change, a later time of day may come earlier.
  const near = startsWithin(window, from, shifted(wall, CHANGE_MS));
  return earliest(near.filter((start) => start > now));
}

/** Patterns are read on a wall clock that never changes, written as UTC; `instantsOf` knows the zone. */
const PATTERN = { mode: '5-part', timezone: 'UTC', paused: true } as const;
const EPOCH = new Date(0);

function startsWithin(window: WindowTimes, from: Date, to: Date): Date[] {
  const pattern = new Cron(window.starts, PATTERN);
  const starts: Date[] = [];
  for (let wall = pattern.nextRun(from); wall && wall <= to; wall = pattern.nextRun(wall))
    starts.push(...instantsOf(wall, window));
  return starts;
}

/** The instants at which clocks in the zone show this wall time, by the rule of activeAt. */
function instantsOf(wall: Date, { starts, timeZone }: WindowTimes): Date[] {
  const first = onceOf(wall.toISOString().slice(0, 16), timeZone);
  if (!first) return [];
  const everyHour = starts.split(/ +/)[1]?.startsWith('*') ?? false;
  if (!everyHour) return [first];
  return DateTime.fromJSDate(first, { zone: timeZone })
    .getPossibleOffsets()
    .map((possible) => possible.toJSDate());
}

function instantOfOnce({ starts, timeZone }: WindowTimes): Date {
  const start = onceOf(starts, timeZone);
  if (start) return start;
  throw new Error(`no such time: ${starts} in ${timeZone}`);
}

function onceOf(starts: string, timeZone: string): Date | null {
  const [day = '', hour, minute] = starts.split(/[T:]/);
  return instantOf(day, { hour: Number(hour), minute: Number(minute) }, timeZone);
}

function wallOf(instant: Date, zone: string): Date {
  return DateTime.fromJSDate(instant, { zone }).setZone('utc', { keepLocalTime: true }).toJSDate();
}

const shifted = (time: Date, ms: number) => new Date(time.getTime() + ms);
const isBefore = (start: Date, until: Date | null) => until === null || start < until;
const earliest = ([first, ...rest]: readonly Date[]): Date | null =>
  first ? rest.reduce((least, start) => (start < least ? start : least), first) : null;
const latest = ([first, ...rest]: readonly Date[]): Date | null =>
  first ? rest.reduce((most, start) => (start > most ? start : most), first) : null;
