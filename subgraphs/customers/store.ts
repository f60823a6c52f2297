import { setImmediate as nextTurn } from 'node:timers/promises';
import { CodedError } from '../../platform/errors.ts';
import { createKept } from '../../platform/store/kept.ts';
import type { Store } from '../../platform/store/store.ts';
import { BatchLost, readBatch } from './batches.ts';
import {
  EDGES,
  EMPTY,
  keys,
  PROBES,
  sizeOf,
  type CacheKind,
  type Manifest,
  type Refresh,
} from './manifest.ts';
import type { EdgeEntry, EdgeRecord, ProbeEntry, ProbeRecord } from './model.ts';

/** One state of a cache: the same from the first look to the last, whatever is switched to meanwhile. */
export interface CacheState<E> {
  /** Two states with one generation hold the same entries. */
  readonly generation: string;
  readonly size: number;
  /** Null when no refresh was ever completed. */
  readonly refresh: Refresh | null;
  /**
   * Entries with this serial number; reads no more than the batch that holds them.
   *
   * @throws CodedError NOT_READY when the store lost it, here and below.
   */
  find(serialNumber: string): Promise<readonly E[]>;
  /** All entries, in order. */
  all(): Promise<readonly E[]>;
}

/** The caches as they stand now. A batch is parsed once in this process, for as long as it stands. */
export interface CacheReader {
  edges(): Promise<CacheState<EdgeEntry>>;
  probes(): Promise<CacheState<ProbeEntry>>;
}

/** @param notReadyRetryMs what NOT_READY tells the caller to wait. */
export function createCacheReader(store: Store, notReadyRetryMs: number): CacheReader {
  return {
    edges: createStateReader(store, EDGES, edgeEntry, notReadyRetryMs),
    probes: createStateReader(store, PROBES, probeEntry, notReadyRetryMs),
  };
}

function createStateReader<R, E extends { readonly serialNumber: string }>(
  store: Store,
  { name }: CacheKind<R>,
  entryOf: (record: R) => E,
  notReadyRetryMs: number,
): () => Promise<CacheState<E>> {
  const loaded = new Map<string, Promise<readonly E[]>>();

  function load(id: string): Promise<readonly E[]> {
    const known = loaded.get(id);
    if (known) return known;
    const loading = readBatch<R>(store, name, id).then((batch) => batch.map(entryOf));
    loaded.set(id, loading);
    loading.catch(() => loaded.delete(id));
    return loading.catch((error: unknown) => {
      throw error instanceof BatchLost ? lost(error, notReadyRetryMs) : error;
    });
  }

  function stateOf(manifest: Manifest): CacheState<E> {
    const { generation, batches, refresh } = manifest;
    const standing = new Set(batches.map(({ id }) => id));
    for (const id of loaded.keys()) if (!standing.has(id)) loaded.delete(id);
    return {
      generation,
      refresh,
      size: sizeOf(manifest),
      async find(serialNumber) {
        // After everything that begins with the serial number and a space, before any longer number.
        const end = `${serialNumber} \uffff`;
        const holding = batches.filter(({ first, last }) => first <= end && last >= serialNumber);
        const found = await Promise.all(holding.map(({ id }) => load(id)));
        return found.flat().filter((entry) => entry.serialNumber === serialNumber);
      },
      async all() {
        const entries: E[] = [];
        for (const { id } of batches) {
          // What is parsed already costs nothing.
          if (!loaded.has(id)) await nextTurn();
          entries.push(...(await load(id)));
        }
        return entries;
      },
    };
  }

  return createKept<Manifest, CacheState<E>>(store, keys.manifest(name), (manifest = EMPTY) =>
    stateOf(manifest),
  );
}

function lost(cause: BatchLost, retryAfterMs: number): CodedError {
  const text = `A cache lost a part and is being built anew; ask again in ${retryAfterMs} ms`;
  return new CodedError('NOT_READY', text, { retryAfterMs }, cause);
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
