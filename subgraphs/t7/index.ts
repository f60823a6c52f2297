import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createT7Client } from './client.ts';
import type { Context } from './context.ts';
import { createPredictions } from './loaders.ts';
import { ticketTask } from './resolvers/ticket-task.ts';
import { settings } from './settings.ts';

/** Predictions of T7: what will probably be the next result of a ticket's task. */
export const t7 = defineSubgraph({
  name: 't7',
  settings,
  start(values, deps) {
    const client = createT7Client(values, deps);
    return {
      resolvers: { TicketTask: ticketTask },
      createContext: ({ requestId }): Context => ({
        requestId,
        predictions: createPredictions(client, requestId),
      }),
      missing: () => Promise.resolve([]),
      stop: () => Promise.resolve(client.close()),
    };
  },
});
