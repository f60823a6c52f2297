import { CodedError } from '../../platform/errors.ts';
import { byCodeUnits, decodeCursor, encodeCursor, pageOf } from '../../platform/pages.ts';

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

  it('give back any key, also one beyond ASCII', () => {
    for (const key of ['', 'a', 'Ünï:côdé\u{1F600}', '2026-01-01T00:00:00.000Z:12']) {
      expect(decodeCursor(encodeCursor(key))).toBe(key);
    }
  });
});
