import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createCtsClient } from './client.ts';
import type { Context } from './context.ts';
import { createDispatchLoaders } from './loaders.ts';
import { ctsDispatch } from './resolvers/cts-dispatch.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** Dispatches of field-engineer vendor CTS. */
export const cts = defineSubgraph({
  name: 'cts',
  settings,
  start(values, deps) {
    const client = createCtsClient(values, deps);
    const loadersFor = createDispatchLoaders(client, values);
    return {
      resolvers: { Query: query, CtsDispatch: ctsDispatch },
      createContext: ({ requestId }): Context => ({ requestId, dispatches: loadersFor(requestId) }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
