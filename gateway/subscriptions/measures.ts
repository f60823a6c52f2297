import type { ExecutionResult } from 'graphql';
import type { Metrics } from '../../platform/metrics.ts';

/** What became of an event, or of a subscription. */
export type Outcome = 'ok' | 'partial' | 'gap';

/** Counts what goes on. */
export interface Measures {
  subscriptions(by: 1 | -1): void;
  sources(by: 1 | -1): void;
  /** @param receivers how many subscribers got it. */
  events(outcome: Outcome, receivers: number): void;
  hydrated(result: ExecutionResult): void;
  /** @param codes of errors, as clients see them. */
  errors(codes: readonly string[]): void;
  refused(durationMs: number): void;
}

export function createMeasures(metrics: Metrics): Measures {
  const active = metrics.gauge('gateway_subscriptions_active', 'Live operations of clients', []);
  const sources = metrics.gauge(
    'gateway_subscription_sources_active',
    'Subscriptions at subgraphs, shared by equal operations',
    [],
  );
  const events = metrics.counter('gateway_subscription_events_total', 'Events given to clients', [
    'outcome',
  ]);
  const hydrations = metrics.counter(
    'gateway_subscription_hydrations_total',
    'Events completed by fetches, once for all clients that share them',
    ['outcome'],
  );
  const errors = metrics.counter('gateway_errors_total', 'Errors in responses', ['code']);
  const requests = metrics.duration('gateway_request_duration_seconds', 'Requests of clients', [
    'operationType',
    'outcome',
  ]);
  let activeNow = 0;
  let sourcesNow = 0;
  active.set({}, 0);
  sources.set({}, 0);
  return {
    subscriptions: (by) => active.set({}, (activeNow += by)),
    sources: (by) => sources.set({}, (sourcesNow += by)),
    events: (outcome, receivers) => events.add({ outcome }, receivers),
    hydrated: (result) => hydrations.add({ outcome: outcomeOf(result) }),
    errors: (codes) => codes.forEach((code) => errors.add({ code })),
    refused: (durationMs) =>
      requests.observeMs({ operationType: 'subscription', outcome: 'refused' }, durationMs),
  };
}

export function outcomeOf({ errors }: Pick<ExecutionResult, 'errors'>): 'ok' | 'partial' {
  return errors?.length ? 'partial' : 'ok';
}
