import { systemClock } from '../../platform/clock.ts';
import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createChanges, statusChange } from './changes.ts';
import type { Context } from './context.ts';
import { createDesk } from './desk.ts';
import { createIndexReader, keyOf } from './index-reader.ts';
import { VENDORS } from './model.ts';
import { createPublisher, type Source } from './publisher.ts';
import { createRecorder } from './recorder.ts';
import { BOARD_KEY } from './requests/board.ts';
import { REQUEST_STREAM, requestChange } from './requests/changes.ts';
import { createRequests } from './requests/requests.ts';
import { createSettling } from './requests/settling.ts';
import { createWork } from './requests/work.ts';
import { ctsDispatch, dispatch, litDispatch } from './resolvers/dispatch.ts';
import { mutation } from './resolvers/mutation.ts';
import { customer, ticket } from './resolvers/owners.ts';
import { query } from './resolvers/query.ts';
import {
  dispatchRequest,
  dispatchRequestClaim,
  dispatchRequestEvent,
  dispatchRequestStepEntry,
} from './resolvers/request.ts';
import { dispatchStatusEvent, subscription } from './resolvers/subscription.ts';
import { settings } from './settings.ts';

/** Stream of all vendors' changes. */
const STREAM = 'dispatches';

const sources: readonly Source[] = [
  ...VENDORS.map((vendor) => ({ key: keyOf(vendor), stream: STREAM, name: vendor })),
  { key: BOARD_KEY, stream: REQUEST_STREAM, name: 'requests' },
];

/** The dispatch desk's index of all vendors' dispatches, with the statuses it saw them in, and their changes as they happen; and the requests that are made through the desk. */
export const dispatches = defineSubgraph({
  name: 'dispatches',
  settings,
  start(values, { state, events, clock, log, metrics }) {
    const readIndex = createIndexReader(state);
    const everyMs = values.publishEveryMs;
    const publisher = createPublisher({ state, events, log, metrics, sources, everyMs });
    const recorder = createRecorder(state, publisher, clock, values);
    const changes = createChanges(events, log, STREAM, statusChange);
    const requestChanges = createChanges(events, log, REQUEST_STREAM, requestChange);
    const publish = () => publisher.publish(BOARD_KEY);
    const requests = createRequests({
      ...{ state, clock, log, publish },
      keepDays: values.keepRequestsDays,
      waitMs: values.requestWaitMs,
    });
    const enter = recorder.enter.bind(recorder);
    const work = createWork({ state, clock, realTime: systemClock, publish, enter, log });
    const settling = createSettling({ state, clock, publish, log });
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        Subscription: subscription,
        DispatchStatusEvent: dispatchStatusEvent,
        DispatchRequest: dispatchRequest,
        DispatchRequestClaim: dispatchRequestClaim,
        DispatchRequestStepEntry: dispatchRequestStepEntry,
        DispatchRequestEvent: dispatchRequestEvent,
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
        requests,
        requestChanges,
        work,
        settling,
      }),
      missing: async () =>
        (await readIndex()).unread.map((vendor) => `dispatches of ${vendor} not read yet`),
      // Store and event log belong to whoever started this subgraph.
      stop: () => publisher.stop(),
    };
  },
});
