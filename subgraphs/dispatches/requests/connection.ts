import { byCodeUnits, pageOf } from '../../../platform/pages.ts';
import type { RequestPage, RequestRow } from './model.ts';

const sortKey = ({ createdAt, id }: RequestRow) => `${createdAt} ${id}`;
const newestFirst = (a: string, b: string) => byCodeUnits(b, a);

/** A page of requests, newest first. */
export function requestPage(
  rows: readonly RequestRow[],
  page: { readonly first: number; readonly after?: string | null },
): RequestPage {
  const sorted = [...rows].sort((a, b) => newestFirst(sortKey(a), sortKey(b)));
  const { nodes, pageInfo, totalCount } = pageOf(sorted, page, sortKey, newestFirst);
  return { nodes: [...nodes], pageInfo, totalCount };
}
