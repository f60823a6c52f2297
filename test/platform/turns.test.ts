import { inTurns, sortedInTurns } from '../../platform/turns.ts';
import { turnsDuring } from '../support/turns-during.ts';

/** Numbers below `count`, each once, in an order that looks like none; `count` is no multiple of 7919. */
const shuffled = (count: number) =>
  Array.from({ length: count }, (_, index) => (index * 7919) % count);

describe('a long list', () => {
  it.each([0, 1, 2000, 2001, 25_000])('of %i items is sorted as by sort', async (count) => {
    const items = shuffled(count);
    const expected = [...items].sort((a, b) => a - b);
    expect(await sortedInTurns(items, (a, b) => a - b)).toEqual(expected);
    expect(items).toEqual(shuffled(count));
  });

  it('keeps the order of items that are equal', async () => {
    const items = shuffled(9000).map((number, place) => ({ rank: number % 3, place }));
    const sorted = await sortedInTurns(items, (a, b) => a.rank - b.rank);
    expect(sorted).toEqual([...items].sort((a, b) => a.rank - b.rank || a.place - b.place));
  });

  it('lets others have their turn while it is sorted, and between its slices', async () => {
    const items = shuffled(100_000);
    expect(await turnsDuring(sortedInTurns(items, (a, b) => a - b))).toBeGreaterThan(100);
    const slices: number[][] = [];
    const read = async () => {
      for await (const slice of inTurns([1, 2, 3, 4, 5], 2)) slices.push(slice);
    };
    expect(await turnsDuring(read())).toBeGreaterThanOrEqual(2);
    expect(slices).toEqual([[1, 2], [3, 4], [5]]);
  });
});
