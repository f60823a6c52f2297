import type { Vendor } from '../../generated/service-dispatch.ts';
import type { Verdict } from '../../runtime/decision.ts';
import type { DispatchNoteKind } from '../../vocabulary/dispatch-headings.ts';
import { hasDispatchNote } from '../../vocabulary/dispatch-note-reading.ts';
import { displayDate, usZoneName, zoneWords } from '../../vocabulary/printed-time.ts';
import type { NoteSighting, Visit } from '../sightings.ts';

/** What a decision about a dispatch that was ordered through us goes by. */
export interface DispatchObservation extends Visit {
  readonly vendor: Vendor;
  /** `VENDOR:number`. */
  readonly dispatch: string;
  /** Number under which notes name it. */
  readonly portalNumber: string;
  readonly ticketId: string;
  /** Notes of the ticket that concern it. */
  readonly notes: readonly NoteSighting[];
}

/** Settings that decisions go by. */
export interface StageSettings {
  readonly reminderHours: readonly number[];
  readonly company: string;
}

/** Whether one of the dispatch's notes is of this kind; for a reminder also of these hours. */
export function has(
  { notes, portalNumber }: DispatchObservation,
  kind: DispatchNoteKind,
  hours: number | null = null,
): boolean {
  return hasDispatchNote(notes, portalNumber, kind, hours);
}

/**
 * The agreed start as notes and messages print it.
 *
 * @returns null when no start is agreed that could be read.
 */
export function dateOf({ vendor, scheduledAt, timeZone }: DispatchObservation): string | null {
  if (scheduledAt === null || timeZone === null) return null;
  const zone = vendor === 'LIT' ? zoneWords(timeZone) : usZoneName(timeZone);
  return displayDate(scheduledAt, timeZone, zone) || null;
}

/** Why nothing is told of a dispatch although its status says that something is to be. */
const UNREADY = {
  'date-missing': 'no start is agreed that can be read',
  'site-phone-missing': 'no telephone number of the site can be read',
  'engineer-missing': 'the name or the telephone number of the engineer is not known',
} as const;

/** The verdict on a dispatch that cannot be handled as it is. */
export function unready(reason: keyof typeof UNREADY): Verdict<never> {
  return { rule: 'unready', because: UNREADY[reason], actions: [], skipped: reason };
}
