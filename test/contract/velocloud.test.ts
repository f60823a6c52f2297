import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { packageFile } from '../../platform/package-root.ts';
import { createWorld } from '../../sandbox/world/index.ts';
import type { Edge, EdgeEvent, Link, World } from '../../sandbox/world/types.ts';
import {
  edgeQuery,
  edges,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from '../subgraphs/velocloud/two-orchestrators.ts';
import {
  EDGE,
  EDGE_LIST,
  ENTERPRISE_LIST,
  EVENTS,
  EVERYTHING_LISTED,
  EVERYTHING_OF_EDGES,
  GATEWAY_LIST,
  ofOrchestrators,
  SERIES,
} from './velocloud-documents.ts';

/**
 * Every field of every edge and link of the default world, on both orchestrators. What is expected
 * is told from the world alone, so that a mistake of subgraph or simulator shows as a difference.
 */
const STANDBY_STATES: Readonly<Record<string, string>> = { READY: 'CONNECTED', FAILED: 'OFFLINE' };
const EVENT_TYPES: Readonly<Record<string, string>> = {
  EDGE_UP: 'EDGE_UP',
  EDGE_DOWN: 'EDGE_DOWN',
  LINK_ALIVE: 'LINK_ALIVE',
  LINK_DEAD: 'LINK_DEAD',
  EDGE_INTERFACE_UP: 'INTERFACE_UP',
  EDGE_INTERFACE_DOWN: 'INTERFACE_DOWN',
};

let world: World;
let graph: TwoOrchestrators;

beforeAll(async () => {
  // Some hours of life: links that are down, failed standby members, events of all kinds.
  world = createWorld({ epoch: new Date('2024-06-05T14:00:00.000Z'), paused: true });
  world.clock.step(5 * 3_600_000);
  world.advance();
  graph = await startTwoOrchestrators(world, { VELOCLOUD_CONCURRENCY: '20' });
});

afterAll(async () => graph.stop());

/** One member of a pair, or an edge that stands alone. */
interface Member {
  readonly serialNumber: string;
  readonly edge: Edge;
  readonly partner: string | null;
  readonly standby: boolean;
}

function membersOf(orchestrator: number): Member[] {
  return world.edges
    .filter((edge) => edge.orchestrator === orchestrator)
    .flatMap((edge): Member[] => {
      const { serialNumber, ha } = edge;
      if (serialNumber === null) return [];
      const partner = ha && ha.state in STANDBY_STATES ? ha.serialNumber : null;
      const primary = { serialNumber, edge, partner, standby: false };
      return partner === null
        ? [primary]
        : [primary, { serialNumber: partner, edge, partner: serialNumber, standby: true }];
    })
    .sort((a, b) => (a.serialNumber < b.serialNumber ? -1 : 1));
}

const stateOf = ({ edge, standby }: Member): string | null =>
  standby ? (STANDBY_STATES[edge.ha?.state ?? ''] ?? null) : edge.state;

function expectedEdge(member: Member): unknown {
  const { serialNumber, edge, partner, standby } = member;
  const enterprise = world.enterprises.find(
    ({ orchestrator, enterpriseId }) =>
      orchestrator === edge.orchestrator && enterpriseId === edge.enterpriseId,
  );
  return {
    __typename: 'Edge',
    serialNumber,
    name: edge.name,
    state: stateOf(member),
    rawState: standby ? edge.ha?.state : edge.state,
    host: graph.hosts[edge.orchestrator],
    enterpriseId: String(edge.enterpriseId),
    enterpriseName: enterprise?.name,
    edgeId: String(edge.edgeId),
    model: edge.model,
    softwareVersion: edge.softwareVersion,
    lastContactAt: edge.lastContact?.toISOString() ?? null,
    upSince: standby ? null : (edge.upSince?.toISOString() ?? null),
    haRole: partner === null ? 'STANDALONE' : standby ? 'STANDBY' : 'PRIMARY',
    haPartner: partner && {
      serialNumber: partner,
      state: stateOf({ ...member, standby: !standby }),
      haPartner: { serialNumber },
    },
    links: [...edge.links]
      .sort((a, b) => (a.interface < b.interface ? -1 : 1))
      .map((link) => expectedLink(serialNumber, edge, link)),
  };
}

function expectedLink(serialNumber: string, edge: Edge, link: Link): unknown {
  return {
    id: `${serialNumber}:${link.interface}`,
    interface: link.interface,
    state: link.state,
    rawState: link.state,
    displayName: link.displayName,
    isp: link.isp,
    ipAddress: link.ipAddress,
    lastActiveAt: link.lastActive?.toISOString() ?? null,
    logicalId: link.logicalId,
    // An edge that was never seen has no configuration yet.
    configuration:
      edge.lastContact && link.configured
        ? {
            interfaces: [link.interface],
            ...link.configured,
            rawMode: link.configured.mode,
            rawType: link.configured.type,
          }
        : null,
    metrics: expectedMetrics(edge, link, 30 * 60),
    hour: expectedMetrics(edge, link, 60 * 60),
  };
}

function expectedMetrics(edge: Edge, { state, traffic }: Link, seconds: number): unknown {
  const isUp = edge.state === 'CONNECTED' || edge.state === 'DEGRADED';
  if (!isUp || state === 'DISCONNECTED' || state === 'INITIAL') return null;
  const bytes = {
    rx: Math.round(traffic.bytesPerSecondRx * seconds),
    tx: Math.round(traffic.bytesPerSecondTx * seconds),
  };
  const capacityBps = { rx: traffic.capacityBpsRx, tx: traffic.capacityBpsTx };
  const percentOf = (sent: number, capacity: number): unknown =>
    capacity === 0 ? null : expect.closeTo((sent * 800) / seconds / capacity, 6);
  return {
    latencyMs: { rx: traffic.latencyMsRx, tx: traffic.latencyMsTx },
    lossPercent: { rx: traffic.lossPercentRx, tx: traffic.lossPercentTx },
    jitterMs: { rx: traffic.jitterMsRx, tx: traffic.jitterMsTx },
    bytes,
    capacityBps,
    utilizationPercent:
      capacityBps.rx === 0 && capacityBps.tx === 0
        ? null
        : { rx: percentOf(bytes.rx, capacityBps.rx), tx: percentOf(bytes.tx, capacityBps.tx) },
  };
}

function expectedEvent({
  orchestrator,
  edgeId,
  id,
  at,
  event,
  severity,
  message,
}: EdgeEvent): unknown {
  const [, name] = /^(?:Interface|Link) (\S+) is (?:up|down|now|no)/.exec(message) ?? [];
  return {
    id: String(id),
    at: at.toISOString(),
    type: EVENT_TYPES[event] ?? 'OTHER',
    rawType: event,
    interface: name ?? null,
    edgeName: world.edges.find(
      (edge) => edge.orchestrator === orchestrator && edge.edgeId === edgeId,
    )?.name,
    severity,
    message,
  };
}

/** Newest first. */
const expectedEvents = (isAsked: (event: EdgeEvent) => boolean): unknown[] =>
  world.events
    .filter(isAsked)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)
    .slice(0, 500)
    .map(expectedEvent);

describe('velocloud and both orchestrators', () => {
  it('are asked here for every field of the schema', () => {
    const documents = [EVERYTHING_LISTED, EVERYTHING_OF_EDGES].join();
    const schema = parse(readFileSync(packageFile('schema', 'velocloud.graphql'), 'utf8'));
    const fields = schema.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [],
    );
    const names = fields.map(({ name }) => name.value);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(documents))).toEqual([]);
  });

  it('have a world with something of everything to show', () => {
    const states = new Set(world.edges.map(({ state }) => state));
    expect([...states]).toEqual(
      expect.arrayContaining(['CONNECTED', 'DEGRADED', 'OFFLINE', 'NEVER_ACTIVATED', null]),
    );
    const pairs = new Set(world.edges.map(({ ha }) => ha?.state));
    expect([...pairs]).toEqual(expect.arrayContaining(['READY', 'FAILED', 'PENDING_INIT']));
    const links = world.edges.flatMap((edge) => edge.links);
    expect(links.some(({ configured }) => configured === null)).toBe(true);
    expect(links.some(({ traffic }) => traffic.capacityBpsRx === 0)).toBe(true);
    expect(links.some(({ state }) => state === 'DISCONNECTED')).toBe(true);
    expect(world.edges.some(({ serialNumber }) => serialNumber === null)).toBe(true);
    for (const orchestrator of [0, 1]) expect(membersOf(orchestrator).length).toBeGreaterThan(25);
  });

  it('list every edge and link as the world says, field by field', async () => {
    const lists = await graph.data(ofOrchestrators(EDGE_LIST));
    expect(lists).toEqual({
      orchestrators: [0, 1].map((orchestrator) => ({
        host: graph.hosts[orchestrator],
        edges: {
          totalCount: membersOf(orchestrator).length,
          pageInfo: { hasNextPage: false, endCursor: expect.any(String) as unknown },
          nodes: membersOf(orchestrator).map(expectedEdge),
        },
      })),
    });
  });

  it('find each edge by its serial number alone, and no other', async () => {
    const members = [...membersOf(0), ...membersOf(1)];
    const pending = world.edges.flatMap(({ ha }) =>
      ha?.state === 'PENDING_INIT' ? [ha.serialNumber] : [],
    );
    const serialNumbers = [...members.map(({ serialNumber }) => serialNumber), ...pending];
    expect(await graph.data(edgeQuery(EDGE), edges(...serialNumbers))).toEqual({
      _entities: [...members.map(expectedEdge), ...pending.map(() => null)],
    });
  });

  it('tell what happened to each edge, newest first', async () => {
    const members = [...membersOf(0), ...membersOf(1)];
    const { _entities: found } = (await graph.data(
      edgeQuery(EVENTS),
      edges(...members.map(({ serialNumber }) => serialNumber)),
    )) as { _entities: unknown[] };
    const since = world.clock.now().getTime() - 86_400_000;
    const expected = members.map(({ edge }) => ({
      events: expectedEvents(
        ({ orchestrator, enterpriseId, edgeId, at }) =>
          orchestrator === edge.orchestrator &&
          enterpriseId === edge.enterpriseId &&
          edgeId === edge.edgeId &&
          at.getTime() >= since,
      ),
    }));
    expect(found).toEqual(expected);
    expect(expected.flatMap(({ events }) => events).length).toBeGreaterThan(50);
  });

  it('list every enterprise with its client, its count of edges and its events', async () => {
    const since = world.clock.now().getTime() - 86_400_000;
    const expected = [0, 1].map((orchestrator) => {
      const own = world.enterprises
        .filter((enterprise) => enterprise.orchestrator === orchestrator)
        .sort((a, b) => a.enterpriseId - b.enterpriseId);
      return {
        host: graph.hosts[orchestrator],
        enterprises: {
          totalCount: own.length,
          pageInfo: { hasNextPage: false, endCursor: expect.any(String) as unknown },
          nodes: own.map(({ enterpriseId, name, clientId }) => ({
            id: String(enterpriseId),
            host: graph.hosts[orchestrator],
            name,
            customerId: String(clientId),
            edgeCount: world.edges.filter(
              (edge) => edge.orchestrator === orchestrator && edge.enterpriseId === enterpriseId,
            ).length,
            events: expectedEvents(
              (event) =>
                event.orchestrator === orchestrator &&
                event.enterpriseId === enterpriseId &&
                event.at.getTime() >= since,
            ),
          })),
        },
      };
    });
    expect(await graph.data(ofOrchestrators(ENTERPRISE_LIST))).toEqual({ orchestrators: expected });
    const listed = expected.flatMap(({ enterprises }) => enterprises.nodes);
    expect(listed.some(({ events }) => events.length > 1)).toBe(true);
  });

  it('list the gateways of each, with tunnels that add up', async () => {
    const { orchestrators } = (await graph.data(ofOrchestrators(GATEWAY_LIST))) as {
      orchestrators: { gateways: ListedGateway[] }[];
    };
    for (const [index, { gateways }] of orchestrators.entries()) {
      const host = graph.hosts[index];
      expect(
        gateways.map(({ id, gatewayId, state, rawState }) => [id, gatewayId, state, rawState]),
      ).toEqual(
        ['CONNECTED', 'CONNECTED', 'DEGRADED', 'QUIESCED', 'OFFLINE', 'OUT_OF_SERVICE'].map(
          (state, nth) => [`${host}:${nth + 1}`, String(nth + 1), state, state],
        ),
      );
      const [first, , degraded, , offline, outOfService] = gateways;
      expect(first?.tunnels?.dropPercent).toBeLessThan(35);
      expect(degraded?.tunnels?.dropPercent).toBeGreaterThan(40);
      expect(offline?.tunnels).toEqual({ min: 0, max: 0, average: 0, dropPercent: null });
      expect(outOfService?.tunnels).toBeNull();
      for (const { tunnels } of gateways.slice(0, 4))
        expect(tunnels?.dropPercent).toBeCloseTo(
          (1 - (tunnels?.min ?? 0) / (tunnels?.average ?? 0)) * 100,
          9,
        );
    }
  });

  it('draw the series of each link that never moves as its traffic, with gaps', async () => {
    const members = membersOf(0).filter(({ edge }) => edge.still);
    const { _entities: found } = (await graph.data(
      edgeQuery(SERIES),
      edges(...members.map(({ serialNumber }) => serialNumber)),
    )) as { _entities: { links: { interface: string; series: DrawnSeries[] }[] }[] };
    const drawn = members.flatMap(({ edge }, index) =>
      (found[index]?.links ?? []).flatMap(({ interface: name, series }) =>
        series.map((each) => ({
          ...each,
          link: edge.links.find((link) => link.interface === name),
        })),
      ),
    );
    expect(drawn.length).toBeGreaterThan(50);
    for (const { metric, startAt, tickMs, values, link } of drawn) {
      expect({ startAt, tickMs, ticks: values.length }).toEqual({
        startAt: new Date(world.clock.now().getTime() - 3 * 86_400_000).toISOString(),
        tickMs: 300_000,
        ticks: 864,
      });
      const value = link && TRAFFIC[metric](link.traffic);
      expect(new Set(values.filter((tick) => tick !== null))).toEqual(new Set([value]));
    }
    expect(drawn.some(({ values }) => values.includes(null))).toBe(true);
    expect(drawn.some(({ values }) => !values.includes(null))).toBe(true);
  });
});

interface ListedGateway {
  readonly id: string;
  readonly gatewayId: string;
  readonly state: string;
  readonly rawState: string;
  readonly tunnels: {
    readonly min: number;
    readonly average: number;
    readonly dropPercent: number | null;
  } | null;
}

interface DrawnSeries {
  readonly metric: keyof typeof TRAFFIC;
  readonly startAt: string;
  readonly tickMs: number;
  readonly values: readonly (number | null)[];
}

const TRAFFIC = {
  BYTES_TX: (traffic: Link['traffic']) => traffic.bytesPerSecondTx * 300,
  BYTES_RX: (traffic: Link['traffic']) => traffic.bytesPerSecondRx * 300,
  CAPACITY_TX_BPS: (traffic: Link['traffic']) => traffic.capacityBpsTx,
  CAPACITY_RX_BPS: (traffic: Link['traffic']) => traffic.capacityBpsRx,
};
