import { createItemLoader, type Loader } from '../../platform/batch-loader.ts';
import { byNumerals } from '../../platform/pages.ts';
import { createSharedRead } from '../../platform/shared-read.ts';
import type { LitClient } from './client.ts';
import type { LitDispatchModel } from './model.ts';

/** Open dispatches by number, in order of number. */
export type OpenDispatches = ReadonlyMap<string, LitDispatchModel>;

/** How one request reads dispatches. */
export interface DispatchLoaders {
  /** Shared by all requests inside the freshness window. */
  open(): Promise<OpenDispatches>;
  /** From the shared list; a dispatch that is not open any more costs a call of its own. */
  byNumber: Loader<string, LitDispatchModel | null>;
  /** As the vendor has it now; a call each time. */
  latest(number: string): Promise<LitDispatchModel | null>;
}

/** How all requests read dispatches. */
export interface DispatchReader {
  loadersFor(requestId: string): DispatchLoaders;
  /** Whoever asks for the open list from now on gets a new reading. */
  forgetOpen(): void;
}

export function createDispatchReader(
  client: LitClient,
  freshness: { readonly openDispatchesFreshMs: number },
): DispatchReader {
  const shared = createSharedRead(() => readOpen(client), {
    freshForMs: freshness.openDispatchesFreshMs,
  });
  return {
    loadersFor: (requestId) => ({
      open: () => shared.get(),
      byNumber: createItemLoader(async (number: string) => {
        const open = await shared.get();
        return open.get(number) ?? client.dispatch(number, requestId);
      }),
      latest: (number) => client.dispatch(number, requestId),
    }),
    forgetOpen: () => shared.forget(),
  };
}

async function readOpen(client: LitClient): Promise<OpenDispatches> {
  const dispatches = await client.openDispatches();
  dispatches.sort((a, b) => byNumerals(a.id, b.id));
  return new Map(dispatches.map((dispatch) => [dispatch.number, dispatch]));
}
