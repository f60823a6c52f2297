import { BadParameter } from './endpoint.ts';

const REQUEST_DATE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?Z?$/;

/** Dates have whole seconds: what is compared is what is printed. */
export const wholeSecond = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** `2024-05-20T09:41:07Z`, always UTC. */
export const printDate = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** As `printDate`, with the word that stands for no date. */
export const printDateOrNever = (instant: Date | null): string =>
  instant === null ? 'never' : printDate(instant);

/**
 * Reads a bound: callers write `2024-05-20T09:41:07Z` or `2024-05-20 09:41:07.123456`, always UTC.
 *
 * @returns its whole second.
 * @throws BadParameter for other text and for days that no calendar has.
 */
export function readDate(query: URLSearchParams, name: string): number {
  const [, day, time] = REQUEST_DATE.exec(query.get(name) ?? '') ?? [];
  const printed = `${day}T${time}Z`;
  const instant = new Date(printed);
  // JavaScript takes February 30 for March 1 or 2.
  if (Number.isNaN(instant.getTime()) || printDate(instant) !== printed) {
    throw new BadParameter(`${name}: expected YYYY-MM-DDTHH:MM:SSZ or YYYY-MM-DD HH:MM:SS.ffffff`);
  }
  return wholeSecond(instant);
}
