import { systemClock, type Clock } from '../../platform/clock.ts';
import {
  createSettingsReader,
  type Environment,
  type SettingsDeclaration,
} from '../../platform/config.ts';
import { silentLogger, type Logger } from '../../platform/logger.ts';
import { createMetrics, type Metrics } from '../../platform/metrics.ts';
import type { SubgraphDefinition } from '../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { subgraphDeps } from './subgraph-deps.ts';

/** One subgraph in this process, connected to its simulator, asked directly. */
export interface ConnectedSubgraph {
  /** Each call is a request of its own. */
  ask(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  readonly metrics: Metrics;
  stop(): Promise<void>;
}

/**
 * @param environment that of the simulator, and what else the test sets.
 * @param clock for what depends on the time, as a rule the world's.
 * @param log what the subgraph logs with.
 */
export function connectSubgraph<D extends SettingsDeclaration, C>(
  definition: SubgraphDefinition<D, C>,
  environment: Environment,
  clock: Clock = systemClock,
  log: Logger = silentLogger,
): ConnectedSubgraph {
  const reader = createSettingsReader(environment, true);
  const settings = reader.read(definition.name, definition.settings);
  reader.finish();
  const metrics = createMetrics();
  const instance = definition.start(settings, subgraphDeps({ metrics, clock, log }));
  const schema = subgraphSchema(definition.name, instance);
  const execute = createSubgraphExecutor(schema, instance, silentLogger);
  let requests = 0;
  return {
    ask: (query, variables) =>
      execute({ query, variables }, { requestId: `request-${(requests += 1)}` }),
    metrics,
    stop: () => instance.stop(),
  };
}
