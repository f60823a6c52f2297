import { pageOf } from '../../platform/pages.ts';
import { newestFirst, sortKey } from './index-reader.ts';
import type { DispatchEntry } from './model.ts';

/** A page of dispatches, newest first, in the shape that resolvers return. */
export function connection(
  entries: readonly DispatchEntry[],
  page: { readonly first: number; readonly after?: string | null },
) {
  const { nodes, pageInfo, totalCount } = pageOf(entries, page, sortKey, newestFirst);
  return { nodes: [...nodes], pageInfo, totalCount };
}
