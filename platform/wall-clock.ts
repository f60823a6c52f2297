import { DateTime } from 'luxon';

/** What a clock on a wall shows. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** The zones that the tz database also knows under `US/`, by the last part of that name. */
const US_ZONES: ReadonlyMap<string, string> = new Map([
  ['alaska', 'America/Anchorage'],
  ['aleutian', 'America/Adak'],
  ['arizona', 'America/Phoenix'],
  ['central', 'America/Chicago'],
  ['east-indiana', 'America/Indiana/Indianapolis'],
  ['eastern', 'America/New_York'],
  ['hawaii', 'Pacific/Honolulu'],
  ['indiana-starke', 'America/Indiana/Knox'],
  ['michigan', 'America/Detroit'],
  ['mountain', 'America/Denver'],
  ['pacific', 'America/Los_Angeles'],
  ['samoa', 'Pacific/Pago_Pago'],
]);

/**
 * The IANA zone that people in the United States call by this name, for example `Pacific Time`,
 * `pacific` or `East-Indiana Time`. Null for every other text.
 */
export function zoneOfUsName(text: string | null | undefined): string | null {
  const name = (text ?? '').replace(/time/i, '').replace(/\s/g, '').toLowerCase();
  return US_ZONES.get(name) ?? null;
}

/**
 * The instant at which clocks in a zone show this day and time.
 *
 * An hour that happens twice (clocks go back) means its first time. A time that never happens
 * (clocks go forward) moves forward by as much as the clocks do: 02:30 becomes 03:30.
 *
 * @param day `YYYY-MM-DD`.
 * @param zone an IANA zone.
 * @returns null when there is no such day, time or zone.
 */
export function instantOf(day: string, time: TimeOfDay, zone: string): Date | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!date) return null;
  const wall = DateTime.fromObject(
    { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]), ...time },
    { zone },
  );
  if (!wall.isValid || time.hour > 23) return null; // luxon would take 24:00
  // Which of two equal wall times luxon picks depends on the offset of the moment it is asked.
  return new Date(Math.min(...wall.getPossibleOffsets().map((possible) => possible.toMillis())));
}
