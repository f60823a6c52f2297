import { badInput } from './errors.ts';

/** A page of a connection, in the shape of the schema. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/**
 * Cuts a page out of a sorted list. A cursor holds the sort key of the last row shown, so a page
 * continues rightly when rows came or went in between.
 *
 * @param items sorted by `keyOf`, ascending in the sense of `compare`.
 * @throws CodedError BAD_USER_INPUT for a cursor that is none of ours.
 */
export function pageOf<T>(
  items: readonly T[],
  page: { readonly first: number; readonly after?: string | null | undefined },
  keyOf: (item: T) => string,
  compare: (a: string, b: string) => number,
): Page<T> {
  const start =
    page.after == null ? 0 : indexBehind(items, decodeCursor(page.after), keyOf, compare);
  const nodes = items.slice(start, start + page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      endCursor: last === undefined ? null : encodeCursor(keyOf(last)),
    },
    totalCount: items.length,
  };
}

/** Plain code unit order: the same on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const byValue = new Intl.Collator('en-US', { numeric: true });

/** Digits count by their value: DIS9 before DIS10. Texts that differ never count as equal. */
export function byNumerals(a: string, b: string): number {
  // DIS7 and DIS07 are equal to the collator; a page that ended between them would swallow one.
  return byValue.compare(a, b) || byCodeUnits(a, b);
}

function indexBehind<T>(
  items: readonly T[],
  key: string,
  keyOf: (item: T) => string,
  compare: (a: string, b: string) => number,
): number {
  const index = items.findIndex((item) => compare(keyOf(item), key) > 0);
  return index === -1 ? items.length : index;
}

/** Opaque text for a sort key. */
export function encodeCursor(key: string): string {
  return Buffer.from(`v1:${key}`, 'utf8').toString('base64url');
}

/**
 * The sort key in a cursor.
 *
 * @param form of the keys of the list, so that a cursor of another one is refused.
 * @throws CodedError BAD_USER_INPUT
 */
export function decodeCursor(cursor: string, form?: { test(key: string): boolean }): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const key = text.slice(3);
  const isOurs = text.startsWith('v1:') && encodeCursor(key) === cursor;
  if (!isOurs || form?.test(key) === false) {
    throw badInput(
      'after: expected the `endCursor` of a page of this list; start without `after` to begin anew',
    );
  }
  return key;
}
