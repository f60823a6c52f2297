import type { Clock } from '../../platform/clock.ts';
import { byCodeUnits } from '../../platform/pages.ts';
import type { Store } from '../../platform/store/store.ts';
import type {
  CompleteCacheRefreshInput,
  RecordWatchedEdgesInput,
  ReplaceWatchedProbesInput,
} from '../generated/customers.ts';
import type { UserError } from '../runtime/user-errors.ts';
import {
  checkCompleteCacheRefresh,
  checkRecordWatchedEdges,
  checkReplaceWatchedProbes,
} from './inputs.ts';
import { edgeRecord, probeRecord } from './records.ts';
import { keys, type HostEdges, type Probes, type Refresh, type Refreshes } from './store.ts';

/** What stands after a write, or what to mend when nothing was written. */
export interface Recorded {
  readonly size: number;
  readonly userErrors: UserError[];
}

/** The writing side of the caches: each method is one atomic step, and refuses what is older than what stands. */
export interface Recorder {
  recordEdges(input: RecordWatchedEdgesInput): Promise<Recorded>;
  replaceProbes(input: ReplaceWatchedProbesInput): Promise<Recorded>;
  completeRefresh(
    input: CompleteCacheRefreshInput,
  ): Promise<{ readonly refresh: Refresh | null; readonly userErrors: UserError[] }>;
}

export function createRecorder(store: Store, clock: Clock): Recorder {
  /** Readers find an orchestrator's edges by this list, so it is written after them. */
  async function knowHost(host: string): Promise<void> {
    await store.update<readonly string[]>(keys.hosts, (hosts = []) =>
      hosts.includes(host) ? undefined : [...hosts, host].sort(byCodeUnits),
    );
  }

  return {
    async recordEdges(input) {
      const wrong = checkRecordWatchedEdges(input, clock.now());
      if (wrong.length > 0) {
        const standing = await store.get<HostEdges>(keys.edges(input.host));
        return { size: standing?.value.edges.length ?? 0, userErrors: wrong };
      }
      const observedAt = input.observedAt.toISOString();
      const standing = await store.update<HostEdges>(keys.edges(input.host), (current) =>
        isStale(current, observedAt) ? undefined : mergeEdges(current, input),
      );
      await knowHost(input.host);
      return { size: standing?.edges.length ?? 0, userErrors: staleErrors(standing, observedAt) };
    },

    async replaceProbes(input) {
      const wrong = checkReplaceWatchedProbes(input, clock.now());
      if (wrong.length > 0) {
        const standing = await store.get<Probes>(keys.probes);
        return { size: standing?.value.probes.length ?? 0, userErrors: wrong };
      }
      const observedAt = input.observedAt.toISOString();
      const probes = input.probes.map((probe) => probeRecord(probe, observedAt)).sort(bySerial);
      const standing = await store.update<Probes>(keys.probes, (current) =>
        isStale(current, observedAt) ? undefined : { observedAt, probes },
      );
      return { size: standing?.probes.length ?? 0, userErrors: staleErrors(standing, observedAt) };
    },

    async completeRefresh(input) {
      const wrong = checkCompleteCacheRefresh(input, clock.now());
      if (wrong.length > 0) return { refresh: null, userErrors: wrong };
      const refreshedAt = input.refreshedAt.toISOString();
      const refresh = { refreshedAt, nextRefreshAt: input.nextRefreshAt.toISOString() };
      const standing = await store.update<Refreshes>(keys.refreshes, (current = {}) =>
        (current[input.cache]?.refreshedAt ?? '') > refreshedAt
          ? undefined
          : { ...current, [input.cache]: refresh },
      );
      const stored = standing?.[input.cache] ?? refresh;
      return stored.refreshedAt > refreshedAt
        ? { refresh: null, userErrors: [stale('refreshedAt', stored.refreshedAt)] }
        : { refresh: stored, userErrors: [] };
    },
  };
}

function mergeEdges(current: HostEdges | undefined, input: RecordWatchedEdgesInput): HostEdges {
  const observedAt = input.observedAt.toISOString();
  const edges = new Map(current?.edges.map((edge) => [edge.serialNumber, edge]));
  for (const serialNumber of input.removals) edges.delete(serialNumber);
  for (const upsert of input.upserts) {
    edges.set(upsert.serialNumber, edgeRecord(upsert, input.host, observedAt));
  }
  return { observedAt, edges: [...edges.values()].sort(bySerial) };
}

function bySerial(a: { readonly serialNumber: string }, b: { readonly serialNumber: string }) {
  return byCodeUnits(a.serialNumber, b.serialNumber);
}

/** ISO 8601 text in UTC sorts like the instants it names. */
function isStale(current: { readonly observedAt: string } | undefined, observedAt: string) {
  return current !== undefined && current.observedAt > observedAt;
}

/** An update that left a later observation standing was refused. */
function staleErrors(
  standing: { readonly observedAt: string } | undefined,
  observedAt: string,
): UserError[] {
  return standing && isStale(standing, observedAt)
    ? [stale('observedAt', standing.observedAt)]
    : [];
}

function stale(field: string, standing: string): UserError {
  return {
    code: 'STALE',
    message: `input.${field}: expected a time that is not before what is stored, ${standing}`,
    path: ['input', field],
  };
}
