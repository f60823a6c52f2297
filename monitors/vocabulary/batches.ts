/** Cuts a list into batches of at most `size`, in order; none for an empty list. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * Cuts a list into batches of at most `size` items whose JSON has at most `maxLength` characters
 * together. An item that is longer than that goes alone.
 */
export function batchesWithin<T>(items: readonly T[], size: number, maxLength: number): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const length = JSON.stringify(item).length;
    const batch = batches.at(-1);
    if (batch && batch.length < size && length <= room) {
      batch.push(item);
      room -= length;
    } else {
      batches.push([item]);
      room = maxLength - length;
    }
  }
  return batches;
}
