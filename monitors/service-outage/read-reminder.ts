import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readTicket } from './read-ticket.ts';
import type { ReminderObservation } from './rules/reminder.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';

/** Reads what decides whether the customer of an edge is told once more. */
export async function readReminder(
  edgeCase: EdgeCase,
  ticketId: string,
  _: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<ReminderObservation> {
  const ticket = await readTicket(ticketId, deps, run);
  return { case: edgeCase, ticket };
}
