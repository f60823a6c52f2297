import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readTicket } from './read-ticket.ts';
import { deadModems, type ModemsObservation } from './rules/modems.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';

/**
 * Reads what decides about the dead modems of an edge: an observation for each, so that a reboot that
 * is refused keeps none of the others from being made. No modem: nobody is asked.
 */
export async function readModems(
  edgeCase: EdgeCase,
  ticketId: string,
  settings: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<ModemsObservation[]> {
  const modems = deadModems(edgeCase, settings);
  if (modems.length === 0) return [];
  const ticket = await readTicket(ticketId, deps, run);
  return modems.map((modem) => ({ case: edgeCase, modem, ticket }));
}
