import { CodedError } from '../../platform/errors.ts';
import {
  byCodeUnits,
  byNumerals,
  decodeCursor,
  encodeCursor,
  pageOf,
} from '../../platform/pages.ts';

const page = (items: string[], first: number, after?: string) =>
  pageOf(items, { first, after }, (item) => item, byCodeUnits);

describe('pages', () => {
  it('follow each other without gap or repetition', () => {
    const items = Array.from({ length: 10 }, (_, index) => `k${index}`);
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const { nodes, pageInfo, totalCount } = page(items, 3, after);
      seen.push(...nodes);
      expect(totalCount).toBe(10);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor ?? undefined;
    }
    expect(seen).toEqual(items);
  });

  it('continue rightly when the row of the cursor is gone and others came', () => {
    const { pageInfo } = page(['a', 'c', 'e'], 2);
    expect(page(['a', 'b', 'd', 'e'], 2, pageInfo.endCursor ?? '').nodes).toEqual(['d', 'e']);
  });

  it('that are empty have no cursor', () => {
    expect(page([], 5)).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  });

  it.each([
    '',
    'nonsense',
    '====',
    Buffer.from('v2:x').toString('base64url'),
    `${encodeCursor('x')}!`,
  ])('refuse the cursor %j, which is none of theirs', (cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(CodedError);
  });

  it('refuse a cursor whose key has another form than those of the list', () => {
    expect(decodeCursor(encodeCursor('LIT:1'), /^LIT:./)).toBe('LIT:1');
    expect(() => decodeCursor(encodeCursor('CTS:1'), /^LIT:./)).toThrow(CodedError);
  });

  it('by numerals swallow none of two keys that differ by a leading zero alone', () => {
    const items = ['D10', 'D7', 'D07', 'D9', 'D007'].toSorted(byNumerals);
    expect(items).toEqual(['D007', 'D07', 'D7', 'D9', 'D10']);
    const after = encodeCursor('D07');
    expect(pageOf(items, { first: 9, after }, (item) => item, byNumerals).nodes).toEqual([
      'D7',
      'D9',
      'D10',
    ]);
  });

  it('give back any key, also one beyond ASCII', () => {
    for (const key of ['', 'a', 'Ünï:côdé\u{1F600}', '2026-01-01T00:00:00.000Z:12']) {
      expect(decodeCursor(encodeCursor(key))).toBe(key);
    }
  });
});
