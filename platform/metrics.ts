import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface CounterMetric {
  add(labels: Record<string, string>, amount?: number): void;
}
export interface GaugeMetric {
  set(labels: Record<string, string>, value: number): void;
  /** For what several parts of a process count together under one name. */
  add(labels: Record<string, string>, amount: number): void;
}
export interface DurationMetric {
  /** @param ms measured duration; the metric itself is in seconds. */
  observeMs(labels: Record<string, string>, ms: number): void;
}

/** The numbers of a process. Asking twice for one name gives the same metric. */
export interface Metrics {
  counter(name: string, help: string, labels: readonly string[]): CounterMetric;
  gauge(name: string, help: string, labels: readonly string[]): GaugeMetric;
  duration(name: string, help: string, labels: readonly string[]): DurationMetric;
  /** Prometheus text. */
  expose(): Promise<{ contentType: string; body: string }>;
}

const DURATION_BUCKETS_SECONDS = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120,
];

export function createMetrics(
  options: { processMetrics: boolean } = { processMetrics: false },
): Metrics {
  const registry = new Registry();
  if (options.processMetrics) collectDefaultMetrics({ register: registry });

  function once<T>(name: string, create: () => T): T {
    return (registry.getSingleMetric(name) as T | undefined) ?? create();
  }

  return {
    counter(name, help, labelNames) {
      const counter = once(
        name,
        () => new Counter({ name, help, labelNames, registers: [registry] }),
      );
      return { add: (labels, amount = 1) => counter.inc(labels, amount) };
    },
    gauge(name, help, labelNames) {
      const gauge = once(name, () => new Gauge({ name, help, labelNames, registers: [registry] }));
      return {
        set: (labels, value) => gauge.set(labels, value),
        add: (labels, amount) => gauge.inc(labels, amount),
      };
    },
    duration(name, help, labelNames) {
      const histogram = once(
        name,
        () =>
          new Histogram({
            name,
            help,
            labelNames,
            buckets: DURATION_BUCKETS_SECONDS,
            registers: [registry],
          }),
      );
      return { observeMs: (labels, ms) => histogram.observe(labels, ms / 1000) };
    },
    expose: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
