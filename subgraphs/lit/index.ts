import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createLitClient } from './client.ts';
import type { Context } from './context.ts';
import { createDispatchLoaders } from './loaders.ts';
import { litDispatch } from './resolvers/lit-dispatch.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** Dispatches of field-engineer vendor LIT. */
export const lit = defineSubgraph({
  name: 'lit',
  settings,
  start(values, deps) {
    const client = createLitClient(values, deps);
    const loadersFor = createDispatchLoaders(client, values);
    return {
      resolvers: { Query: query, LitDispatch: litDispatch },
      createContext: ({ requestId }): Context => ({ requestId, dispatches: loadersFor(requestId) }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
