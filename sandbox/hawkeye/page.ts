import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { BadParameter } from './endpoint.ts';

export interface PageWindow {
  readonly limit: number;
  /** Sent back as it came: text when it was asked for, else a number. */
  readonly shownLimit: number | string;
  readonly offset: number;
}

/** Longest page, and the one that is sent when nothing is asked for. */
const MAX_LIMIT = 100;

/** @throws BadParameter unless `limit` and `offset` are absent or whole numbers. */
export function readWindow(query: URLSearchParams): PageWindow {
  const asked = readCount(query, 'limit');
  if (asked === 0) throw new BadParameter('limit: expected 1 or more; got 0');
  const limit = Math.min(asked ?? MAX_LIMIT, MAX_LIMIT);
  return {
    limit,
    shownLimit: asked === undefined ? limit : String(limit),
    offset: readCount(query, 'offset') ?? 0,
  };
}

/**
 * The envelope of every list: `total_count` is text, `has_more` a number.
 *
 * @param toRecord called for the records of this page alone.
 */
export function page<T>(
  all: readonly T[],
  { limit, shownLimit, offset }: PageWindow,
  toRecord: (item: T) => unknown,
): SimulatedReply {
  const records = all.slice(offset, offset + limit).map(toRecord);
  return {
    json: {
      total_count: String(all.length),
      count: records.length,
      limit: shownLimit,
      offset,
      has_more: offset + records.length < all.length ? 1 : 0,
      records,
    },
  };
}

function readCount(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new BadParameter(`${name}: expected a whole number`);
  return Number(text);
}
