import { cycleOf, newestModemReboot } from '../../vocabulary/documentation-cycle.ts';
import { buildModemFailedNote, buildModemRebootNote } from '../../vocabulary/modem-note.ts';
import { WIRELESS_REPAIR } from '../../vocabulary/work-queues.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TaskSighting, TicketSighting } from '../sightings.ts';
import type { DeadModem } from './dead-modem.ts';
import { outageOf } from './outage.ts';

interface Known {
  readonly case: EdgeCase;
  readonly modem: DeadModem;
  readonly ticket: TicketSighting;
}

/**
 * Only a reboot that was taken is noted.
 *
 * @param occasion tells it from the next one: of whoever dies behind the note and begins anew, the note
 * must not make another reboot. Default: told by the notes.
 */
export function reboot(
  known: Known,
  { timeZone }: OutageSettings,
  now: Date,
  occasion?: string,
): Action[] {
  const { case: edgeCase, modem, ticket } = known;
  const { serialNumber } = edgeCase.watched;
  const noted = occasionOf(known);
  const { cycle, since } = occasion === undefined ? noted : { cycle: occasion, since: occasion };
  const name = modem.interface;
  return [
    {
      kind: 'reboot-modem',
      ticketId: ticket.id,
      serialNumber,
      interface: name,
      logicalId: modem.logicalId,
      cycle,
    },
    {
      kind: 'append-note',
      ticketId: ticket.id,
      note: `modem-reboot-${name}`,
      texts: [buildModemRebootNote(serialNumber, name, now, timeZone)],
      serviceNumbers: [serialNumber],
      cycle,
      since,
      ifItFails: 'go-on',
    },
    {
      kind: 'chat',
      text: `The modem at ${name} of ${serialNumber} is being rebooted, for outage ticket ${ticket.id}.`,
      about: ['modem-reboot', ticket.id, serialNumber, name, cycle],
    },
  ];
}

/** Only a task that was moved is noted, under the serial number, so that the note is found again. */
export function handOver(
  known: Known,
  task: TaskSighting,
  settings: OutageSettings,
  now: Date,
): Action[] {
  const { case: edgeCase, modem, ticket } = known;
  const { serialNumber } = edgeCase.watched;
  const { cycle, since } = occasionOf(known);
  // Where a task lies can be read back: what stays uncertain is tried again by the next look.
  const look = `${cycle}@${edgeCase.observedAt}`;
  return [
    {
      kind: 'move-task',
      ticketId: ticket.id,
      taskId: task.id,
      serialNumber,
      workQueue: WIRELESS_REPAIR,
      cycle: look,
    },
    {
      kind: 'append-note',
      ticketId: ticket.id,
      note: 'modem-failed',
      texts: [buildModemFailedNote(now, settings.timeZone)],
      serviceNumbers: [serialNumber],
      cycle,
      since,
      ifItFails: 'go-on',
    },
    {
      kind: 'chat',
      text: `The reboot of the modem at ${modem.interface} of ${serialNumber} did not help: its task on outage ticket ${ticket.id} was moved to ${WIRELESS_REPAIR}.`,
      about: ['modem-failed', ticket.id, serialNumber, cycle],
      ifItFails: 'go-on',
    },
    {
      kind: 'count',
      counter: 'forwarded',
      ...{ ticketId: ticket.id, serviceNumber: serialNumber, cycle: look },
      case: edgeCase,
      outage: outageOf(edgeCase.edge, settings),
      targetQueue: WIRELESS_REPAIR,
    },
  ];
}

/** Tells one reboot from the next: each adds a note, and so does each re-opening. */
function occasionOf({ case: { watched }, ticket }: Known) {
  const { since } = cycleOf(ticket.notes, watched.serialNumber);
  const last = newestModemReboot(ticket.notes, watched.serialNumber);
  const rebootedAt = last ? new Date(last.writtenAtMs).toISOString() : null;
  return { cycle: `${since ?? 'first'}#${rebootedAt ?? 'none'}`, since: rebootedAt ?? since };
}
