import type { EventsWindow } from '../../generated/triage.ts';
import type { TriageSettings } from '../settings.ts';

/** Seconds from one instant to another, a fraction of one not counted. */
export function secondsBetween(from: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(from)) / 1000);
}

/** Whether a ticket is so young that whoever opened it may still write its first note. */
export function isInGrace(
  createdAt: string | null,
  { graceSeconds }: Pick<TriageSettings, 'graceSeconds'>,
  now: Date,
): boolean {
  return createdAt !== null && secondsBetween(createdAt, now) < graceSeconds;
}

/** Whether the newest note about a device is old enough for another one: older than the limit. */
export function isOldEnough(
  lastNoteAt: string,
  { lastNoteSeconds }: Pick<TriageSettings, 'lastNoteSeconds'>,
  now: Date,
): boolean {
  return secondsBetween(lastNoteAt, now) > lastNoteSeconds;
}

const WINDOWS: readonly (readonly [EventsWindow, seconds: number])[] = [
  ['LAST_HOUR', 3600],
  ['LAST_24_HOURS', 86_400],
];
/** A window ends when the orchestrator is asked, which is later than now. */
const MARGIN_SECONDS = 60;

/** The smallest window of the graph that reaches back to an instant, or the longest there is. */
export function windowSince(instant: string, now: Date): EventsWindow {
  const age = secondsBetween(instant, now) + MARGIN_SECONDS;
  return WINDOWS.find(([, seconds]) => age <= seconds)?.[0] ?? 'LAST_7_DAYS';
}
