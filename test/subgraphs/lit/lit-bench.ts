import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../../platform/clock.ts';
import { createSettingsReader } from '../../../platform/config.ts';
import { createMemoryEventLog } from '../../../platform/events/memory-event-log.ts';
import type { UpstreamWrites } from '../../../platform/http/upstream-client.ts';
import { createIdempotency } from '../../../platform/idempotency.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { startLit } from '../../../sandbox/lit/index.ts';
import type { LitOperation, Simulator } from '../../../sandbox/runtime/types.ts';
import type { Dispatch, World } from '../../../sandbox/world/types.ts';
import { lit } from '../../../subgraphs/lit/index.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';
import { aWorld } from '../../sandbox/small-world.ts';
import { byNumber } from '../../support/a-dispatch.ts';

/** Asks one instance of the subgraph; each call is a request of its own. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<SubgraphAnswer>;

/** Vendor LIT with some dispatches, and instances of the subgraph before it that share one store. */
export interface LitBench {
  readonly world: World;
  readonly vendor: Simulator;
  /** Starts another instance. */
  connect(options?: {
    readonly settings?: Readonly<Record<string, string>>;
    readonly writes?: UpstreamWrites;
  }): Ask;
  /** Bodies of what was sent, whatever came of it. */
  sent(operation: LitOperation): unknown[];
  /** How many calls changed something at the vendor. */
  written(): number;
  /** Resolves when the vendor has received a call. */
  received(name: LitOperation | 'GetOpenDispatchList'): Promise<void>;
  stop(): Promise<void>;
}

/** Path of the vendor's calls, names follow. */
export const BASE = '/services/apexrest/';

export async function startLitBench(...dispatches: Dispatch[]): Promise<LitBench> {
  const world = aWorld({ dispatches: byNumber(...dispatches) });
  const vendor = await startLit({ world, port: 0 });
  const store = createMemoryStore();
  const stops: (() => Promise<void>)[] = [];
  const callsOf = (name: string) => vendor.calls.filter(({ path }) => path === `${BASE}${name}`);

  return {
    world,
    vendor,
    connect({ settings = {}, writes = 'allowed' } = {}) {
      const reader = createSettingsReader({ ...vendor.environment, ...settings }, true);
      const values = reader.read('lit', lit.settings);
      reader.finish();
      const instance = lit.start(values, {
        log: silentLogger,
        metrics: createMetrics(),
        clock: systemClock,
        cache: createMemoryStore(),
        state: store,
        events: createMemoryEventLog({ keepEvents: 1 }),
        // One for each instance, as each process has its own.
        idempotency: createIdempotency({
          store,
          clock: systemClock,
          rememberMs: 60 * 60_000,
          abandonedAfterMs: 60_000,
        }),
        publicUrl: () => 'http://127.0.0.1:4000',
        writes,
      });
      stops.push(() => instance.stop());
      const schema = subgraphSchema('lit', instance);
      const execute = createSubgraphExecutor(schema, instance, silentLogger);
      return (query, variables) => execute({ query, variables }, { requestId: 'request-1' });
    },
    sent: (operation) => callsOf(operation).map(({ body }) => body),
    written: () => vendor.calls.filter(({ write }) => write).length,
    async received(name) {
      while (callsOf(name).length === 0) await sleep(2);
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await vendor.stop();
    },
  };
}
