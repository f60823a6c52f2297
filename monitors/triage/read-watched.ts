import { TriageWatchedEdgesDocument } from '../generated/triage.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readPages, whyUnwatched } from '../runtime/read-pages.ts';
import type { TriageSettings } from './settings.ts';

/** Serial numbers of watched edges by customer, or why they are not known, in one word. */
export type WatchedReading =
  | { readonly ready: true; readonly byCustomer: ReadonlyMap<string, readonly string[]> }
  | { readonly ready: false; readonly reason: 'cache-not-ready' | 'cache-unreadable' };

/** Reads which edges are watched, however long they were silent. */
export async function readWatched(
  { hosts, pageSize: first }: TriageSettings,
  { graph }: MonitorDeps,
  run: Run,
): Promise<WatchedReading> {
  const filter = { hosts: hosts.map((host) => ({ host, enterpriseIds: [] })) };
  const read = await readPages(
    (after) => graph.query(TriageWatchedEdgesDocument, { filter, first, after }, run),
    ({ watchedEdges }) => watchedEdges,
    run,
  );
  if (!read.whole) return { ready: false, reason: whyUnwatched(read.answer) };
  const byCustomer = new Map<string, string[]>();
  for (const { customer, edge } of read.nodes) {
    const known = byCustomer.get(customer.id) ?? [];
    known.push(edge.serialNumber);
    byCustomer.set(customer.id, known);
  }
  return { ready: true, byCustomer };
}
