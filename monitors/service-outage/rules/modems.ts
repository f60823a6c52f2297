import type { Verdict } from '../../runtime/decision.ts';
import {
  cycleOf,
  newestModemReboot,
  wentToWireless,
} from '../../vocabulary/documentation-cycle.ts';
import { isModem } from '../../vocabulary/modem-link.ts';
import { isFaultyEdge, isFaultyLink } from '../../vocabulary/outage-type.ts';
import { WIRELESS_REPAIR } from '../../vocabulary/work-queues.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TicketSighting } from '../sightings.ts';
import type { DeadModem } from './dead-modem.ts';
import { handOver, reboot } from './modem-actions.ts';
import { secondsSince, taskOf } from './ticket-task.ts';

/** A dead link with a modem behind it, and the ticket of its edge. */
export interface ModemsObservation {
  readonly case: EdgeCase;
  readonly modem: DeadModem;
  /** Null when it could not be read. */
  readonly ticket: TicketSighting | null;
  /** When the outage was sighted that was reported just now: one reboot for each. Absent: notes tell one from the next. */
  readonly occasion?: string;
}

/**
 * Links with a modem of maker DiGi that are down.
 *
 * Source: digi-reboot.md §2.
 */
export function deadModems(
  { watched, edge }: EdgeCase,
  { modemPrefixes }: Pick<OutageSettings, 'modemPrefixes'>,
): DeadModem[] {
  const isDown = (name: string) =>
    edge.links.some((link) => link.interface === name && isFaultyLink(link));
  return watched.interfaces
    .flatMap(({ name, logicalId }) =>
      logicalId !== null && isModem(logicalId, modemPrefixes) && isDown(name)
        ? [{ interface: name, logicalId }]
        : [],
    )
    .map((modem, index) => ({ ...modem, nth: index + 1 }));
}

/**
 * After a ticket was opened, or is to be reopened by us.
 *
 * Source: digi-reboot.md §3.
 */
export function modems(
  observation: ModemsObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  const { case: edgeCase, modem, ticket, occasion } = observation;
  if (ticket === null) return unreadable('modem-reboot-unknown');
  return {
    rule: 'modem-reboot',
    because: `${modem.interface} is down, and a modem is behind it`,
    actions: reboot({ case: edgeCase, modem, ticket }, settings, now, occasion),
  };
}

/**
 * After an outage was reported that has an open ticket already: whether the reboot helped.
 *
 * Source: digi-reboot.md §4.
 */
export function modemFollowUp(
  observation: ModemsObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  const { case: edgeCase, modem, ticket } = observation;
  const { serialNumber } = edgeCase.watched;
  if (isFaultyEdge(edgeCase.edge)) return quiet('modem-edge-down', 'the edge itself is offline');
  if (modem.nth > 1 && !settings.modemEachLink) {
    return quiet('modem-not-first', 'of several dead modems the first is followed up');
  }
  if (ticket === null) return unreadable('modem-follow-up-unknown');
  const task = taskOf(ticket, serialNumber);
  if (!task) return quiet('modem-no-task', `ticket ${ticket.id} has no task for it`);
  const { since, notes } = cycleOf(ticket.notes, serialNumber);
  const last = newestModemReboot(notes, serialNumber);
  if (!last) return quiet('modem-not-rebooted', 'no note tells of a reboot');
  const age = secondsSince(last.writtenAtMs, now);
  const missing = settings.modemRecentSeconds - age;
  if (missing > 0) {
    return {
      ...quiet('modem-rebooted-lately', `a modem was rebooted ${age} s ago`),
      nearMisses: [
        { rule: 'modem-follow-up', by: `${missing} s short of ${settings.modemRecentSeconds} s` },
      ],
    };
  }
  const known = { case: edgeCase, modem, ticket };
  if (last.interface !== modem.interface) {
    return {
      rule: 'modem-reboot-other',
      because: `the modem of ${last.interface} was rebooted, ${modem.interface} is down`,
      actions: reboot(known, settings, now),
    };
  }
  if (wentToWireless(notesSince(ticket.notes, since), serialNumber)) {
    return quiet('modem-handed-over', `a note moves the task to ${WIRELESS_REPAIR}`);
  }
  return {
    rule: 'modem-reboot-failed',
    because: `the modem of ${modem.interface} was rebooted ${age} s ago, and the link is down`,
    actions: handOver(known, task, settings, now),
  };
}

/** Also those that name no service number, as older ones of the automation do. */
function notesSince(notes: TicketSighting['notes'], since: string | null) {
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  return notes.filter(({ createdAt }) => createdAt !== null && Date.parse(createdAt) >= from);
}

function quiet(rule: string, because: string): Verdict<Action> {
  return { rule, because, actions: [] };
}

function unreadable(rule: string): Verdict<Action> {
  const because = 'its ticket could not be read';
  return { rule, because, actions: [], skipped: 'ticket-unreadable' };
}
