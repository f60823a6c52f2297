import { OutageWatchedEdgesDocument } from '../generated/service-outage.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { readPages, whyUnwatched } from '../runtime/read-pages.ts';
import type { OutageSettings } from './settings.ts';
import type { WatchedSighting } from './sightings.ts';

/** What the cache of watched edges answers. */
export type WatchedReading =
  | { readonly ready: true; readonly edges: readonly WatchedSighting[] }
  /** `reason` in one word: `cache-not-ready` while it is being built. */
  | { readonly ready: false; readonly reason: 'cache-not-ready' | 'cache-unreadable' };

/** Reads which edges are watched and were in touch lately. */
export async function readWatched(
  { hosts, lastContactSeconds, pageSize }: OutageSettings,
  { graph, clock }: MonitorDeps,
  run: Run,
): Promise<WatchedReading> {
  const filter = { hosts: hosts.map((host) => ({ host, enterpriseIds: [] })) };
  const lastContactAfter = new Date(
    clock.now().getTime() - lastContactSeconds * 1000,
  ).toISOString();
  const read = await readPages(
    (after) =>
      graph.query(
        OutageWatchedEdgesDocument,
        { filter, lastContactAfter, first: pageSize, after },
        run,
      ),
    ({ watchedEdges }) => watchedEdges,
    run,
  );
  if (!read.whole) return { ready: false, reason: whyUnwatched(read.answer) };
  const edges = read.nodes.map(({ edge, customer, site, ...rest }) => ({
    ...rest,
    serialNumber: edge.serialNumber,
    customerId: customer.id,
    customerName: customer.name,
    siteId: site?.id ?? null,
  }));
  return { ready: true, edges };
}
