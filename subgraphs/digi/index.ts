import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createDigiClient } from './client.ts';
import type { Context } from './context.ts';
import { createRecoveryLoaders } from './loaders.ts';
import { createReboots } from './reboots.ts';
import { edge } from './resolvers/edge.ts';
import { mutation } from './resolvers/mutation.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** Cellular modems of maker DiGi: their recoveries, and ordering one. */
export const digi = defineSubgraph({
  name: 'digi',
  settings,
  start(values, deps) {
    const client = createDigiClient(values, deps);
    const loadersOfRequest = createRecoveryLoaders(client, values, deps.clock);
    const reboots = createReboots(client, values, deps);
    return {
      resolvers: { Query: query, Mutation: mutation, Edge: edge },
      createContext: ({ requestId }): Context => ({
        requestId,
        recoveries: loadersOfRequest(),
        reboots,
      }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
