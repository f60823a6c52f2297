import { readLog } from '../../../subgraphs/digi/log-reader.ts';
import type { LogPage } from '../../../subgraphs/digi/log-wire.ts';
import { parseLogPage } from '../../../subgraphs/digi/log-wire.ts';
import { aLogBody, aPrintedRow } from './a-log-row.ts';

/** A log of rows with these ids, as a vendor pages it. */
function aVendor(
  ids: number[],
  how: {
    readonly cap?: number;
    readonly count?: 'page' | 'all' | 'none';
    readonly size?: 'none';
  } = {},
) {
  const asked: number[] = [];
  let before: (page: number) => void = () => undefined;
  return {
    asked,
    ids,
    beforePage: (happen: (page: number) => void) => void (before = happen),
    readPage: async (size: number, offset: number): Promise<LogPage> => {
      before(asked.length);
      asked.push(offset);
      const given = Math.min(size, how.cap ?? size);
      const page = ids.slice(offset, offset + given).map((Id) => aPrintedRow({ Id }));
      const count = { page: page.length, all: ids.length, none: null }[how.count ?? 'page'];
      const printed = how.size === 'none' ? null : String(given);
      return parseLogPage(aLogBody(page, { Count: count, Size: printed }));
    },
  };
}
const upTo = (length: number) => Array.from({ length }, (_, index) => length - index);
const read = async (vendor: ReturnType<typeof aVendor>, maxPages = 50) =>
  (await readLog({ pageSize: 3, maxPages, readPage: vendor.readPage })).map(({ id }) => id);

describe('a log', () => {
  // prettier-ignore
  it.each([
    { rows: 0, how: {}, offsets: [0] },
    { rows: 2, how: {}, offsets: [0] },
    { rows: 3, how: {}, offsets: [0, 3] },
    { rows: 7, how: {}, offsets: [0, 3, 6] },
    { rows: 7, how: { count: 'all' as const }, offsets: [0, 3, 6] },
    { rows: 7, how: { count: 'none' as const, size: 'none' as const }, offsets: [0, 3, 6] },
    { rows: 5, how: { cap: 2 }, offsets: [0, 2, 4] },
    { rows: 5, how: { cap: 2, count: 'all' as const, size: 'none' as const }, offsets: [0, 2, 4] },
  ])('of $rows rows is read whole, paged as $how', async ({ rows, how, offsets }) => {
    const vendor = aVendor(upTo(rows), how);
    expect(await read(vendor)).toEqual(upTo(rows));
    expect(vendor.asked).toEqual(offsets);
  });

  it('that grows at its head while it is read is whole, each row once', async () => {
    const vendor = aVendor(upTo(7));
    vendor.beforePage((page) => {
      if (page === 1) vendor.ids.unshift(8);
    });
    expect((await read(vendor)).toSorted((a, b) => b - a)).toEqual(upTo(7));
  });

  it('that ends before its count says so is no whole one', async () => {
    const vendor = aVendor(upTo(3), { count: 'all' });
    vendor.beforePage((page) => {
      if (page === 1) vendor.ids.push(...upTo(9).slice(0, 6));
    });
    const { readPage } = vendor;
    const short = async (size: number, offset: number) => {
      const page = await readPage(size, offset);
      return offset === 0 ? { ...page, count: 9 } : { ...page, rows: [] };
    };
    await expect(readLog({ pageSize: 3, maxPages: 9, readPage: short })).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
    });
  });

  it('that does not end within its pages is refused', async () => {
    await expect(read(aVendor(upTo(7)), 2)).rejects.toMatchObject({
      code: 'UPSTREAM_REJECTED',
      message: 'digi did not come to the end of the log of recoveries within 2 pages',
    });
  });
});
