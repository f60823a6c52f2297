import type { SubgraphTransport } from '../gateway/transport/transport.ts';
import type { SettingsDeclaration } from '../platform/config.ts';
import { createFences } from '../platform/fencing.ts';
import type {
  SubgraphDefinition,
  SubgraphDeps,
  SubgraphInstance,
} from '../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor } from '../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../subgraphs/runtime/schema.ts';
import { createSubgraphSubscriber } from '../subgraphs/runtime/subscribe.ts';

/** A subgraph in this process, and the way the gateway reaches it without HTTP. */
export interface SubgraphHere {
  readonly instance: SubgraphInstance<unknown>;
  readonly transport: SubgraphTransport;
}

export function startSubgraphHere(
  definition: SubgraphDefinition,
  settings: Readonly<Record<keyof SettingsDeclaration, unknown>>,
  deps: SubgraphDeps,
): SubgraphHere {
  const instance = definition.start(settings, deps);
  const schema = subgraphSchema(definition.name, instance);
  const execute = createSubgraphExecutor(schema, instance, deps.log, createFences(deps.state));
  return {
    instance,
    transport: {
      // As over HTTP: what was begun runs to its end, whoever still waits for it.
      execute: (operation, { requestId, fence }) => execute(operation, { requestId, fence }),
      subscribe: createSubgraphSubscriber(schema, instance, deps.log),
      stop: () => Promise.resolve(),
    },
  };
}
