/**
 * Does for many what costs as much for one: what comes while the work is under way is handed to the
 * next round of it, together and in order.
 *
 * @param work gives one result for each item, in their order; what it throws reaches all of its round.
 */
export function createTogether<T, R>(
  work: (items: readonly T[]) => Promise<readonly R[]>,
): (item: T) => Promise<R> {
  let waiting: { readonly items: T[]; readonly done: Promise<readonly R[]> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return async (item) => {
    if (!waiting) {
      const items: T[] = [];
      const done = last.then(() => {
        waiting = undefined;
        return work(items);
      });
      waiting = { items, done };
      last = done.catch(() => undefined);
    }
    const { items, done } = waiting;
    const place = items.push(item) - 1;
    return (await done)[place] as R;
  };
}
