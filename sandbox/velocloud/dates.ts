import { DateTime } from 'luxon';
import { z } from 'zod';

/** What the portal prints where nothing ever happened. */
export const NEVER = '0000-00-00 00:00:00';

/** `2024-05-20T10:00:00.000Z`, or `NEVER`. */
export const portalDate = (instant: Date | null): string => instant?.toISOString() ?? NEVER;

/** ISO 8601, `YYYY-MM-DD HH:MM:SS` in UTC, or milliseconds since 1970. */
export const instantSchema = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = typeof value === 'string' ? dateOfText(value) : new Date(value);
  if (!Number.isNaN(parsed.getTime())) return parsed;
  context.addIssue({ code: 'custom', message: 'is not a date' });
  return z.NEVER;
});

/** The form with a blank names no zone and means UTC. */
const dateOfText = (text: string): Date =>
  DateTime.fromISO(text.replace(' ', 'T'), { zone: 'utc' }).toJSDate();

/** Without an end it reaches to now. */
export const intervalSchema = z.strictObject({
  start: instantSchema,
  end: instantSchema.nullish(),
});

/** A span of time, both ends in ms since 1970. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** @returns null when nothing of the interval has passed yet. */
export function pastSpan(interval: z.output<typeof intervalSchema>, now: Date): Span | null {
  const startMs = interval.start.getTime();
  const endMs = Math.min((interval.end ?? now).getTime(), now.getTime());
  return endMs > startMs ? { startMs, endMs } : null;
}
