import { createSettingsReader, type SettingsDeclaration } from '../../platform/config.ts';
import { silentLogger } from '../../platform/logger.ts';
import type { SubgraphDefinition, SubgraphDeps } from '../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { createSubgraphSubscriber, type AnswerStream } from '../../subgraphs/runtime/subscribe.ts';
import { subgraphDeps } from './subgraph-deps.ts';

/** One subgraph in this process, asked directly. */
export interface RunningSubgraph {
  ask(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  subscribe(
    query: string,
    variables?: Record<string, unknown>,
    listener?: { readonly signal?: AbortSignal; readonly onStarted?: () => void },
  ): AnswerStream;
  missing(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Starts a subgraph that has no upstream: what it stores in and a clock are all it needs. */
export function runSubgraph<D extends SettingsDeclaration, C>(
  definition: SubgraphDefinition<D, C>,
  own: Partial<SubgraphDeps>,
  environment: Readonly<Record<string, string>> = {},
): RunningSubgraph {
  const settings = createSettingsReader(environment, true).read('a test', definition.settings);
  const instance = definition.start(settings, subgraphDeps(own));
  const schema = subgraphSchema(definition.name, instance);
  const execute = createSubgraphExecutor(schema, instance, silentLogger);
  const subscribe = createSubgraphSubscriber(schema, instance, silentLogger);
  return {
    ask: (query, variables) => execute({ query, variables }, { requestId: 'test' }),
    subscribe: (query, variables, listener) =>
      subscribe(
        { query, variables },
        { requestId: 'test', signal: new AbortController().signal, ...listener },
      ),
    missing: () => instance.missing(),
    stop: () => instance.stop(),
  };
}
