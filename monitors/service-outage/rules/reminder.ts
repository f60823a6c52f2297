import type { Verdict } from '../../runtime/decision.ts';
import { buildClientReminderNote } from '../../vocabulary/client-reminder-note.ts';
import { cycleOf, lastReminderMs } from '../../vocabulary/documentation-cycle.ts';
import type { Action, SendMilestone } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TicketSighting } from '../sightings.ts';
import { secondsSince } from './ticket-task.ts';

/** An edge of which only customers' own lines are down, and its ticket. */
export interface ReminderObservation {
  readonly case: EdgeCase;
  /** Null when it could not be read. */
  readonly ticket: TicketSighting | null;
}

/**
 * Tells the customer that we know of the outage of its own line, instead of forwarding the task.
 *
 * @param cycle tells this outage from the next, for the keys.
 */
export function acknowledge(
  edgeCase: EdgeCase,
  ticketId: string,
  cycle: string,
  settings: Pick<OutageSettings, 'timeZone'>,
  now: Date,
): Action[] {
  const milestone = 'BYOB_OUTAGE_ACKNOWLEDGEMENT';
  const word = { edgeCase, ticketId, cycle, since: cycle, wasUnseen: true, milestone } as const;
  return tellCustomer(word, settings, now);
}

/**
 * Whether the customer is told once more: when the last word to it, or the beginning of what is
 * documented, is old enough.
 *
 * Source: service-outage-monitor.md §6.7.
 */
export function reminder(
  { case: edgeCase, ticket }: ReminderObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  if (ticket === null) {
    return {
      rule: 'reminder-unknown',
      because: 'its ticket could not be read',
      actions: [],
      skipped: 'ticket-unreadable',
    };
  }
  const cycle = cycleOf(ticket.notes, edgeCase.watched.serialNumber);
  const last = lastReminderMs(cycle);
  if (last === null) {
    const because = `ticket ${ticket.id} has no note from which the time counts`;
    return { rule: 'reminder-undated', because, actions: [] };
  }
  const age = secondsSince(last, now);
  if (age <= settings.reminderAfterSeconds) {
    return {
      rule: 'reminder-too-early',
      because: `the customer was told ${age} s ago`,
      actions: [],
      nearMisses: [
        {
          rule: 'reminder',
          by: `told ${age} s ago, not more than ${settings.reminderAfterSeconds} s`,
        },
      ],
    };
  }
  const since = new Date(last).toISOString();
  const about = {
    edgeCase,
    ticketId: ticket.id,
    since,
    cycle: `${cycle.since ?? 'first'}#${since}`,
  };
  return {
    rule: 'reminder',
    because: `the customer's own line is still down, and it was told ${age} s ago`,
    actions: tellCustomer({ ...about, milestone: 'BYOB_OUTAGE_REMINDER' }, settings, now),
  };
}

interface Word {
  readonly edgeCase: EdgeCase;
  readonly ticketId: string;
  readonly cycle: string;
  /** Notes that are not younger are of words before. */
  readonly since: string;
  /** The decision was not made on the ticket's notes. */
  readonly wasUnseen?: true;
  readonly milestone: SendMilestone['milestone'];
}

/** The mail first: a note about one that was not taken would be false. */
function tellCustomer(
  { edgeCase: { watched }, ticketId, cycle, since, wasUnseen, milestone }: Word,
  { timeZone }: Pick<OutageSettings, 'timeZone'>,
  now: Date,
): Action[] {
  const { serialNumber } = watched;
  return [
    { kind: 'send-milestone', ticketId, serviceNumber: serialNumber, milestone, cycle },
    {
      kind: 'append-note',
      ticketId,
      note: 'client-reminder',
      texts: [buildClientReminderNote(now, timeZone)],
      serviceNumbers: [serialNumber],
      cycle,
      since,
      ...(wasUnseen && { wasUnseen }),
      ifItFails: 'go-on',
    },
    {
      kind: 'chat',
      text: `The customer of ${serialNumber} was told of its own line, for outage ticket ${ticketId}.`,
      about: ['client-reminder', ticketId, serialNumber, cycle],
    },
  ];
}
