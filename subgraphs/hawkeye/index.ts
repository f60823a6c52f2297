import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createHawkeyeClient } from './client.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { probe, probeTest } from './resolvers/probe.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** Network probes and what they measured. */
export const hawkeye = defineSubgraph({
  name: 'hawkeye',
  settings,
  start(values, deps) {
    const client = createHawkeyeClient(values, deps);
    const loadersFor = createLoaders(client, values, deps.clock);
    return {
      resolvers: {
        Query: query,
        Device: { __resolveType: () => 'Probe' },
        Probe: probe,
        ProbeTest: probeTest,
      },
      createContext: ({ requestId }): Context => ({ requestId, hawkeye: loadersFor(requestId) }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
