import { decodeCursor, encodeCursor } from '../../../platform/pages.ts';
import type { Statement } from './statement.ts';

/** What a caller asks a page by. */
export interface PageWanted {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * The order of a list: time, then id. Its cursors hold both, and its sign, so that the cursor of another
 * list is refused and rows that come or go in between move nothing.
 */
export interface Order {
  readonly sign: string;
  readonly time: string;
  readonly id: string;
  readonly direction: 'ASC' | 'DESC';
}

const PLACE = /^(\d{4}-[\d-]{5}T[\d:.]{12}Z) ([\da-f-]{36})$/;

/** `ORDER BY` and `LIMIT` of a page, one row more than it shows. */
export function pageClause({ time, id, direction }: Order, { first }: PageWanted): string {
  return `ORDER BY ${time} ${direction}, ${id} ${direction} LIMIT ${first + 1}`;
}

/**
 * Adds the condition that a row stands behind the cursor.
 *
 * @throws CodedError BAD_USER_INPUT for a cursor that is none of this list.
 */
export function whereBehind(statement: Statement, order: Order, { after }: PageWanted): void {
  const place = placeOf(order, after);
  if (!place) return;
  const than = order.direction === 'ASC' ? '>' : '<';
  const [time, id] = [statement.bind(place.time), statement.bind(place.id)];
  statement.where(`(${order.time}, ${order.id}) ${than} (${time}::timestamptz, ${id}::uuid)`);
}

/** Cuts what `pageClause` asked for. */
export function cut<T extends { readonly id: string }>(
  order: Order,
  { first }: PageWanted,
  rows: readonly T[],
  timeOf: (row: T) => Date,
) {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const endCursor =
    last === undefined
      ? null
      : encodeCursor(`${order.sign} ${timeOf(last).toISOString()} ${last.id}`);
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

function placeOf({ sign }: Order, after: string | null | undefined) {
  if (after == null) return undefined;
  const form = { test: (key: string) => key.startsWith(`${sign} `) && PLACE.test(key.slice(2)) };
  const [, time = '', id = ''] = PLACE.exec(decodeCursor(after, form).slice(2)) ?? [];
  return { time, id };
}
