import { z } from 'zod';

/** Stands where the vendor does not know yet. */
const NOT_YET_DETERMINED = 'NYD';

const isNothing = (text: string): boolean =>
  text === '' || text.toUpperCase() === NOT_YET_DETERMINED;

/** Numbers come as text now and then, and text as numbers; blank text and `NYD` are none. */
export const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const written = String(value ?? '').trim();
    return isNothing(written) ? null : written;
  });

/** A count, as a number or as digits. */
export const count = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);

/** Yes or no, or nothing yet. */
export const truth = z
  .union([
    z.boolean(),
    z.enum(['true', 'false', '']).transform((word) => (word === '' ? null : word === 'true')),
  ])
  .nullish()
  .transform((value) => value ?? null);

const DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?Z?$/;

/** Always UTC, whether or not it says so; nothing while it has not happened. */
export const instant = text.transform((written, context) => {
  if (written === null) return null;
  const [, day, time, fraction = ''] = DATE.exec(written) ?? [];
  const date = new Date(`${day}T${time}${fraction}Z`);
  // JavaScript takes February 30 for a day in March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`)) return date;
  context.addIssue({ code: 'custom', message: 'expected a date' });
  return z.NEVER;
});
