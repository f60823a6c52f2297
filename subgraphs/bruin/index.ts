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
import { createBruinWriter } from './writer.ts';

/** Bruin, the ticketing system: customers, sites, inventory, tickets, tasks, notes and histories, read and written. */
export const bruin = defineSubgraph({
  name: 'bruin',
  settings,
  start(values, deps) {
    const { clock, idempotency } = deps;
    const api = createBruinApi(values, deps);
    const customerNames = createCustomerNames(values.customerNameFreshMs, clock);
    // Lists outlive the request that asked first, so no request's id goes with them.
    const ticketLists = createTicketLists(createBruinClient(api), values);
    const words = createWords('bruin', deps);

    return {
      resolvers,
      createContext({ requestId }): Context {
        const client = createBruinClient(api, requestId);
        const writer = createBruinWriter(api, requestId);
        let loaders = createLoaders(client, customerNames);
        return {
          requestId,
          get loaders() {
            return loaders;
          },
          ticketLists,
          customerNames,
          words,
          writes: { client, writer, idempotency, clock, settings: values },
          forgetReads() {
            loaders = createLoaders(client, customerNames);
            ticketLists.forget();
          },
        };
      },
      missing: () => Promise.resolve([]),
      stop: () => api.close(),
    };
  },
});
