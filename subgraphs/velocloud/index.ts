import { defineSubgraph } from '../runtime/define-subgraph.ts';
import type { Context } from './context.ts';
import { createOrchestrator } from './orchestrator.ts';
import { createRequestReads } from './request-reads.ts';
import { edge } from './resolvers/edge.ts';
import { enterprise } from './resolvers/enterprise.ts';
import { gateway } from './resolvers/gateway.ts';
import { link } from './resolvers/link.ts';
import { orchestrator, query } from './resolvers/orchestrator.ts';
import { settings } from './settings.ts';

/** SD-WAN edges, links, enterprises and gateways, on any number of orchestrators. */
export const velocloud = defineSubgraph({
  name: 'velocloud',
  settings,
  start(values, deps) {
    const orchestrators = values.accounts.map((account, index) =>
      createOrchestrator(`velocloud-${index + 1}`, account, values, deps),
    );
    return {
      resolvers: {
        Query: query,
        Orchestrator: orchestrator,
        Enterprise: enterprise,
        SdwanGateway: gateway,
        Device: { __resolveType: () => 'Edge' },
        Edge: edge,
        Link: link,
      },
      createContext: ({ requestId }): Context => ({
        requestId,
        reads: createRequestReads(orchestrators, requestId, {
          graceMs: values.lookupGraceMs,
          clock: deps.clock,
        }),
      }),
      missing: () => Promise.resolve([]),
      async stop() {
        await Promise.all(orchestrators.map((each) => each.close()));
      },
    };
  },
});
