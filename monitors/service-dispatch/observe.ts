import type { SettingsOf } from '../../platform/config.ts';
import type { Vendor } from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readList, readVanished } from './read-dispatches.ts';
import type { TicketReader } from './read-tickets.ts';
import type { settings as declaration } from './settings.ts';
import type { Reading, TicketSighting } from './sightings.ts';

type Settings = Pick<SettingsOf<typeof declaration>, 'pageSize' | 'concurrency'>;

/** Reads one vendor, and the tickets that its dispatches name. No ticket is read when the vendor's list cannot be. */
export async function observe(
  vendor: Vendor,
  deps: MonitorDeps,
  run: Run,
  readTickets: TicketReader,
  { pageSize, concurrency }: Settings,
): Promise<Reading> {
  const observedAt = deps.clock.now();
  const listed = await readList(vendor, pageSize, deps, run);
  if (listed === null) {
    run.report.skip('vendor-unreadable');
    return { vendor, observedAt, dispatches: null, vanished: new Set(), tickets: new Map() };
  }
  const alone = await readVanished(vendor, listed, deps, run, concurrency);
  const vanished = new Set(alone.map(({ number }) => number));
  const dispatches = [...listed, ...alone];
  run.report.saw(dispatches.length);
  const tickets = await readTickets(dispatches, run);
  const unread = unreadable(tickets);
  if (unread > 0) run.report.skip('ticket-unreadable', unread);
  return { vendor, observedAt, dispatches, vanished, tickets };
}

function unreadable(tickets: ReadonlyMap<string, TicketSighting>): number {
  return [...tickets.values()].filter(({ kind }) => kind === 'unreadable').length;
}
