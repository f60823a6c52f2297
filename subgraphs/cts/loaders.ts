import { createItemLoader, type Loader } from '../../platform/batch-loader.ts';
import { createSharedRead } from '../../platform/shared-read.ts';
import type { CtsClient } from './client.ts';
import type { CtsDispatchModel } from './model.ts';

/** Recent dispatches by number, in order of number. */
export type RecentDispatches = ReadonlyMap<string, CtsDispatchModel>;

/** How one request reads dispatches. */
export interface DispatchLoaders {
  /** Shared by all requests inside the freshness window. */
  recent(): Promise<RecentDispatches>;
  /** From the shared list; a dispatch that is not in it costs a call of its own. */
  byNumber: Loader<string, CtsDispatchModel | null>;
}

const inOrder = new Intl.Collator('en-US', { numeric: true });

/** @returns makes the loaders of a request. */
export function createDispatchLoaders(
  client: CtsClient,
  freshness: { readonly recentDispatchesFreshMs: number },
): (requestId: string) => DispatchLoaders {
  const shared = createSharedRead(() => readRecent(client), {
    freshForMs: freshness.recentDispatchesFreshMs,
  });
  return (requestId) => ({
    recent: () => shared.get(),
    byNumber: createItemLoader(async (number: string) => {
      const recent = await shared.get();
      return recent.get(number) ?? client.dispatch(number, requestId);
    }),
  });
}

async function readRecent(client: CtsClient): Promise<RecentDispatches> {
  const dispatches = await client.recentDispatches();
  dispatches.sort((a, b) => inOrder.compare(a.number, b.number));
  return new Map(dispatches.map((dispatch) => [dispatch.number, dispatch]));
}
