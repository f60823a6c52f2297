import type { Metrics } from '../metrics.ts';

/** The numbers of the calls to one system. */
export interface CallMeter {
  /** Counts an attempt as waiting until it calls `begin`, then as under way until it ends. */
  track<T>(call: (begin: () => void) => Promise<T>): Promise<T>;
  /** @param granted false: the call was worth a retry, but too many others had one. */
  retry(granted: boolean): void;
}

/** Several hosts of one system count together. */
export function createCallMeter(upstream: string, metrics: Metrics): CallMeter {
  const labels = { upstream };
  const waiting = metrics.gauge(
    'upstream_calls_waiting',
    'Calls to upstream systems that wait for their turn',
    ['upstream'],
  );
  const underWay = metrics.gauge(
    'upstream_calls_under_way',
    'Calls to upstream systems that have their turn',
    ['upstream'],
  );
  const retries = metrics.counter('upstream_retries_total', 'Further attempts of reads', [
    'upstream',
  ]);
  const withheld = metrics.counter(
    'upstream_retries_withheld_total',
    'Reads that failed without a further attempt because others had used up the retries',
    ['upstream'],
  );
  for (const gauge of [waiting, underWay]) gauge.add(labels, 0);
  for (const counter of [retries, withheld]) counter.add(labels, 0);

  return {
    async track(call) {
      let state = waiting;
      state.add(labels, 1);
      try {
        return await call(() => {
          state.add(labels, -1);
          state = underWay;
          state.add(labels, 1);
        });
      } finally {
        state.add(labels, -1);
      }
    },
    retry: (granted) => (granted ? retries : withheld).add(labels),
  };
}
