import { systemClock } from '../../platform/clock.ts';
import { createMemoryEventLog } from '../../platform/events/memory-event-log.ts';
import { createIdempotency } from '../../platform/idempotency.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { SubgraphDeps } from '../../subgraphs/runtime/define-subgraph.ts';

const DAY_MS = 86_400_000;

/** What a subgraph gets in a process of its own without Redis; a test names what is its own. */
export function subgraphDeps(own: Partial<SubgraphDeps> = {}): SubgraphDeps {
  const { clock = systemClock, state = createMemoryStore() } = own;
  return {
    log: silentLogger,
    metrics: createMetrics(),
    clock,
    cache: createMemoryStore(),
    state,
    events: createMemoryEventLog({ keepEvents: 10_000 }),
    idempotency: createIdempotency({
      store: state,
      clock,
      rememberMs: DAY_MS,
      abandonedAfterMs: 60_000,
    }),
    writes: 'allowed',
    publicUrl: () => 'http://127.0.0.1:4000',
    ...own,
  };
}
