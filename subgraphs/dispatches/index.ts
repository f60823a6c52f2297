import { defineSubgraph } from '../runtime/define-subgraph.ts';
import type { Context } from './context.ts';
import { createDesk } from './desk.ts';
import { createIndexReader } from './index-reader.ts';
import { createRecorder } from './recorder.ts';
import { ctsDispatch, dispatch, litDispatch } from './resolvers/dispatch.ts';
import { mutation } from './resolvers/mutation.ts';
import { customer, ticket } from './resolvers/owners.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';

/** The dispatch desk's index of all vendors' dispatches, with the statuses it saw them in. */
export const dispatches = defineSubgraph({
  name: 'dispatches',
  settings,
  start(values, { store, clock }) {
    const readIndex = createIndexReader(store);
    const recorder = createRecorder(store, clock, values);
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        Ticket: ticket,
        Customer: customer,
        Dispatch: dispatch,
        LitDispatch: litDispatch,
        CtsDispatch: ctsDispatch,
      },
      createContext: ({ requestId }): Context => ({
        requestId,
        desk: createDesk(readIndex, values.notReadyRetryMs),
        recorder,
      }),
      missing: async () =>
        (await readIndex()).unread.map((vendor) => `dispatches of ${vendor} not read yet`),
      // The store belongs to whoever started this subgraph.
      stop: async () => undefined,
    };
  },
});
