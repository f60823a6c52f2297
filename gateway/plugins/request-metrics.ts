import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '../../platform/metrics.ts';
import type { RequestContext } from '../context.ts';
import { outcomeOf, publicCodes } from './outcome.ts';

/** Counts requests by kind and outcome, and errors by code. */
export function requestMetrics(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const durations = metrics.duration('gateway_request_duration_seconds', 'Requests of clients', [
    'operationType',
    'outcome',
  ]);
  const errors = metrics.counter('gateway_errors_total', 'Errors in responses', ['code']);
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ operation, response }) => {
          const labels = {
            operationType: operation?.operation ?? 'none',
            outcome: outcomeOf(response),
          };
          durations.observeMs(labels, performance.now() - started);
          for (const code of publicCodes(response)) errors.add({ code });
        },
      };
    },
  };
}
