import { systemClock } from '../../../platform/clock.ts';
import type { Fault, ReceivedCall, Simulator } from '../../../sandbox/runtime/types.ts';
import { startVelocloud } from '../../../sandbox/velocloud/index.ts';
import type { Edge, Enterprise, World } from '../../../sandbox/world/types.ts';
import { velocloud } from '../../../subgraphs/velocloud/index.ts';
import { aWorld } from '../../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../../support/connect-subgraph.ts';

/** Both orchestrators of a world, and the subgraph on them, which lives in the world's time. */
export interface TwoOrchestrators extends ConnectedSubgraph {
  readonly world: World;
  readonly first: Simulator;
  readonly second: Simulator;
  /** Their hosts, as the graph shows them. */
  readonly hosts: readonly [string, string];
  /** Data of an operation that met no error, as a client gets it. */
  data(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  clearCalls(): void;
}

/** A reference that the gateway sends for an edge. */
export const edges = (...serialNumbers: string[]) => ({
  ids: serialNumbers.map((serialNumber) => ({ __typename: 'Edge', serialNumber })),
});

/** The query that goes with it. */
export const edgeQuery = (fields: string): string =>
  `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Edge { ${fields} } } }`;

const ENTERPRISES: readonly Enterprise[] = [
  { orchestrator: 0, enterpriseId: 1, name: 'Smith & Sons|70001|', clientId: 70001 },
  { orchestrator: 1, enterpriseId: 1, name: ' Café Söhne |70001|', clientId: 70001 },
];

/** A world in which each orchestrator has an enterprise with id 1. */
export const aWorldOfEdges = (...edges: Edge[]): World =>
  aWorld({ enterprises: ENTERPRISES, edges });

/** Settings under which a fault shows at once and is over at once. */
export const IMPATIENT: Readonly<Record<string, string>> = {
  VELOCLOUD_TIMEOUT_MS: '500',
  VELOCLOUD_RETRY_DELAY_MS: '1',
  VELOCLOUD_LINK_STATUS_FRESH_MS: '1',
  VELOCLOUD_ENTERPRISES_FRESH_MS: '1',
  VELOCLOUD_METRICS_FRESH_MS: '1',
  VELOCLOUD_LOGICAL_IDS_FRESH_MS: '1',
  VELOCLOUD_BREAKER_FAILURES: '1000',
};

export async function startTwoOrchestrators(
  world: World,
  settings: Readonly<Record<string, string>> = {},
): Promise<TwoOrchestrators> {
  const first = await startVelocloud({ world, port: 0, orchestrator: 0 });
  const second = await startVelocloud({ world, port: 0, orchestrator: 1 });
  const accounts = [...accountsOf(first), ...accountsOf(second)];
  const subgraph = connectSubgraph(
    velocloud,
    { ...first.environment, VELOCLOUD_CREDENTIALS: JSON.stringify(accounts), ...settings },
    { ...systemClock, now: () => world.clock.now() },
  );
  const [{ host: firstHost = '' } = {}, { host: secondHost = '' } = {}] = accounts;
  return {
    ...subgraph,
    world,
    first,
    second,
    hosts: [firstHost, secondHost],
    async data(query, variables) {
      const { data, errors } = await subgraph.ask(query, variables);
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)) as unknown;
    },
    clearCalls() {
      first.clearCalls();
      second.clearCalls();
    },
    async stop() {
      await subgraph.stop();
      await Promise.all([first.stop(), second.stop()]);
    },
  };
}

/** Sets a fault that the next read of those who are IMPATIENT meets. */
export async function disturb(orchestrator: Simulator, fault: Fault): Promise<void> {
  await orchestrator.setFault(fault);
  await untilStale();
}

/** Ends it likewise. */
export async function mend(orchestrator: Simulator): Promise<void> {
  await orchestrator.clearFaults();
  await untilStale();
}

/** Waits until nothing is fresh any more for those who are IMPATIENT. */
export const untilStale = () => new Promise((resolve) => setTimeout(resolve, 3));

/** How often each method was called, by its name without group. */
export function callCounts({ calls }: Simulator): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of calls) {
    const method = methodOf(path);
    counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

/** Bodies of the calls of one method, in order. */
export const bodiesOf = ({ calls }: Simulator, method: string): ReceivedCall['body'][] =>
  calls.filter(({ path }) => methodOf(path) === method).map(({ body }) => body);

const methodOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const accountsOf = ({ environment }: Simulator) =>
  JSON.parse(environment['VELOCLOUD_CREDENTIALS'] ?? '[]') as { host?: string }[];
