import { systemClock } from '../../../platform/clock.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Fault, ReceivedCall, Simulator } from '../../../sandbox/runtime/types.ts';
import { startVelocloud } from '../../../sandbox/velocloud/index.ts';
import type { Edge, Enterprise, World } from '../../../sandbox/world/types.ts';
import { velocloud } from '../../../subgraphs/velocloud/index.ts';
import { aWorld } from '../../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../../support/connect-subgraph.ts';

/** Orchestrators of one world, and the subgraph on them, which lives in the world's time. */
export interface Orchestrators extends ConnectedSubgraph {
  readonly world: World;
  readonly simulators: readonly Simulator[];
  /** Their hosts, as the graph shows them. */
  readonly hosts: readonly string[];
  /** Data of an operation that met no error, as a client gets it. */
  data(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  clearCalls(): void;
}

/** The same with two of them, by name. */
export interface TwoOrchestrators extends Orchestrators {
  readonly first: Simulator;
  readonly second: Simulator;
}

/** A reference that the gateway sends for an edge. */
export const edges = (...serialNumbers: string[]) => ({
  ids: serialNumbers.map((serialNumber) => ({ __typename: 'Edge', serialNumber })),
});

/** The query that goes with it. */
export const edgeQuery = (fields: string): string =>
  `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Edge { ${fields} } } }`;

/** The enterprise 1 of each orchestrator. */
const ENTERPRISES: readonly Enterprise[] = [
  { orchestrator: 0, enterpriseId: 1, name: 'Smith & Sons|70001|', clientId: 70001 },
  { orchestrator: 1, enterpriseId: 1, name: ' Café Söhne |70001|', clientId: 70001 },
  { orchestrator: 2, enterpriseId: 1, name: 'Third|70003|', clientId: 70003 },
  { orchestrator: 3, enterpriseId: 1, name: 'Fourth|70004|', clientId: 70004 },
  { orchestrator: 4, enterpriseId: 1, name: 'Fifth', clientId: 70005 },
];

/** A world in which each orchestrator has an enterprise with id 1. */
export const aWorldOfEdges = (...edges: Edge[]): World =>
  aWorld({ enterprises: ENTERPRISES, edges });

/** Settings under which a fault shows at once and is over at once. */
export const IMPATIENT: Readonly<Record<string, string>> = {
  VELOCLOUD_TIMEOUT_MS: '1500',
  VELOCLOUD_RETRY_DELAY_MS: '1',
  VELOCLOUD_LINK_STATUS_FRESH_MS: '1',
  VELOCLOUD_ENTERPRISES_FRESH_MS: '1',
  VELOCLOUD_GATEWAYS_FRESH_MS: '1',
  VELOCLOUD_METRICS_FRESH_MS: '1',
  VELOCLOUD_LOGICAL_IDS_FRESH_MS: '1',
  VELOCLOUD_BREAKER_FAILURES: '1000',
};

export async function startTwoOrchestrators(
  world: World,
  settings: Readonly<Record<string, string>> = {},
  log?: Logger,
): Promise<TwoOrchestrators> {
  const started = await startOrchestrators(world, 2, settings, log);
  const [first, second] = started.simulators;
  if (!first || !second) throw new Error('two orchestrators were started');
  return { ...started, first, second };
}

/** @param count how many, the indexes into the world being 0 and up. */
export async function startOrchestrators(
  world: World,
  count: number,
  settings: Readonly<Record<string, string>> = {},
  log?: Logger,
): Promise<Orchestrators> {
  const simulators = await Promise.all(
    Array.from({ length: count }, (_, orchestrator) =>
      startVelocloud({ world, port: 0, orchestrator }),
    ),
  );
  const accounts = simulators.flatMap(accountsOf);
  const subgraph = connectSubgraph(
    velocloud,
    {
      VELOCLOUD_SCHEME: 'http',
      VELOCLOUD_CREDENTIALS: JSON.stringify(accounts),
      ...settings,
    },
    { ...systemClock, now: () => world.clock.now() },
    log,
  );
  return {
    ...subgraph,
    world,
    simulators,
    hosts: accounts.map(({ host = '' }) => host),
    async data(query, variables) {
      const { data, errors } = await subgraph.ask(query, variables);
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)) as unknown;
    },
    clearCalls() {
      for (const simulator of simulators) simulator.clearCalls();
    },
    async stop() {
      await subgraph.stop();
      await Promise.all(simulators.map((simulator) => simulator.stop()));
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
