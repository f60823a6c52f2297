import type { Verdict } from '../../runtime/decision.ts';
import { splitNote } from '../../vocabulary/split-note.ts';
import { buildTriageNote, TRIAGE_PAGES } from '../../vocabulary/triage-note.ts';
import type { Action } from '../actions.ts';
import type { TriageSettings } from '../settings.ts';
import type { UndocumentedTask } from '../sightings.ts';
import { toldInChat } from './told-in-chat.ts';
import { triageOf } from './triage-of.ts';
import { isInGrace, secondsBetween } from './when-to-read.ts';

/**
 * Whether a task without a triage note gets one.
 *
 * Source: service-outage-monitor.md §7, 'without triage'.
 */
export function firstNote(
  { ticketId, serialNumber, createdAt, edge: reading }: UndocumentedTask,
  settings: TriageSettings,
  now: Date,
): Verdict<Action> {
  if (createdAt !== null && isInGrace(createdAt, settings, now)) {
    const age = secondsBetween(createdAt, now);
    const by = `${settings.graceSeconds - age} s short of ${settings.graceSeconds} s`;
    return {
      ...quiet('triage-in-grace', `its ticket was opened ${age} s ago`),
      nearMisses: [{ rule: 'triage-first-note', by }],
    };
  }
  if (!reading) {
    const because = 'its edge could not be read';
    return { ...quiet('triage-unknown', because), skipped: 'edge-unreadable' };
  }
  const { edge, events } = reading;
  if (events.length === 0) return quiet('triage-no-events', 'nothing happened to it in 7 days');
  if (edge === null) return quiet('triage-no-state', 'no orchestrator knows how it stands');
  const text = buildTriageNote(
    triageOf(serialNumber, edge, events, settings, now),
    settings.timeZone,
  );
  return {
    rule: 'triage-first-note',
    because: 'no note tells how it stands',
    actions: [
      {
        kind: 'append-notes',
        ticketId,
        serialNumber,
        note: 'triage',
        notes: [splitNote(text, TRIAGE_PAGES)],
        cycle: 'first',
      },
      toldInChat(ticketId, serialNumber, 'first'),
    ],
  };
}

function quiet(rule: string, because: string): Verdict<Action> {
  return { rule, because, actions: [] };
}
