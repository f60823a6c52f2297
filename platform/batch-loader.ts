import DataLoader from 'dataloader';
import { asError } from './errors.ts';

/** Loads values by key, each key once for each request. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
  /** Puts a value that is known already, so that nobody asks for it again. */
  prime(key: K, value: V): void;
}

/**
 * A loader that asks for all keys of one tick in one call.
 *
 * @param loadMany gets 1 to `maxBatchSize` distinct keys; a key that is missing in its answer
 * gives `undefined`, an Error in it rejects that key alone, and a throw rejects all of them.
 */
export function createBatchLoader<K extends string | number, V>(
  loadMany: (keys: readonly K[]) => Promise<ReadonlyMap<K, V | Error>>,
  maxBatchSize = 500,
): Loader<K, V | undefined> {
  return new DataLoader<K, V | undefined>(
    async (keys) => {
      const found = await loadMany(keys);
      return keys.map((key) => found.get(key));
    },
    { maxBatchSize },
  );
}

/**
 * A loader for upstream systems without a bulk call: one call for each distinct key. How many run
 * at the same time is bounded by the upstream client, not here.
 */
export function createItemLoader<K extends string | number, V>(
  load: (key: K) => Promise<V>,
): Loader<K, V> {
  return new DataLoader<K, V>(
    async (keys) =>
      Promise.all(keys.map((key) => load(key).catch((thrown: unknown) => asError(thrown)))),
    { maxBatchSize: 1000 },
  );
}

/**
 * As createItemLoader, for keys that have several parts.
 *
 * @param keyOf gives a key its identity: keys with the same text are loaded once.
 */
export function createRecordLoader<K, V>(
  load: (key: K) => Promise<V>,
  keyOf: (key: K) => string,
): Loader<K, V> {
  return new DataLoader<K, V, string>(
    async (keys) =>
      Promise.all(keys.map((key) => load(key).catch((thrown: unknown) => asError(thrown)))),
    { maxBatchSize: 1000, cacheKeyFn: keyOf },
  );
}
