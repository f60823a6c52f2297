import { withinBounds } from '../transport/bounds.ts';
import type { SubgraphTransport } from '../transport/transport.ts';

/** Names what is missing before requests can be answered whole; empty when nothing is. */
export type ReadinessProbe = () => Promise<readonly string[]>;

export interface Readiness {
  missing(): Promise<readonly string[]>;
}

/** A gateway is ready when every subgraph answers something, and every probe finds nothing missing. */
export function createReadiness(
  transports: ReadonlyMap<string, SubgraphTransport>,
  probes: readonly ReadinessProbe[],
  timeoutMs: number,
): Readiness {
  const reachable = [...transports].map(([subgraph, transport]): ReadinessProbe => async () => {
    const context = { requestId: 'readiness', signal: new AbortController().signal };
    try {
      await withinBounds(subgraph, context, timeoutMs, (bounded) =>
        transport.execute({ kind: 'query', query: '{ __typename }' }, bounded),
      );
      return [];
    } catch {
      return [`subgraph ${subgraph}`];
    }
  });
  return {
    async missing() {
      const found = await Promise.all([...reachable, ...probes].map((probe) => probe()));
      return [...new Set(found.flat())];
    },
  };
}
