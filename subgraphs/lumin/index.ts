import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createLuminClient } from './client.ts';
import type { Context } from './context.ts';
import { createEventReader } from './events.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** What the scheduling agent did and its vendor bills. */
export const lumin = defineSubgraph({
  name: 'lumin',
  settings,
  start(values, deps) {
    const client = createLuminClient(values, deps);
    const readerFor = createEventReader(client, values);
    return {
      resolvers: { Query: query },
      createContext: ({ requestId }): Context => ({ requestId, events: readerFor(requestId) }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
