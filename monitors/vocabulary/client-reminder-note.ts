import { MARKER, startsAs } from './note-marker.ts';
import { printedTime, type Moment } from './printed-time.ts';

const HEADING = 'Client Reminder';

/** Says that the customer was reminded by mail that the link is theirs to repair. */
export function buildClientReminderNote(at: Moment, zone: string): string {
  // The time tells one reminder from the next when a note is read back by its text.
  return [MARKER, HEADING, `TimeStamp: ${printedTime(at, zone)}`].join('\n');
}

export function isClientReminder(text: string | null | undefined): boolean {
  return startsAs(text, HEADING);
}
