import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Gateway } from '../../../../gateway/index.ts';
import { createFences } from '../../../../platform/fencing.ts';
import { silentLogger } from '../../../../platform/logger.ts';
import { createMetrics } from '../../../../platform/metrics.ts';
import type { Store } from '../../../../platform/store/store.ts';
import { createSubgraphExecutor } from '../../../../subgraphs/runtime/execute.ts';
import { hostSubgraph } from '../../../../subgraphs/runtime/host.ts';
import { createSubgraphSubscriber } from '../../../../subgraphs/runtime/subscribe.ts';
import { startGateway } from '../../../gateway/support/gateway-under-test.ts';

const typeDefs = parse(`
  type Query { entries: [String!]! }
  type Mutation { write(text: String!): String }
`);

/** A gateway over a subgraph that keeps what is written to it. */
export interface Logbook {
  readonly gateway: Gateway;
  readonly entries: readonly string[];
  /** How often the subgraph looked at, or wrote, what it knows of fences. */
  readonly looks: () => number;
  stop(): Promise<void>;
}

/** @param store where the subgraph remembers tokens. */
export async function startLogbook(store: Store): Promise<Logbook> {
  const entries: string[] = [];
  let looks = 0;
  const instance = {
    resolvers: {
      Query: { entries: () => entries },
      Mutation: {
        write: (_: unknown, { text }: { readonly text: string }) => (entries.push(text), text),
      },
    },
    createContext: () => ({}),
    missing: async () => [],
    stop: async () => undefined,
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: instance.resolvers }]);
  const fences = createFences({
    update: (...given) => {
      looks += 1;
      return store.update(...given);
    },
  });
  const host = await hostSubgraph({
    execute: createSubgraphExecutor(schema, instance, silentLogger, fences),
    subscribe: createSubgraphSubscriber(schema, instance, silentLogger),
    instance,
    host: '127.0.0.1',
    port: 0,
    maxBodyBytes: 100_000,
    metrics: createMetrics(),
    log: silentLogger,
  });
  const url = `http://127.0.0.1:${host.port}/graphql`;
  const composed = composeServices([{ name: 'logbook', url, typeDefs }]);
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  const gateway = await startGateway(composed.supergraphSdl);
  return {
    gateway,
    entries,
    looks: () => looks,
    async stop() {
      await gateway.stop();
      await host.stop();
    },
  };
}
