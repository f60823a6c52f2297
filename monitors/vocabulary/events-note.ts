import { batchesOf } from './batches.ts';
import { newestFirst, type DeviceEvent } from './device-events.ts';
import { linesOf, oneLine } from './note-lines.ts';
import { MARKER } from './note-marker.ts';
import { printedTime } from './printed-time.ts';
import { isTriageNote, TRIAGE_HEADING } from './triage-note.ts';

/** Events in one note unless a setting says otherwise. */
export const EVENTS_PER_NOTE = 15;

export interface EventsNote {
  readonly text: string;
  /** How many events it tells. */
  readonly events: number;
  /** ISO 8601. */
  readonly newestAt: string;
  readonly oldestAt: string;
}

/**
 * Notes that tell events, newest first, `perNote` in each; none for no events. Events without a
 * readable date are left out. Long notes are to be split as `TRIAGE_PAGES`.
 */
export function buildEventsNotes(
  events: readonly DeviceEvent[],
  zone: string,
  perNote: number = EVENTS_PER_NOTE,
): EventsNote[] {
  return batchesOf(newestFirst(events), perNote).flatMap((chunk) => {
    const [newest, oldest] = [chunk[0], chunk.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    const text = eventsText(chunk, oldest.at, zone);
    return [{ text, events: chunk.length, newestAt: newest.at, oldestAt: oldest.at }];
  });
}

function eventsText(chunk: readonly DeviceEvent[], oldestAt: string, zone: string): string {
  return [
    MARKER,
    TRIAGE_HEADING,
    '',
    ...chunk.flatMap((event) => {
      const { type, device, time } = toldAs(event, zone);
      return [`New event: ${type}`, `Device: ${device}`, `Event time: ${time}`, ''];
    }),
    `Timestamp: ${printedTime(oldestAt, zone)}`,
  ].join('\n');
}

/** An event in the words of a note. */
export interface ToldEvent {
  readonly type: string;
  /** `Edge`, or an interface. */
  readonly device: string;
  /** As printed. */
  readonly time: string;
}

/** How a note tells an event. */
export function toldAs(event: DeviceEvent, zone: string): ToldEvent {
  const time = printedTime(event.at, zone);
  return { type: oneLine(event.type), device: deviceOf(event), time };
}

function deviceOf({ type, interface: name }: DeviceEvent): string {
  return type.startsWith('EDGE_') ? 'Edge' : `Interface ${oneLine(name ?? 'Unknown')}`;
}

/** Whether a note tells events: a triage note tells of states instead. */
export function isEventsNote(text: string | null | undefined): boolean {
  return isTriageNote(text) && linesOf(text).some((line) => line.startsWith('New event: '));
}

/** The events that a note or a page of one tells whole, in its order, times as printed. */
export function parseEventsNote(text: string | null | undefined): ToldEvent[] {
  if (!isTriageNote(text)) return [];
  const told = linesOf(text).join('\n');
  const events = told.matchAll(/^New event: (.*)\nDevice: (.*)\nEvent time: (.*)$/gm);
  return [...events].map(([, type = '', device = '', time = '']) => ({ type, device, time }));
}
