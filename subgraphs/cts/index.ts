import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createCtsClient } from './client.ts';
import type { Context } from './context.ts';
import { createDispatchLoaders } from './loaders.ts';
import { createLinkedRecords } from './orders/linked-records.ts';
import { createOrders } from './orders/orders.ts';
import { createOrderSender } from './orders/sender.ts';
import { ctsDispatch } from './resolvers/cts-dispatch.ts';
import { ctsOrder } from './resolvers/cts-order.ts';
import { mutation } from './resolvers/mutation.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** Dispatches of field-engineer vendor CTS, and ordering them by mail. */
export const cts = defineSubgraph({
  name: 'cts',
  settings,
  start(values, deps) {
    const client = createCtsClient(values, deps);
    const loadersFor = createDispatchLoaders(client, values);
    const recordsFor = createLinkedRecords(deps);
    const orders = createOrders(createOrderSender(values, client, deps), deps);
    return {
      resolvers: { Query: query, Mutation: mutation, CtsDispatch: ctsDispatch, CtsOrder: ctsOrder },
      createContext({ requestId }): Context {
        const dispatches = loadersFor(requestId);
        return { requestId, dispatches, orders, records: recordsFor(dispatches) };
      },
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
