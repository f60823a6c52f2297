import { setImmediate as nextTurn } from 'node:timers/promises';

/** A few milliseconds of work. */
const AT_ONCE = 2000;

/** The items in slices, in their order; everybody else has a turn before each slice but the first. */
export async function* inTurns<T>(items: readonly T[], atOnce = AT_ONCE): AsyncGenerator<T[]> {
  for (let from = 0; from < items.length; from += atOnce) {
    if (from > 0) await nextTurn();
    yield items.slice(from, from + atOnce);
  }
}

/** Sorts a long list without holding the event loop; equal items keep their order. */
export async function sortedInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  let runs: T[][] = [];
  for await (const slice of inTurns(items)) runs.push(slice.sort(compare));
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  const merged: T[] = [];
  let taken = 0;
  for await (const slice of inTurns(second)) {
    for (const item of slice) {
      for (; taken < first.length && compare(first[taken] as T, item) <= 0; taken += 1)
        merged.push(first[taken] as T);
      merged.push(item);
    }
  }
  for await (const slice of inTurns(first.slice(taken))) merged.push(...slice);
  return merged;
}
