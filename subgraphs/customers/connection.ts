import type { Page } from '../../platform/pages.ts';

/** A page in the shape that resolvers return. */
export function connection<T>(page: Page<T>) {
  return { nodes: [...page.nodes], pageInfo: page.pageInfo, totalCount: page.totalCount };
}
