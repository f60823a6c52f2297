import { createWords } from '../../platform/words.ts';
import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createBruinApi } from './api.ts';
import { createBruinClient } from './client.ts';
import type { Context } from './context.ts';
import { createCustomerNames } from './customer-names.ts';
import { createEmailWriter } from './emails/writer.ts';
import { createEventStore } from './events/event-store.ts';
import { createEventFeed } from './events/feed.ts';
import { createEventPublisher } from './events/publisher.ts';
import { createWebhooks } from './events/webhooks.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { settings } from './settings.ts';
import { createTicketLists } from './ticket-lists.ts';
import { createNoteAttempts } from './uncertain-notes/attempts.ts';
import { createWriteCalls } from './write-calls.ts';
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
    const attempts = createNoteAttempts(values, deps);
    const store = createEventStore(deps.state, clock);
    const feed = createEventFeed(deps.events, store, deps.log);
    const publisher = createEventPublisher({ ...deps, store, everyMs: values.publishEveryMs });

    return {
      resolvers,
      createContext({ requestId, signal }): Context {
        const client = createBruinClient(api, requestId);
        const writer = createBruinWriter(api, requestId);
        let loaders = createLoaders(client, customerNames);
        return {
          requestId,
          signal,
          get loaders() {
            return loaders;
          },
          ticketLists,
          customerNames,
          words,
          writes: { client, writer, idempotency, attempts, clock, settings: values },
          emailWrites: {
            emails: createEmailWriter(createWriteCalls(api, requestId)),
            idempotency,
            automation: values.automationUsername || values.automationName,
          },
          events: { store, feed },
          forgetReads() {
            loaders = createLoaders(client, customerNames);
            ticketLists.forget();
          },
        };
      },
      endpoints: createWebhooks(values, { ...deps, store, publisher }),
      missing: () => Promise.resolve([]),
      async stop() {
        await Promise.all([publisher.stop(), api.close()]);
      },
    };
  },
});
