import { defineSubgraph } from '../runtime/define-subgraph.ts';
import type { Context } from './context.ts';
import { createLedgerDatabase } from './database/open.ts';
import { createLedger } from './ledger.ts';
import { createLoaders } from './loaders.ts';
import { mutation } from './resolvers/mutation.ts';
import { device, ticket } from './resolvers/owners.ts';
import { query } from './resolvers/query.ts';
import {
  decision,
  decisionConnection,
  decisionSubject,
  maintenanceWindow,
  monitorRun,
  monitorRunConnection,
  shadowDifference,
} from './resolvers/records.ts';
import { startRetention } from './retention.ts';
import { settings } from './settings.ts';

/** What monitors ran, decided and did, and what holds them back. */
export const ledger = defineSubgraph({
  name: 'ledger',
  settings,
  start(values, { clock, log, metrics }) {
    const database = createLedgerDatabase(values, log);
    const retention = startRetention(database, values, { clock, log, metrics });
    const kept = createLedger(database);
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        Ticket: ticket,
        Device: device,
        MonitorRun: monitorRun,
        MonitorRunConnection: monitorRunConnection,
        Decision: decision,
        DecisionConnection: decisionConnection,
        DecisionSubject: decisionSubject,
        ShadowDifference: shadowDifference,
        MaintenanceWindow: maintenanceWindow,
      },
      createContext: ({ requestId }): Context => ({
        requestId,
        ledger: kept,
        loaders: createLoaders(kept),
        clock,
      }),
      missing: () => database.missing(),
      async stop() {
        await retention.stop();
        await database.close();
      },
    };
  },
});
