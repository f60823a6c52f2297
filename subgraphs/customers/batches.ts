import type { Store } from '../../platform/store/store.ts';
import { keys, type Manifest } from './manifest.ts';
import type { CacheName } from './model.ts';

/** A batch that a manifest names is not there (any more). */
export class BatchLost extends Error {
  constructor(id: string) {
    super(`batch ${id} is not in the store`);
  }
}

/**
 * Reads a batch. One that a cache server dropped takes its whole cache with it: a cache with a hole
 * would say of devices that they are not watched, so it counts as never built, and is due at once.
 *
 * @throws BatchLost when it is not there.
 */
export async function readBatch<R>(
  store: Store,
  cache: CacheName,
  id: string,
): Promise<readonly R[]> {
  const stored = await store.get<readonly R[]>(keys.batch(id));
  if (stored) return stored.value;
  await store.update<Manifest>(keys.manifest(cache), (manifest) => {
    if (!manifest?.batches.some((batch) => batch.id === id)) return undefined;
    const rest = manifest.batches.map((batch) => batch.id).filter((other) => other !== id);
    const retired = [...manifest.retired, ...rest];
    return { ...manifest, generation: '', observedAt: {}, batches: [], refresh: null, retired };
  });
  throw new BatchLost(id);
}
