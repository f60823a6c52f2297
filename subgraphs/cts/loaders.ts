import { createItemLoader, type Loader } from '../../platform/batch-loader.ts';
import { byNumerals } from '../../platform/pages.ts';
import { createSharedRead } from '../../platform/shared-read.ts';
import type { CtsClient } from './client.ts';
import type { CtsDispatchModel } from './model.ts';

/** Recent dispatches by number, in order of number. */
export type RecentDispatches = ReadonlyMap<string, CtsDispatchModel>;

interface Reading {
  readonly byNumber: RecentDispatches;
  readonly byOrderNumber: ReadonlyMap<string, CtsDispatchModel>;
}

/** How one request reads dispatches. */
export interface DispatchLoaders {
  /** Shared by all requests inside the freshness window. */
  recent(): Promise<RecentDispatches>;
  /** The one in the shared list that repeats this number of ours, one that is not called off first. */
  ofOrder(orderNumber: string): Promise<CtsDispatchModel | undefined>;
  /** From the shared list; a dispatch that is not in it costs a call of its own. */
  byNumber: Loader<string, CtsDispatchModel | null>;
}

/** @returns makes the loaders of a request. */
export function createDispatchLoaders(
  client: CtsClient,
  freshness: { readonly recentDispatchesFreshMs: number },
): (requestId: string) => DispatchLoaders {
  const shared = createSharedRead(() => readRecent(client), {
    freshForMs: freshness.recentDispatchesFreshMs,
  });
  return (requestId) => ({
    recent: async () => (await shared.get()).byNumber,
    ofOrder: async (orderNumber) => (await shared.get()).byOrderNumber.get(orderNumber),
    byNumber: createItemLoader(async (number: string) => {
      const { byNumber } = await shared.get();
      return byNumber.get(number) ?? client.dispatch(number, requestId);
    }),
  });
}

async function readRecent(client: CtsClient): Promise<Reading> {
  const dispatches = await client.recentDispatches();
  dispatches.sort((a, b) => byNumerals(a.id, b.id));
  const byNumber = new Map(dispatches.map((dispatch) => [dispatch.number, dispatch]));
  const byOrderNumber = new Map<string, CtsDispatchModel>();
  for (const dispatch of byNumber.values()) {
    const { orderNumber } = dispatch;
    if (orderNumber === null) continue;
    // A record that was made twice by hand is called off once.
    const other = byOrderNumber.get(orderNumber);
    if (!other || other.status === 'CANCELLED') byOrderNumber.set(orderNumber, dispatch);
  }
  return { byNumber, byOrderNumber };
}
