import { z } from 'zod';

/** Text that may be missing. Blank text says nothing either. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value == null || value.trim() === '' ? null : value));

/** A number that may be missing. */
export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/;

/** Dates that were never set: orchestrators send `0000-00-00 00:00:00`, or nothing. */
const NEVER = /^(0000-|\s*$)/;

/** An instant: ISO 8601, the same with a blank in the middle, or epoch milliseconds. Always UTC. */
export const instant = z.union([z.string(), z.number()]).transform((value, context) => {
  const date = typeof value === 'number' ? new Date(value) : parseInstant(value);
  if (date !== undefined && !Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: 'expected a date' });
  return z.NEVER;
});

/** An instant, or null where it is missing or was never set. */
export const optionalInstant = z.preprocess(
  (value) =>
    value === undefined || (typeof value === 'string' && NEVER.test(value)) ? null : value,
  instant.nullable(),
);

function parseInstant(text: string): Date | undefined {
  const [, day, time, zone] = INSTANT.exec(text) ?? [];
  return day === undefined ? undefined : new Date(`${day}T${time}${zone ?? 'Z'}`);
}
