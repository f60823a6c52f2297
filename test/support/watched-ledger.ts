import { systemClock } from '../../platform/clock.ts';
import { createSettingsReader } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import type { Value } from '../../subgraphs/ledger/database/database.ts';
import { createLedgerDatabase, type LedgerDatabase } from '../../subgraphs/ledger/database/open.ts';
import { ledger } from '../../subgraphs/ledger/index.ts';
import { createLedger } from '../../subgraphs/ledger/ledger.ts';
import { createLoaders } from '../../subgraphs/ledger/loaders.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { subgraphDeps } from './subgraph-deps.ts';

/** The subgraph before a database whose statements are written down. */
export interface WatchedLedger {
  readonly database: LedgerDatabase;
  /** What was sent since it was last emptied. */
  readonly statements: { readonly text: string; readonly values: readonly Value[] }[];
  ask(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  stop(): Promise<void>;
}

export function watchLedger(url: string): WatchedLedger {
  const settings = createSettingsReader({ DATABASE_URL: url }, true).read('test', ledger.settings);
  const database = createLedgerDatabase(settings, silentLogger);
  const statements: { text: string; values: readonly Value[] }[] = [];
  const watched: LedgerDatabase = {
    ...database,
    query(text, values = []) {
      statements.push({ text, values });
      return database.query(text, values);
    },
  };
  const instance = ledger.start(settings, subgraphDeps());
  const kept = createLedger(watched);
  const execute = createSubgraphExecutor(
    subgraphSchema('ledger', instance),
    {
      ...instance,
      createContext: ({ requestId }) => ({
        ...{ requestId, ledger: kept, loaders: createLoaders(kept), clock: systemClock },
      }),
    },
    silentLogger,
  );
  return {
    ...{ database, statements },
    ask: (query, variables) => execute({ query, variables }, { requestId: 'test' }),
    async stop() {
      await instance.stop();
      await database.close();
    },
  };
}
