import type { TimeOfDay } from '../../platform/wall-clock.ts';

const MINUTES_OF_HALF_DAY = 12 * 60;

/** A number up to the next blank, letter or dash: `7`, `10:30`, but also `7,30`, which is no time. */
const NUMBER = /\d[^\sA-Z\-–]*/;
/** A or P, with or without M, that is no part of another word: not the P of `PT`. */
const MERIDIEM = /(?<![A-Z])([AP])M?(?![A-Z])/;
const TIME_WITH_MERIDIEM = /(\d[^\sA-Z\-–]*)\s*([AP])M?(?![A-Z])/g;

/**
 * Reads the start out of the text in which vendor LIT writes a time or a window of time.
 *
 * `6PM-8PM`, `10:00a`, `4.30 pm ET`, `4-6pm` and `10::30 AM` have a start; `ASAP`, `14:30`, `noon`
 * and `7,30AM` have none. Where only the end says AM or PM the start is on the same side of noon,
 * unless it would come after the end: `10-12PM` starts at 10:00, not at 22:00.
 */
export function parseStartTime(text: string | null | undefined): TimeOfDay | null {
  const tidy = (text ?? '').toUpperCase().replace(/\./g, ':').replace(/:{2,}/g, ':');
  const number = NUMBER.exec(tidy);
  if (!number) return null;
  const start = clockMinutes(number[0]);
  const behind = tidy.slice(number.index + number[0].length);
  const meridiem = MERIDIEM.exec(behind) ?? MERIDIEM.exec(tidy);
  if (start === null || !meridiem) return null;
  const sameSide = onSide(start, meridiem[1]);
  const end = endOf(tidy);
  const crossesNoon = end !== null && sameSide > end && !/^\s*[AP]M?(?![A-Z])/.test(behind);
  return timeOfDay(
    crossesNoon ? (sameSide + MINUTES_OF_HALF_DAY) % (2 * MINUTES_OF_HALF_DAY) : sameSide,
  );
}

/** The first time in the text that says itself on which side of noon it is, in minutes of the day. */
function endOf(tidy: string): number | null {
  const [first] = tidy.matchAll(TIME_WITH_MERIDIEM);
  const minutes = first?.[1] === undefined ? null : clockMinutes(first[1]);
  return minutes === null ? null : onSide(minutes, first?.[2]);
}

/** Minutes since twelve o'clock of `7`, `07:30` or `12:00`; null when no clock face shows that. */
function clockMinutes(text: string): number | null {
  const parts = /^(\d{1,2})(?::(\d{2})(?::\d{2})?)?:?$/.exec(text);
  const hour = Number(parts?.[1]);
  const minute = Number(parts?.[2] ?? 0);
  if (!parts || hour < 1 || hour > 12 || minute > 59) return null;
  return (hour % 12) * 60 + minute;
}

function onSide(minutes: number, side: string | undefined): number {
  return side === 'P' ? minutes + MINUTES_OF_HALF_DAY : minutes;
}

function timeOfDay(minutes: number): TimeOfDay {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
