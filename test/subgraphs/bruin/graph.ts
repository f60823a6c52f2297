import { z } from 'zod';
import type { Clock } from '../../../platform/clock.ts';
import { systemClock } from '../../../platform/clock.ts';
import { createSettingsReader } from '../../../platform/config.ts';
import { createMemoryEventLog } from '../../../platform/events/memory-event-log.ts';
import type { UpstreamWrites } from '../../../platform/http/upstream-client.ts';
import { createIdempotency } from '../../../platform/idempotency.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../../platform/metrics.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { bruin } from '../../../subgraphs/bruin/index.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';

/** The subgraph as the gateway sees it, connected to whatever the environment names. */
export interface BruinGraph {
  run(query: string, variables?: Readonly<Record<string, unknown>>): Promise<SubgraphAnswer>;
  /** Data of an operation that met no error. */
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Each error as `path code`, sorted, of an operation that met some. */
  failures(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string[]>;
  /** Value of a metric's line in Prometheus text; 0 when it is not there. */
  metric(line: string): Promise<number>;
  stop(): Promise<void>;
}

/** What an operation answered, for tests to reach into. */
export type Data = Record<string, unknown>;

export interface BruinGraphOptions {
  readonly clock?: Clock;
  readonly metrics?: Metrics;
  /** Several instances over one store are one subgraph in several processes. */
  readonly state?: Store;
  readonly writes?: UpstreamWrites;
}

/** After this, a write that began elsewhere and came to no end is taken for abandoned. */
export const ABANDONED_AFTER_MS = 60_000;

export function startBruinGraph(
  environment: Readonly<Record<string, string>>,
  options: BruinGraphOptions = {},
): BruinGraph {
  const reader = createSettingsReader({ BRUIN_RETRY_DELAY_MS: '5', ...environment }, true);
  const settings = reader.read('test', bruin.settings);
  reader.finish();
  const metrics = options.metrics ?? createMetrics();
  const { clock = systemClock, state = createMemoryStore(), writes = 'allowed' } = options;
  const instance = bruin.start(settings, {
    log: silentLogger,
    metrics,
    clock,
    cache: createMemoryStore(),
    state,
    events: createMemoryEventLog({ keepEvents: 10, tailEvents: 10 }),
    idempotency: createIdempotency({
      store: state,
      clock,
      rememberMs: 7 * 86_400_000,
      abandonedAfterMs: ABANDONED_AFTER_MS,
    }),
    writes,
    publicUrl: () => 'http://127.0.0.1:4000',
  });
  const execute = createSubgraphExecutor(subgraphSchema('bruin', instance), instance, silentLogger);
  const run: BruinGraph['run'] = (query, variables) =>
    execute({ query, variables }, { requestId: 'test-request' });

  return {
    run,
    async data(query, variables) {
      const { data, errors } = await run(query, variables);
      expect(errors).toBeUndefined();
      return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(data)));
    },
    async failures(query, variables) {
      const { errors = [] } = await run(query, variables);
      return errors
        .map(({ path = [], extensions }) => `${path.join('.')} ${String(extensions?.['code'])}`)
        .sort();
    },
    async metric(line) {
      const { body } = await metrics.expose();
      const found = body.split('\n').find((text) => text.startsWith(`${line} `));
      return Number(found?.slice(line.length + 1) ?? 0);
    },
    stop: () => instance.stop(),
  };
}
