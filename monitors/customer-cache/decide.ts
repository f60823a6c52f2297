import type {
  CompleteCacheRefreshInput,
  StageWatchedEdgesInput,
  SwitchDeviceCacheInput,
  WatchedEdgeInput,
} from '../generated/customer-cache.ts';
import { batchesOf, batchesWithin } from '../vocabulary/batches.ts';
import { isDuplicated, judge, type InventoryRules } from '../vocabulary/inventory.ts';
import { serialNumbersOf, watchedEntries } from './rules/watched-edge.ts';
import type { CrossedEdge, Crossing } from './sightings.ts';

export type Action =
  | {
      readonly kind: 'alert';
      readonly alert: 'edge-cache-empty' | 'edge-inventory-duplicated';
      readonly channels: readonly ('chat' | 'mail')[];
      readonly serialNumbers: readonly string[];
    }
  /** Stages one batch; the run is its generation. */
  | {
      readonly kind: 'record';
      readonly batch: number;
      readonly input: Omit<StageWatchedEdgesInput, 'generation' | 'batch'>;
    }
  /** Makes all batches visible at once. */
  | { readonly kind: 'switch'; readonly input: Omit<SwitchDeviceCacheInput, 'generation'> }
  | { readonly kind: 'complete'; readonly input: CompleteCacheRefreshInput };

export interface DecideSettings extends InventoryRules {
  readonly refreshSeconds: number;
}

/** Entries in one mutation, and characters of all of them together: well below the 1 MiB that the gateway takes at once. */
const RECORD_AT_ONCE = 500;
const RECORD_LENGTH = 300_000;

/** Whether the cache is to be refreshed: never refreshed, or past its date. */
export function isDue(nextRefreshAt: string | null, now: Date): boolean {
  return nextRefreshAt === null || now > new Date(nextRefreshAt);
}

/**
 * What to do with a crossing of edges and inventory.
 *
 * Watched edges enter the cache, those that the inventory rules out leave it, and those that could
 * not be read stay as they were. A crossing without a single watched edge says more about the
 * upstream systems than about the edges, so it changes nothing and is made again at the next check.
 */
export function decide(crossing: Crossing | null, settings: DecideSettings): Action[] {
  if (crossing === null) return [];
  const hosts = crossing.hosts.map(({ host, edges }) => ({ host, ...sort(edges, settings) }));
  if (hosts.every(({ upserts }) => upserts.length === 0)) {
    const alert = { kind: 'alert', alert: 'edge-cache-empty', channels: ['chat'] } as const;
    return [{ ...alert, serialNumbers: [] }];
  }
  const observedAt = crossing.observedAt.toISOString();
  const batches = hosts.flatMap(batchesOfHost);
  return [
    ...duplicated(crossing),
    ...batches.map((input, batch) => ({ kind: 'record', batch, input }) as const),
    { kind: 'switch', input: { cache: 'EDGES', batches: batches.length, observedAt } },
    { kind: 'complete', input: completion(crossing.crossedAt, settings) },
  ];
}

/** What becomes of the edges of one orchestrator. */
function sort(edges: readonly CrossedEdge[], rules: InventoryRules) {
  const upserts = new Map<string, WatchedEdgeInput>();
  const removals = new Set<string>();
  for (const crossed of edges) {
    const verdict = judge(crossed.inventory, rules);
    if (verdict.kind === 'watched') {
      for (const entry of watchedEntries(crossed, verdict.row)) {
        upserts.set(entry.serialNumber, entry);
      }
    } else if (verdict.kind === 'invalid') {
      for (const serialNumber of serialNumbersOf(crossed.edge)) removals.add(serialNumber);
    }
  }
  return {
    upserts: [...upserts.values()],
    removals: [...removals].filter((serialNumber) => !upserts.has(serialNumber)),
  };
}

function duplicated({ hosts }: Crossing): Action[] {
  const serialNumbers = hosts
    .flatMap(({ edges }) => edges)
    .filter(({ inventory }) => isDuplicated(inventory))
    .map(({ edge }) => edge.serialNumber);
  if (serialNumbers.length === 0) return [];
  const channels = ['chat', 'mail'] as const;
  return [{ kind: 'alert', alert: 'edge-inventory-duplicated', channels, serialNumbers }];
}

function batchesOfHost(found: {
  readonly host: string;
  readonly upserts: WatchedEdgeInput[];
  readonly removals: string[];
}): Omit<StageWatchedEdgesInput, 'generation' | 'batch'>[] {
  const upserts = batchesWithin(found.upserts, RECORD_AT_ONCE, RECORD_LENGTH);
  const removals = batchesOf(found.removals, RECORD_AT_ONCE);
  const calls = Math.max(upserts.length, removals.length);
  return Array.from({ length: calls }, (_, call) => ({
    host: found.host,
    upserts: upserts[call] ?? [],
    removals: removals[call] ?? [],
  }));
}

function completion(now: Date, { refreshSeconds }: DecideSettings): CompleteCacheRefreshInput {
  return {
    cache: 'EDGES',
    refreshedAt: now.toISOString(),
    nextRefreshAt: new Date(now.getTime() + refreshSeconds * 1000).toISOString(),
  };
}
