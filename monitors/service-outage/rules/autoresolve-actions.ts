import {
  autoresolvedSerial,
  buildAutoresolveNote,
  buildLineAutoresolveNote,
} from '../../vocabulary/autoresolve-note.ts';
import { countAutoresolves, cycleOf } from '../../vocabulary/documentation-cycle.ts';
import { newestNote } from '../../vocabulary/ticket-note.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { Recovery } from './recovery.ts';

/**
 * Everything that resolving a task consists of, in order. Whether it could be unpaused does not matter;
 * without the resolving nothing behind it is true.
 */
export function resolution(recovery: Recovery, settings: OutageSettings, now: Date): Action[] {
  const { case: edgeCase, ticket, task, faults, outageType } = recovery;
  const { serialNumber } = edgeCase.watched;
  const { cycle, since } = occasionOf(recovery);
  // Whether a task is resolved can be read back: what stays uncertain is tried again by the next look.
  const look = `${cycle}@${edgeCase.observedAt}`;
  const target = { ticketId: ticket.id, taskId: task.id, serialNumber, cycle: look };
  const interfaces = faults.map((link) => link.interface);
  const closing: Action = {
    kind: 'close-ticket',
    ticketId: ticket.id,
    note: `The customer's own line of ${serialNumber} works again.`,
    cycle,
    ifItFails: 'go-on',
  };
  return [
    { kind: 'unpause-task', ...target, ifItFails: 'go-on' },
    {
      kind: 'resolve-task',
      ...target,
      interfaces: settings.reportsInterfaces && interfaces.length > 0 ? interfaces : null,
    },
    {
      kind: 'append-note',
      ticketId: ticket.id,
      note: 'autoresolve',
      texts: [buildAutoresolveNote(serialNumber, now, settings.timeZone)],
      serviceNumbers: [serialNumber],
      cycle,
      since,
      ifItFails: 'go-on',
    },
    ...lineNotes(recovery, settings, now),
    // Behind the notes: a closed ticket takes none.
    ...(recovery.isByob && !isWantedFurther(recovery, settings) ? [closing] : []),
    {
      kind: 'chat',
      text: `${serialNumber} works again: its task on outage ticket ${ticket.id} was resolved.`,
      about: ['autoresolved', ticket.id, serialNumber, cycle],
      ifItFails: 'go-on',
    },
    {
      kind: 'count',
      counter: 'autoresolved',
      ...{ ticketId: ticket.id, serviceNumber: serialNumber, cycle: look },
      case: edgeCase,
      outage: outageType,
      interfaces,
    },
    { kind: 'cancel-forward', ticketId: ticket.id, serviceNumbers: serviceNumbersOf(recovery) },
  ];
}

/** One for each line that came back and whose task, which is resolved with the device's, was open. */
function lineNotes(recovery: Recovery, settings: OutageSettings, now: Date): Action[] {
  return linesThatCameBack(recovery, settings)
    .filter((line) =>
      recovery.ticket.tasks.some(
        (task) => task.serviceNumber === line && task.status === 'IN_PROGRESS',
      ),
    )
    .map((line) => ({
      kind: 'append-note',
      ticketId: recovery.ticket.id,
      note: 'autoresolve-line',
      texts: [buildLineAutoresolveNote(line, now, settings.timeZone)],
      serviceNumbers: [line],
      ...occasionOf(recovery),
      ifItFails: 'go-on',
    }));
}

/** Lines whose tasks are resolved with the device's. */
function linesThatCameBack(
  { case: { watched }, faults }: Recovery,
  { reportsInterfaces }: OutageSettings,
): string[] {
  if (!reportsInterfaces) return [];
  return watched.interfaces.flatMap(({ name, serviceNumber }) =>
    serviceNumber !== null && faults.some((link) => link.interface === name) ? [serviceNumber] : [],
  );
}

/** Whether somebody may still be at work on another task of the ticket: closed, it is lost to them. */
function isWantedFurther(recovery: Recovery, settings: OutageSettings): boolean {
  const resolved = [recovery.task.serviceNumber, ...linesThatCameBack(recovery, settings)];
  return recovery.ticket.tasks.some(
    ({ status, serviceNumber }) =>
      status !== 'RESOLVED' && status !== 'CLOSED' && !resolved.includes(serviceNumber),
  );
}

/** Tells one resolving of a task from the next: each adds a note. */
function occasionOf({ case: { watched }, ticket }: Recovery) {
  const { serialNumber } = watched;
  const { since } = cycleOf(ticket.notes, serialNumber);
  const last = newestNote(ticket.notes, ({ text }) => autoresolvedSerial(text) === serialNumber);
  return {
    cycle: `${since ?? 'first'}#${countAutoresolves(ticket.notes, serialNumber)}`,
    since: last?.createdAt ?? since,
  };
}

/** The device and its lines: each may wait to be forwarded. */
function serviceNumbersOf({ case: { watched } }: Recovery): string[] {
  return [watched.serialNumber, ...watched.interfaces.flatMap((line) => line.serviceNumber ?? [])];
}
