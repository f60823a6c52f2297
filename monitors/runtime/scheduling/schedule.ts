import { Cron } from 'croner';
import type { Setting } from '../../../platform/config.ts';

/** The zone in which schedules that name an hour are read, whatever the machine thinks. */
export const SCHEDULE_ZONE = 'America/New_York';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Declares how often a job runs. */
export const everySeconds = (
  options: Omit<Setting<number>, 'parse' | 'unit'>,
): Setting<number> => ({
  ...options,
  unit: 's',
  parse(value) {
    const seconds = /^\d{1,5}$/.test(value) ? Number(value) : 0;
    if (cronOf(seconds) === undefined) {
      throw new Error(
        'expected seconds that divide a minute, or whole minutes that divide an hour, or whole hours that divide a day',
      );
    }
    return seconds;
  },
});

/**
 * The cron pattern, with seconds, that fires every so many seconds at even distances.
 *
 * @returns undefined when there is none: cron counts within a minute, an hour or a day, so 45 s
 * would be 45 s and 15 s in turn.
 */
export function cronOf(seconds: number): string | undefined {
  if (!Number.isInteger(seconds)) return undefined;
  if (seconds > 0 && MINUTE % seconds === 0) {
    return seconds === MINUTE ? '0 * * * * *' : `*/${seconds} * * * * *`;
  }
  if (seconds > MINUTE && HOUR % seconds === 0 && seconds % MINUTE === 0) {
    return seconds === HOUR ? '0 0 * * * *' : `0 */${seconds / MINUTE} * * * *`;
  }
  if (seconds > HOUR && DAY % seconds === 0 && seconds % HOUR === 0) {
    return seconds === DAY ? '0 0 0 * * *' : `0 0 */${seconds / HOUR} * * *`;
  }
  return undefined;
}

/** When a pattern fired last, or fires now: the same on every replica. */
export function plannedBefore(pattern: string, now: Date): Date {
  const cron = new Cron(pattern, { timezone: SCHEDULE_ZONE, paused: true });
  const [last] = cron.previousRuns(1, new Date(now.getTime() + 1));
  if (last) return last;
  throw new Error(`the pattern ${pattern} never fired`);
}
