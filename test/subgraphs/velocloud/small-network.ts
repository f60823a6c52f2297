import type { World } from '../../../sandbox/world/types.ts';
import { aLink, anEdge, anEvent, minutesAgo } from '../../sandbox/small-world.ts';
import {
  aWorldOfEdges,
  edgeQuery,
  edges,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

const pair = (serialNumber: string, standby: string, state: 'READY' | 'FAILED' | 'PENDING_INIT') =>
  anEdge({
    edgeId: Number(serialNumber.slice(-2)),
    serialNumber,
    ha: { serialNumber: standby, state },
    lastContact: minutesAgo(2),
    links: [aLink({ linkId: 100 + Number(serialNumber.slice(-2)) })],
  });

/** Both orchestrators have an enterprise 1, an edge 10 and a link 100. */
export const smallNetwork = (): World => ({
  ...aWorldOfEdges(
    anEdge({
      links: [
        aLink({
          linkId: 101,
          interface: 'GE2',
          state: 'DISCONNECTED',
          lastActive: null,
          configured: null,
          displayName: null,
          isp: null,
          ipAddress: null,
        }),
        aLink(),
      ],
    }),
    pair('VC0000011', 'VC0000012', 'READY'),
    pair('VC0000013', 'VC0000014', 'FAILED'),
    pair('VC0000015', 'VC0000016', 'PENDING_INIT'),
    anEdge({ edgeId: 17, serialNumber: 'VC0000017', state: null, links: [] }),
    anEdge({
      edgeId: 18,
      serialNumber: 'VC0000018',
      state: 'NEVER_ACTIVATED',
      lastContact: null,
      upSince: null,
      links: [],
    }),
    anEdge({ edgeId: 19, serialNumber: 'VC0000019', state: 'EXPIRED', links: [] }),
    anEdge({ edgeId: 20, serialNumber: null }),
    // The same ids as above, in the numbering of the second orchestrator.
    anEdge({
      orchestrator: 1,
      serialNumber: 'VC1000001',
      name: 'DEPOT-1',
      links: [
        aLink({
          logicalId: '02:00:5e:02:00:64:0000',
          traffic: { ...aLink().traffic, latencyMsRx: 90 },
        }),
      ],
    }),
  ),
  events: [
    anEvent({
      id: 1,
      at: minutesAgo(3 * 24 * 60),
      event: 'EDGE_HA_FAILOVER',
      severity: 'NOTICE',
      message: 'failover',
    }),
    anEvent({ id: 2, at: minutesAgo(120) }),
    anEvent({
      id: 3,
      at: minutesAgo(100),
      event: 'LINK_ALIVE',
      severity: 'INFO',
      message: 'Link GE1 is no longer DEAD',
    }),
    anEvent({
      id: 4,
      at: minutesAgo(30),
      event: 'EDGE_INTERFACE_DOWN',
      message: 'Interface GE2 is down',
    }),
    anEvent({ id: 5, at: minutesAgo(20), edgeId: 11 }),
    anEvent({ id: 6, at: minutesAgo(10), orchestrator: 1 }),
  ],
});

/** Two orchestrators over a network with one of each kind of edge. Call it once inside a `describe`. */
export function useSmallNetwork() {
  let started: TwoOrchestrators | undefined;

  beforeAll(async () => {
    started = await startTwoOrchestrators(smallNetwork());
  });
  afterAll(async () => started?.stop());

  function graph(): TwoOrchestrators {
    if (!started) throw new Error('Ask inside a test: nothing is started before.');
    return started;
  }

  return {
    hosts: () => graph().hosts,
    data: (query: string, variables: Record<string, unknown>) => graph().data(query, variables),
    /** Fields of edges by reference, null for one that is not known. */
    async edges(fields: string, ...serialNumbers: string[]): Promise<unknown[]> {
      const answer = await graph().data(edgeQuery(fields), edges(...serialNumbers));
      return (answer as { _entities: unknown[] })._entities;
    },
  };
}
