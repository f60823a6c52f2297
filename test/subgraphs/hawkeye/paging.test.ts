import fc from 'fast-check';
import { readToEnd, type ListPage } from '../../../subgraphs/hawkeye/paging.ts';

const PAGE_SIZE = 10;

interface Row {
  readonly id: number;
  /** Which reading of the row this is. */
  readonly version?: number;
}

const rows = (length: number): Row[] => Array.from({ length }, (_, id) => ({ id }));

describe('the end of a paged list', () => {
  const offsets: number[] = [];
  beforeEach(() => void (offsets.length = 0));

  /** @param pageAt gets the number of the call, counted from 0. */
  function read(pageAt: (offset: number, call: number) => ListPage<Row>, maxPages = 100) {
    return readToEnd<Row>({
      what: 'the rows',
      keyOf: ({ id }) => String(id),
      maxPages,
      async readPage(offset) {
        offsets.push(offset);
        return pageAt(offset, offsets.length - 1);
      },
    });
  }
  const pageOf = (all: readonly Row[], offset: number): ListPage<Row> => ({
    total: all.length,
    records: all.slice(offset, offset + PAGE_SIZE),
  });

  it.each([
    { length: 0, asked: [0] },
    { length: 1, asked: [0] },
    { length: 10, asked: [0] },
    { length: 11, asked: [0, 10] },
    { length: 20, asked: [0, 10] },
    { length: 25, asked: [0, 10, 20] },
  ])('is reached by asking at $asked when there are $length', async ({ length, asked }) => {
    expect(await read((offset) => pageOf(rows(length), offset))).toEqual(rows(length));
    expect(offsets).toEqual(asked);
  });

  it('is reached too when pages are shorter than asked for', async () => {
    const all = rows(12);
    const found = await read((offset) => ({ total: 12, records: all.slice(offset, offset + 5) }));
    expect(found).toEqual(all);
    expect(offsets).toEqual([0, 5, 10]);
  });

  it('may overlap with what came before: each row is kept once, as it was read last', async () => {
    const found = await read((_offset, call) =>
      call === 0
        ? { total: 15, records: rows(10) }
        : {
            total: 15,
            records: rows(15)
              .slice(5)
              .map(({ id }) => ({ id, version: 2 })),
          },
    );
    expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(rows(15).map(({ id }) => id));
    expect(found.find(({ id }) => id === 7)).toEqual({ id: 7, version: 2 });
  });

  it('moves on while the list grows at its front', async () => {
    const all = rows(25);
    const found = await read((offset, call) => {
      if (call > 0) all.unshift({ id: -call });
      return pageOf(all, offset);
    });
    expect(new Set(found)).toEqual(new Set(rows(25)));
    expect(offsets).toEqual([0, 10, 20]);
  });

  it('is not taken for reached when the list has shrunk: the reading goes back', async () => {
    const all = rows(25);
    const found = await read((offset, call) => {
      if (call === 1) all.splice(0, 3);
      return pageOf(all, offset);
    });
    expect(new Set(found)).toEqual(new Set(rows(25)));
    expect(offsets).toEqual([0, 10, 7, 17]);
  });

  it('is reached when a list has lost everything', async () => {
    const found = await read((_offset, call) =>
      call === 0 ? { total: 12, records: rows(10) } : { total: 0, records: [] },
    );
    expect(found).toEqual(rows(10));
    expect(offsets).toEqual([0, 10, 0]);
  });

  it('has every row that was there all the time, however the list grows or shrinks', async () => {
    const change = fc.record({
      kind: fc.constantFrom('grow', 'shrink'),
      at: fc.nat({ max: 99 }),
      many: fc.integer({ min: 0, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 60 }),
        fc.array(change, { maxLength: 8 }),
        async (length, changes) => {
          const all = rows(length);
          let next = length;
          offsets.length = 0;
          const found = await read((offset, call) => {
            const due = call === 0 ? undefined : changes[call - 1];
            if (due?.kind === 'shrink') all.splice(due.at % (all.length + 1), due.many);
            if (due?.kind === 'grow') {
              const added = Array.from({ length: due.many }, () => ({ id: (next += 1) }));
              all.splice(due.at % (all.length + 1), 0, ...added);
            }
            return pageOf(all, offset);
          });
          const ids = found.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const lasting = all.filter(({ id }) => id < length).map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(lasting));
        },
      ),
    );
  });

  it('is not where a page happens to be empty', async () => {
    await expect(
      read((offset) => ({ total: 25, records: offset === 0 ? rows(10) : [] })),
    ).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: 'hawkeye answered the rows with an empty page before the end of the list',
    });
    expect(offsets).toEqual([0, 10]);
  });

  it('is given up on after the most pages that may be read', async () => {
    await expect(read(() => ({ total: 1000, records: rows(10) }), 4)).rejects.toMatchObject({
      code: 'UPSTREAM_REJECTED',
      message: 'hawkeye did not come to the end of the rows within 4 pages',
    });
    expect(offsets).toEqual([0, 10, 20, 30]);
  });

  it('is an error when any page is', async () => {
    const failure = new Error('page');
    await expect(
      read((offset) => {
        if (offset > 0) throw failure;
        return pageOf(rows(25), offset);
      }),
    ).rejects.toBe(failure);
  });
});
