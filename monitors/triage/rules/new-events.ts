import type { Verdict } from '../../runtime/decision.ts';
import { buildEventsNotes } from '../../vocabulary/events-note.ts';
import { splitNote } from '../../vocabulary/split-note.ts';
import { TRIAGE_PAGES } from '../../vocabulary/triage-note.ts';
import type { Action } from '../actions.ts';
import type { TriageSettings } from '../settings.ts';
import type { DocumentedTask } from '../sightings.ts';
import { toldInChat } from './told-in-chat.ts';
import { isOldEnough, secondsBetween } from './when-to-read.ts';

/**
 * Whether a task with a triage note gets notes about what happened since.
 *
 * Source: service-outage-monitor.md §7, 'with triage'.
 */
export function newEvents(
  { ticketId, serialNumber, lastNoteAt, events }: DocumentedTask,
  settings: TriageSettings,
  now: Date,
): Verdict<Action> {
  const age = secondsBetween(lastNoteAt, now);
  if (!isOldEnough(lastNoteAt, settings, now)) {
    const by = `${age} s, not more than ${settings.lastNoteSeconds} s`;
    return {
      ...quiet('triage-noted-lately', `the last note is ${age} s old`),
      nearMisses: [{ rule: 'triage-new-events', by }],
    };
  }
  if (!events) {
    const because = 'its events could not be read';
    return { ...quiet('triage-events-unknown', because), skipped: 'events-unreadable' };
  }
  const notes = buildEventsNotes(events, settings.timeZone, settings.eventsPerNote);
  if (notes.length === 0) return quiet('triage-no-new-events', 'nothing happened since');
  return {
    rule: 'triage-new-events',
    because: `${events.length} events since the last note, ${age} s ago`,
    actions: [
      {
        kind: 'append-notes',
        ticketId,
        serialNumber,
        note: 'events',
        notes: notes.map(({ text }) => splitNote(text, TRIAGE_PAGES)),
        cycle: lastNoteAt,
      },
      toldInChat(ticketId, serialNumber, lastNoteAt),
    ],
  };
}

function quiet(rule: string, because: string): Verdict<Action> {
  return { rule, because, actions: [] };
}
