import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createChanges } from './changes.ts';
import type { Context } from './context.ts';
import { createDesk } from './desk.ts';
import { createIndexReader } from './index-reader.ts';
import { createPublisher } from './publisher.ts';
import { createRecorder } from './recorder.ts';
import { ctsDispatch, dispatch, litDispatch } from './resolvers/dispatch.ts';
import { mutation } from './resolvers/mutation.ts';
import { customer, ticket } from './resolvers/owners.ts';
import { query } from './resolvers/query.ts';
import { dispatchStatusEvent, subscription } from './resolvers/subscription.ts';
import { settings } from './settings.ts';

/** The dispatch desk's index of all vendors' dispatches, with the statuses it saw them in, and their changes as they happen. */
export const dispatches = defineSubgraph({
  name: 'dispatches',
  settings,
  start(values, { state, events, clock, log, metrics }) {
    const readIndex = createIndexReader(state);
    const everyMs = values.publishEveryMs;
    const publisher = createPublisher({ state, events, log, metrics, everyMs });
    const recorder = createRecorder(state, publisher, clock, values);
    const changes = createChanges(events, log);
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        Subscription: subscription,
        DispatchStatusEvent: dispatchStatusEvent,
        Ticket: ticket,
        Customer: customer,
        Dispatch: dispatch,
        LitDispatch: litDispatch,
        CtsDispatch: ctsDispatch,
      },
      createContext: ({ requestId, signal }): Context => ({
        requestId,
        signal,
        desk: createDesk(readIndex, values.notReadyRetryMs),
        recorder,
        changes,
      }),
      missing: async () =>
        (await readIndex()).unread.map((vendor) => `dispatches of ${vendor} not read yet`),
      // Store and event log belong to whoever started this subgraph.
      stop: () => publisher.stop(),
    };
  },
});
