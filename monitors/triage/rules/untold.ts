import type { DeviceEvent } from '../../vocabulary/device-events.ts';
import {
  isEventsNote,
  parseEventsNote,
  toldAs,
  type ToldEvent,
} from '../../vocabulary/events-note.ts';
import { readPrintedTime } from '../../vocabulary/printed-time.ts';
import { concerns, type TicketNote } from '../../vocabulary/ticket-note.ts';

/** What the notes about a device leave to be told. */
export interface Untold {
  /** Events from here on are read, ISO 8601. */
  readonly since: string;
  isUntold(this: void, event: DeviceEvent): boolean;
}

/**
 * What happened since the newest note. A note that tells events may have been written, or sent again,
 * long after they were read: behind it counts what happened since the newest that was told.
 *
 * @param newest of the notes about the device; a dated one.
 * @param zone in which notes print times; what was printed in another is not known again.
 */
export function untoldSince(
  newest: TicketNote & { readonly createdAt: string },
  notes: readonly TicketNote[],
  serialNumber: string,
  zone: string,
): Untold {
  const own = notes.filter((note) => isEventsNote(note.text) && concerns(note, serialNumber));
  const told = isEventsNote(newest.text) ? own.flatMap(({ text }) => parseEventsNote(text)) : [];
  const times = told.flatMap(({ time }) => readPrintedTime(time, zone)?.getTime() ?? []);
  const newestMs = Math.max(...times);
  const writtenMs = Date.parse(newest.createdAt);
  const since =
    times.length > 0 && newestMs < writtenMs ? new Date(newestMs).toISOString() : newest.createdAt;
  const sinceMs = Date.parse(since);
  const known = new Set(told.map(wordsOf));
  return {
    since,
    isUntold: (event) => Date.parse(event.at) > sinceMs && !known.has(wordsOf(toldAs(event, zone))),
  };
}

const wordsOf = ({ type, device, time }: ToldEvent): string => JSON.stringify([type, device, time]);
