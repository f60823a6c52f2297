import type { Store } from './store.ts';

/**
 * Something made of a stored value, held in this process and made anew when the value has another
 * version. Asking costs one look at the version; many who ask while it is being made share the making.
 *
 * @param make gets `undefined` when nothing stands under the key.
 */
export function createKept<T, R>(
  store: Store,
  key: string,
  make: (value: T | undefined) => R,
): () => Promise<R> {
  let held: { readonly version: number; readonly made: Promise<R> } | undefined;

  return async () => {
    const version = await store.version(key);
    if (held?.version === version) return held.made;
    const making = { version, made: store.get<T>(key).then((stored) => make(stored?.value)) };
    held = making;
    making.made.catch(() => {
      if (held === making) held = undefined;
    });
    return making.made;
  };
}
