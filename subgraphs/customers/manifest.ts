import type { CacheName, EdgeRecord, ProbeRecord } from './model.ts';

/**
 * What stands in a cache: small, whatever the size of the cache, because the entries lie in batches of
 * their own. Batches are never changed, so whoever has read this sees one state; writing it anew is
 * the switch to another.
 */
export interface Manifest {
  /** Which write made it: the refresh, and when its crossing began. */
  readonly generation: string;
  /** When its crossing began, for each group; ISO 8601 text. */
  readonly observedAt: Readonly<Record<string, string>>;
  /** In order of their entries, which do not overlap. */
  readonly batches: readonly BatchRef[];
  /** Null until a refresh was completed. */
  readonly refresh: Refresh | null;
  /** Batches that are being written for a manifest to come. */
  readonly building: readonly Build[];
  /** Ids of batches that no manifest names any more, until they are told to leave. */
  readonly retired: readonly string[];
}

/** Where a batch is, and what is in it. */
export interface BatchRef {
  readonly id: string;
  /** Keys of its first and its last entry. */
  readonly first: string;
  readonly last: string;
  /** Entries of each group. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A build that dies leaves batches behind; its note tells where they are. */
export interface Build {
  readonly id: string;
  /** It has no more than this. */
  readonly batches: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface Refresh {
  readonly refreshedAt: string;
  readonly nextRefreshAt: string;
}

export const EMPTY: Manifest = {
  generation: '',
  observedAt: {},
  batches: [],
  refresh: null,
  building: [],
  retired: [],
};

/** More entries than this never lie under one key. */
export const BATCH_SIZE = 500;

/** How the entries of a cache are told apart and grouped. */
export interface CacheKind<R> {
  readonly name: CacheName;
  /** Unique in the cache; begins with the serial number. Order of the entries, by code units. */
  keyOf(record: R): string;
  /** Groups are observed each for itself: orchestrators. */
  groupOf(record: R): string;
}

export const EDGES: CacheKind<EdgeRecord> = {
  name: 'EDGES',
  keyOf: ({ serialNumber, host }) => edgeKey(serialNumber, host),
  groupOf: ({ host }) => host,
};

/** All probes are one group; no orchestrator has this name. */
export const ALL_PROBES = '';
export const PROBES: CacheKind<ProbeRecord> = {
  name: 'PROBES',
  keyOf: ({ serialNumber }) => serialNumber,
  groupOf: () => ALL_PROBES,
};

/** A space sorts before everything that a serial number may hold. */
export function edgeKey(serialNumber: string, host: string): string {
  return `${serialNumber} ${host}`;
}

/** Keys in the store. */
export const keys = {
  manifest: (cache: CacheName) => `customers/caches/${cache}`,
  batch: (id: string) => `customers/batches/${id}`,
  staged: (cache: CacheName, generation: string, batch: number) =>
    `customers/staged/${cache}/${generation}/${batch}`,
};

export function batchIds(build: Build): string[] {
  return Array.from({ length: build.batches }, (_, index) => `${build.id}/${index}`);
}

/** How many entries a cache has, or one group of it. */
export function sizeOf({ batches }: Manifest, group?: string): number {
  return Object.entries(sizes(batches))
    .filter(([name]) => group === undefined || name === group)
    .reduce((sum, [, size]) => sum + size, 0);
}

/** Entries of each group. */
export function sizes(batches: readonly BatchRef[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { counts } of batches)
    for (const [group, count] of Object.entries(counts)) found[group] = (found[group] ?? 0) + count;
  return found;
}
