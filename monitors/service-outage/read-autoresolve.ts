import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readSite } from './read-site.ts';
import { readDeviceTickets, readTicket } from './read-ticket.ts';
import type { AutoresolveObservation } from './rules/autoresolve.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';

/**
 * Reads what decides whether the task of a healthy edge is resolved.
 *
 * @param ticketId null: those that are open for it.
 */
export async function readAutoresolve(
  edgeCase: EdgeCase,
  ticketId: string | null,
  settings: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<AutoresolveObservation> {
  const tickets = await readTickets(edgeCase, ticketId, deps, run);
  const isHourWanted = settings.autoresolveDaySeconds !== settings.autoresolveNightSeconds;
  const site =
    tickets !== null && tickets.length > 0 && isHourWanted
      ? await readSite(edgeCase.watched.siteId, deps, run)
      : { timeZone: null };
  return { case: edgeCase, tickets, site };
}

async function readTickets(
  { watched: { serialNumber } }: EdgeCase,
  ticketId: string | null,
  deps: MonitorDeps,
  run: Run,
) {
  if (ticketId === null) return readDeviceTickets(serialNumber, deps, run);
  const ticket = await readTicket(ticketId, deps, run);
  return ticket && [ticket];
}
