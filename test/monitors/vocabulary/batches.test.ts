import { batchesOf, batchesWithin } from '../../../monitors/vocabulary/batches.ts';

describe('batchesOf', () => {
  it('cuts a list in order, the rest last', () => {
    expect(batchesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('makes no batch of nothing', () => {
    expect(batchesOf([], 2)).toEqual([]);
  });
});

describe('batchesWithin', () => {
  it('begins a new batch when either bound is reached', () => {
    expect(batchesWithin(['a', 'b', 'c', 'long'], 2, 6)).toEqual([['a', 'b'], ['c'], ['long']]);
  });

  it('lets an item that is too long go alone', () => {
    expect(batchesWithin(['a', 'much too long', 'b'], 9, 6)).toEqual([
      ['a'],
      ['much too long'],
      ['b'],
    ]);
  });
});
