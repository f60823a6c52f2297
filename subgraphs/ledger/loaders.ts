import { requireRange } from '../../platform/arguments.ts';
import { createBatchLoader, type Loader } from '../../platform/batch-loader.ts';
import type { Ledger } from './ledger.ts';
import type { ConnectionModel, DecisionModel, MonitorRunModel } from './model.ts';
import type { OwnedPage, OwnerKind } from './store/owned-decisions.ts';
import type { PageWanted } from './store/page.ts';

/** What one request reads by id: all of one kind, of one depth of the answer, by one statement. */
export interface Loaders {
  readonly runs: Loader<string, MonitorRunModel | undefined>;
  readonly decisions: Loader<string, DecisionModel | undefined>;
  readonly observations: Loader<string, unknown>;
  /** A page of what was decided about a device or a ticket, or in a run. */
  owned(kind: OwnerKind, owner: string, page: PageWanted): Promise<ConnectionModel<DecisionModel>>;
}

export function createLoaders({ runs, decisions, owned }: Ledger): Loaders {
  const pages = new Map<string, Loader<string, OwnedPage | undefined>>();
  const counts = new Map<OwnerKind, Loader<string, number | undefined>>();

  function pagesOf(kind: OwnerKind, page: PageWanted) {
    const key = JSON.stringify([kind, page.first, page.after ?? null]);
    const read = (owners: readonly string[]) => owned.pages(kind, owners, page);
    return kept(pages, key, () => createBatchLoader<string, OwnedPage>(read));
  }
  const countsOf = (kind: OwnerKind) =>
    kept(counts, kind, () =>
      createBatchLoader<string, number>((owners) => owned.counts(kind, owners)),
    );

  return {
    runs: createBatchLoader((ids: readonly string[]) => runs.byId(ids)),
    decisions: createBatchLoader((ids: readonly string[]) => decisions.byId(ids)),
    observations: createBatchLoader<string, unknown>((ids) => decisions.observations(ids)),
    async owned(kind, owner, page) {
      requireRange('first', page.first, 1, 200);
      const found = await pagesOf(kind, page).load(owner);
      const none: OwnedPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
      const count = async () => (await countsOf(kind).load(owner)) ?? 0;
      return { ...(found ?? none), count };
    },
  };
}

function kept<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
