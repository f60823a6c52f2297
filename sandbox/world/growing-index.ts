/** Where the things of a list are, by a key: many lookups, one reading of the list. */
export interface GrowingIndex<T> {
  /** In the order of the list. */
  get(key: string): readonly T[];
}

const NONE: readonly never[] = [];

/**
 * An index for lists that grow at their end alone. A list is read when it is first asked about, and
 * what it has grown by when it is asked about again; nothing has to be told of what is added.
 *
 * @param keyOf null: it is not found by this index.
 */
export function growingIndex<T>(
  keyOf: (item: T) => string | null,
): (list: readonly T[]) => GrowingIndex<T> {
  const known = new WeakMap<readonly T[], { read: number; byKey: Map<string, T[]> }>();
  return (list) => {
    const index = known.get(list) ?? { read: 0, byKey: new Map<string, T[]>() };
    known.set(list, index);
    for (; index.read < list.length; index.read += 1) {
      const item = list[index.read];
      const key = item === undefined ? null : keyOf(item);
      if (item === undefined || key === null) continue;
      const same = index.byKey.get(key);
      if (same) same.push(item);
      else index.byKey.set(key, [item]);
    }
    return { get: (key) => index.byKey.get(key) ?? NONE };
  };
}
