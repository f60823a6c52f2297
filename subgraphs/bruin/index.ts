import { createWords } from '../../platform/words.ts';
import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createBruinApi } from './api.ts';
import { createBruinClient } from './client.ts';
import type { Context } from './context.ts';
import { createCustomerNames } from './customer-names.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { settings } from './settings.ts';
import { createTicketLists } from './ticket-lists.ts';

/** Bruin, the ticketing system: customers, sites, inventory, tickets, tasks, notes and histories. */
export const bruin = defineSubgraph({
  name: 'bruin',
  settings,
  start(values, deps) {
    const api = createBruinApi(values, deps);
    const customerNames = createCustomerNames(values.customerNameFreshMs, deps.clock);
    // Lists outlive the request that asked first, so no request's id goes with them.
    const ticketLists = createTicketLists(createBruinClient(api), values);
    const words = createWords('bruin', deps);

    return {
      resolvers,
      createContext: ({ requestId }): Context => ({
        requestId,
        loaders: createLoaders(createBruinClient(api, requestId), customerNames),
        ticketLists,
        customerNames,
        words,
      }),
      missing: () => Promise.resolve([]),
      stop: () => api.close(),
    };
  },
});
