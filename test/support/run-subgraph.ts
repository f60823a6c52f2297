import type { Clock } from '../../platform/clock.ts';
import { createSettingsReader, type SettingsDeclaration } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Store } from '../../platform/store/store.ts';
import type { SubgraphDefinition } from '../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';

/** One subgraph in this process, asked directly. */
export interface RunningSubgraph {
  ask(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  missing(): Promise<readonly string[]>;
}

/** Starts a subgraph that has no upstream: a store and a clock are all it needs. */
export function runSubgraph<D extends SettingsDeclaration, C>(
  definition: SubgraphDefinition<D, C>,
  { clock, store = createMemoryStore() }: { readonly clock: Clock; readonly store?: Store },
): RunningSubgraph {
  const settings = createSettingsReader({}, true).read('a test', definition.settings);
  const deps = { log: silentLogger, metrics: createMetrics(), clock, store };
  const instance = definition.start(settings, deps);
  const execute = createSubgraphExecutor(
    subgraphSchema(definition.name, instance),
    instance,
    silentLogger,
  );
  return {
    ask: (query, variables) => execute({ query, variables }, { requestId: 'test' }),
    missing: () => instance.missing(),
  };
}
