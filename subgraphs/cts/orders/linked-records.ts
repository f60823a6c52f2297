import { createItemLoader, type Loader } from '../../../platform/batch-loader.ts';
import { asError } from '../../../platform/errors.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import type { DispatchLoaders } from '../loaders.ts';
import type { CtsDispatchModel } from '../model.ts';

/** Longer than orders are remembered. */
const REMEMBER_MS = 8 * 86_400_000;

/**
 * @returns makes what finds, for a request, the vendor's record of one of our orders. A record that was
 * seen once is found again after its bill took it out of the list, where no query can look for it.
 */
export function createLinkedRecords({
  state,
  log,
}: Pick<SubgraphDeps, 'state' | 'log'>): (
  dispatches: DispatchLoaders,
) => Loader<string, CtsDispatchModel | null> {
  /** Order numbers whose records this process has written down. */
  const written = new Set<string>();
  const keyOf = (orderNumber: string) => `cts/records/${orderNumber}`;

  async function remember(orderNumber: string, number: string): Promise<void> {
    const link = `${orderNumber} ${number}`;
    if (written.has(link)) return;
    try {
      await state.update<string>(keyOf(orderNumber), () => number, { expiresInMs: REMEMBER_MS });
      written.add(link);
    } catch (error) {
      // The record is there all the same; the next request tries again.
      log.warn({ err: asError(error), orderNumber }, 'record of an order could not be remembered');
    }
  }

  return (dispatches) =>
    createItemLoader(async (orderNumber: string) => {
      const listed = await dispatches.ofOrder(orderNumber);
      if (listed) {
        await remember(orderNumber, listed.number);
        return listed;
      }
      const known = await state.get<string>(keyOf(orderNumber));
      return known ? dispatches.byNumber.load(known.value) : null;
    });
}
