import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Store } from '../../platform/store/store.ts';
import { keys, type CacheKind } from './manifest.ts';
import type { CacheName } from './model.ts';

/** A batch of a refresh that is not visible yet; without `cachedAt`, which the switch tells. */
export interface StagedBatch<R> {
  /** Which group it observed. */
  readonly group: string;
  readonly upserts: readonly Omit<R, 'cachedAt'>[];
  /** Keys of entries that leave. */
  readonly removals: readonly string[];
}

/** How long a batch waits for its switch, in ms. */
export const STAGED_FOR_MS = 3_600_000;

/** Keeps a batch until its generation is switched to, or an hour. */
export async function stageBatch<R>(
  store: Store,
  { name }: Pick<CacheKind<R>, 'name'>,
  place: { readonly generation: string; readonly batch: number },
  content: StagedBatch<R>,
): Promise<void> {
  const key = keys.staged(name, place.generation, place.batch);
  await store.update(key, () => content, { expiresInMs: STAGED_FOR_MS });
}

/** What a generation changes. */
export interface Staged<R> {
  readonly groups: readonly string[];
  readonly changes: ReadonlyMap<string, R | null>;
}

/**
 * Collects the batches 0 to `count` - 1 of a generation; of two that speak of one entry the later counts.
 *
 * @returns the number of a batch that is not there (any more).
 */
export async function collectStaged<R extends { readonly cachedAt: string }>(
  store: Store,
  kind: CacheKind<R>,
  generation: string,
  count: number,
  cachedAt: string,
): Promise<Staged<R> | number> {
  const groups = new Set<string>();
  const changes = new Map<string, R | null>();
  for (let batch = 0; batch < count; batch += 1) {
    const content = await readStaged<R>(store, kind.name, generation, batch);
    if (!content) return batch;
    groups.add(content.group);
    for (const key of content.removals) changes.set(key, null);
    for (const upsert of content.upserts) {
      const record = { ...upsert, cachedAt } as R;
      changes.set(kind.keyOf(record), record);
    }
    await nextTurn();
  }
  return { groups: [...groups], changes };
}

async function readStaged<R>(
  store: Store,
  cache: CacheName,
  generation: string,
  batch: number,
): Promise<StagedBatch<R> | undefined> {
  return (await store.get<StagedBatch<R>>(keys.staged(cache, generation, batch)))?.value;
}
