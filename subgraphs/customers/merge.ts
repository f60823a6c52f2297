import { byCodeUnits } from '../../platform/pages.ts';
import { sortedInTurns } from '../../platform/turns.ts';
import { BATCH_SIZE, type BatchRef, type CacheKind } from './manifest.ts';

/** What becomes of entries, by their keys; null: it leaves. */
export type Changes<R> = ReadonlyMap<string, R | null>;

export interface MergeSteps<R> {
  readonly read: (batch: BatchRef) => Promise<readonly R[]>;
  /** @returns where it lies. */
  readonly write: (entries: readonly R[]) => Promise<string>;
}

/**
 * Makes the batches of a new state from those of the old one: where nothing changes a batch stays,
 * all others are read one by one and written anew.
 *
 * @returns all batches of the new state, in order.
 */
export async function mergeBatches<R>(
  kind: CacheKind<R>,
  base: readonly BatchRef[],
  changes: Changes<R>,
  { read, write }: MergeSteps<R>,
): Promise<BatchRef[]> {
  const result: BatchRef[] = [];
  const changed = await sortedInTurns([...changes.keys()], byCodeUnits);
  let taken = 0;
  let pending: R[] = [];

  async function flush(size: number): Promise<void> {
    const entries = pending.slice(0, size);
    pending = pending.slice(size);
    if (entries.length > 0) result.push(describe(kind, await write(entries), entries));
  }

  /** In slices: a cache that had nothing gets all of its entries at one place. */
  async function change(standing: readonly R[], keys: readonly string[]): Promise<void> {
    let rest = standing;
    for (let from = 0; from < keys.length; from += BATCH_SIZE) {
      const some = keys.slice(from, from + BATCH_SIZE);
      const bound = from + BATCH_SIZE < keys.length ? (some.at(-1) ?? '') : null;
      const before = rest.filter((entry) => bound === null || kind.keyOf(entry) <= bound);
      rest = rest.slice(before.length);
      pending.push(...apply(kind, before, some, changes));
      while (pending.length >= BATCH_SIZE) await flush(BATCH_SIZE);
    }
  }

  for (const [index, batch] of (base.length > 0 ? base : [undefined]).entries()) {
    const isLast = index >= base.length - 1;
    const from = taken;
    while (taken < changed.length && (isLast || (changed[taken] ?? '') <= (batch?.last ?? '')))
      taken += 1;
    if (batch && from === taken) {
      await flush(BATCH_SIZE);
      result.push(batch);
      continue;
    }
    await change(batch ? await read(batch) : [], changed.slice(from, taken));
  }
  await flush(BATCH_SIZE);
  return result;
}

/** No merge writes more batches than this. */
export function mostBatches(base: readonly BatchRef[], changes: Changes<unknown>): number {
  const entries = base.length * BATCH_SIZE + changes.size;
  return base.length + 1 + Math.ceil(entries / BATCH_SIZE);
}

function apply<R>(
  kind: CacheKind<R>,
  standing: readonly R[],
  changed: readonly string[],
  changes: Changes<R>,
): R[] {
  const entries = new Map(standing.map((entry) => [kind.keyOf(entry), entry]));
  for (const key of changed) {
    const entry = changes.get(key);
    if (entry) entries.set(key, entry);
    else entries.delete(key);
  }
  return [...entries].sort(([a], [b]) => byCodeUnits(a, b)).map(([, entry]) => entry);
}

function describe<R>(kind: CacheKind<R>, id: string, entries: readonly R[]): BatchRef {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const group = kind.groupOf(entry);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const keyAt = (index: number): string => {
    const entry = entries.at(index);
    return entry === undefined ? '' : kind.keyOf(entry);
  };
  return { id, counts, first: keyAt(0), last: keyAt(-1) };
}
