import { createKept } from '../../platform/store/kept.ts';
import type { Store } from '../../platform/store/store.ts';
import type { CacheName, EdgeEntry, EdgeRecord, ProbeEntry, ProbeRecord } from './model.ts';

/** What one orchestrator's key holds; `observedAt` as ISO 8601 text, here and below. */
export interface HostEdges {
  readonly observedAt: string;
  /** In order of serial number. */
  readonly edges: readonly EdgeRecord[];
}

export interface Probes {
  readonly observedAt: string;
  /** In order of serial number. */
  readonly probes: readonly ProbeRecord[];
}

export interface Refresh {
  readonly refreshedAt: string;
  readonly nextRefreshAt: string;
}
export type Refreshes = Readonly<Partial<Record<CacheName, Refresh>>>;

/**
 * One key for each orchestrator, so that recording one is a step of its own and leaves the others
 * alone; nothing expires, so that a restart serves at once.
 */
export const keys = {
  hosts: 'customers/hosts',
  edges: (host: string) => `customers/edges/${host}`,
  probes: 'customers/probes',
  refreshes: 'customers/refreshes',
};

/** The caches as they stand, parsed. A part is the same object until it is written again. */
export interface CacheReader {
  /** Edges of each orchestrator that was ever recorded, in order of host. */
  hosts(): Promise<readonly (readonly EdgeEntry[])[]>;
  probes(): Promise<readonly ProbeEntry[]>;
  refreshes(): Promise<Refreshes>;
}

export function createCacheReader(store: Store): CacheReader {
  const hostNames = createKept<readonly string[], readonly string[]>(
    store,
    keys.hosts,
    (names = []) => names,
  );
  const byHost = new Map<string, () => Promise<readonly EdgeEntry[]>>();

  function edgesOf(host: string): Promise<readonly EdgeEntry[]> {
    const known = byHost.get(host);
    if (known) return known();
    const kept = createKept<HostEdges, readonly EdgeEntry[]>(store, keys.edges(host), (value) =>
      (value?.edges ?? []).map(edgeEntry),
    );
    byHost.set(host, kept);
    return kept();
  }

  return {
    hosts: async () => Promise.all((await hostNames()).map(edgesOf)),
    probes: createKept<Probes, readonly ProbeEntry[]>(store, keys.probes, (value) =>
      (value?.probes ?? []).map(probeEntry),
    ),
    refreshes: createKept<Refreshes, Refreshes>(store, keys.refreshes, (value = {}) => value),
  };
}

function edgeEntry(record: EdgeRecord): EdgeEntry {
  return { ...record, ...instants(record), kind: 'Edge' };
}

function probeEntry(record: ProbeRecord): ProbeEntry {
  return { ...record, ...instants(record), kind: 'Probe' };
}

function instants(record: { readonly lastContactAt: string | null; readonly cachedAt: string }) {
  return {
    lastContactAt: record.lastContactAt === null ? null : new Date(record.lastContactAt),
    cachedAt: new Date(record.cachedAt),
  };
}
