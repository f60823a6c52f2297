import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createT7Client } from './client.ts';
import type { Context } from './context.ts';
import { createPredictions } from './loaders.ts';
import { createRecorders } from './recorder.ts';
import { mutation } from './resolvers/mutation.ts';
import { ticketTask } from './resolvers/ticket-task.ts';
import { settings } from './settings.ts';

/** Predictions of T7: what will probably be the next result of a ticket's task, and what became of them. */
export const t7 = defineSubgraph({
  name: 't7',
  settings,
  start(values, deps) {
    const client = createT7Client(values, deps);
    const recorderOf = createRecorders(client, deps.idempotency);
    return {
      resolvers: { TicketTask: ticketTask, Mutation: mutation },
      createContext: ({ requestId }): Context => ({
        requestId,
        predictions: createPredictions(client, requestId),
        recorder: recorderOf(requestId),
      }),
      missing: () => Promise.resolve([]),
      stop: () => Promise.resolve(client.close()),
    };
  },
});
