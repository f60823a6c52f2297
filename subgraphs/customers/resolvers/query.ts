import { requireForm, requireLength, requireRange } from '../../../platform/arguments.ts';
import { byCodeUnits, pageOf } from '../../../platform/pages.ts';
import type { QueryResolvers, WatchedEdgesFilter } from '../../generated/customers.ts';
import { byNumber, keyOfEdge } from '../catalogue.ts';
import { connection } from '../connection.ts';
import type { EdgeEntry } from '../model.ts';
import { notReady } from '../watched.ts';

const SERIAL_NUMBER = /^[\w.-]{1,64}$/;

export const query: QueryResolvers = {
  async customers(_parent, page, { watched }) {
    requireRange('first', page.first, 1, 200);
    const { customerIds } = await watched.built();
    const ids = pageOf(customerIds, page, (id) => id, byNumber);
    return connection({ ...ids, nodes: ids.nodes.map((id) => ({ id })) });
  },

  device(_parent, { serialNumber }, { watched }) {
    requireForm(
      'serialNumber',
      serialNumber,
      SERIAL_NUMBER,
      'letters, digits, dot and dash, for example VC0000001',
    );
    return watched.device(serialNumber);
  },

  async watchedEdges(_parent, { filter, lastContactAfter, ...page }, { watched, notReadyRetryMs }) {
    requireRange('first', page.first, 1, 500);
    const fits = hostFilter(filter);
    const stored = (await watched.catalogue()).edges.filter(fits);
    if (stored.length === 0) throw notReady(['edge cache for this filter'], notReadyRetryMs);
    return connection(
      pageOf(stored.filter(heardAfter(lastContactAfter)), page, keyOfEdge, byCodeUnits),
    );
  },

  async watchedProbes(_parent, { lastContactAfter, ...page }, { watched, notReadyRetryMs }) {
    requireRange('first', page.first, 1, 500);
    const { probes } = await watched.catalogue();
    if (probes.length === 0) throw notReady(['probe cache'], notReadyRetryMs);
    const heard = probes.filter(heardAfter(lastContactAfter));
    return connection(pageOf(heard, page, (probe) => probe.serialNumber, byCodeUnits));
  },

  async cacheRefreshes(_parent, _arguments, { watched }) {
    const { edges, probes } = await watched.caches();
    return [{ cache: 'EDGES', ...edges } as const, { cache: 'PROBES', ...probes } as const].map(
      ({ cache, size, refresh }) => ({
        cache,
        size,
        refreshedAt: instant(refresh?.refreshedAt),
        nextRefreshAt: instant(refresh?.nextRefreshAt),
      }),
    );
  },
};

/** A host that stands twice in the filter counts with the enterprises of both. */
function hostFilter(filter: WatchedEdgesFilter): (edge: EdgeEntry) => boolean {
  const hosts = requireLength('filter.hosts', filter.hosts ?? [], 0, 100);
  if (hosts.length === 0) return () => true;
  const admits = new Map<string, (enterpriseId: string) => boolean>();
  for (const { host, enterpriseIds } of hosts) {
    const ids = new Set(requireLength('filter.hosts.enterpriseIds', enterpriseIds ?? [], 0, 1000));
    const before = admits.get(host);
    admits.set(host, (id) => ids.size === 0 || ids.has(id) || (before?.(id) ?? false));
  }
  return ({ host, enterpriseId }) => admits.get(host)?.(enterpriseId) ?? false;
}

/** Strictly later; what was never heard of is later than nothing. */
function heardAfter(bound: Date | null | undefined) {
  return ({ lastContactAt }: { readonly lastContactAt: Date | null }) =>
    bound == null || (lastContactAt !== null && lastContactAt > bound);
}

function instant(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}
