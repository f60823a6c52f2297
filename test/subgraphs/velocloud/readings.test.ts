import { SERIES_WINDOW_MS } from '../../../subgraphs/velocloud/windows.ts';
import { recordingLogger } from '../../monitors/runtime/log-lines.ts';
import { aLink, anEdge, EPOCH } from '../../sandbox/small-world.ts';
import {
  aWorldOfEdges,
  bodiesOf,
  callCounts,
  edgeQuery,
  edges,
  IMPATIENT,
  startTwoOrchestrators,
  untilStale,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const fleet = [0, 1].flatMap((orchestrator) =>
  Array.from({ length: 30 }, (_, index) =>
    anEdge({
      orchestrator,
      edgeId: index + 1,
      serialNumber: `VC${orchestrator}${100 + index}`,
      ha: index === 0 ? { serialNumber: `VC${orchestrator}999`, state: 'READY' } : null,
      links: ['GE1', 'GE2'].map((name, link) =>
        aLink({ linkId: 2 * index + link + 1, interface: name }),
      ),
    }),
  ),
);

/** Short windows, and time enough for twenty requests at once. */
const SHORT = { ...IMPATIENT, VELOCLOUD_TIMEOUT_MS: '10000' };

const PAGE = `{ orchestrators { edges(first: 25) { nodes { serialNumber state haRole softwareVersion
  haPartner { state } links { interface logicalId configuration { type }
    metrics { bytes { rx } } again: metrics { latencyMs { rx } } } } } } }`;

describe('readings of an orchestrator', () => {
  let graph: TwoOrchestrators;

  afterEach(async () => graph.stop());

  it('cost one call of a kind for a page of 25 edges, and one for each edge alone', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet));
    await graph.data(PAGE);
    for (const orchestrator of [graph.first, graph.second]) {
      expect(callCounts(orchestrator)).toEqual({
        operatorLogin: 1,
        getEnterpriseEdgeLinkStatus: 1,
        getNetworkEnterprises: 1,
        getAggregateEdgeLinkMetrics: 1,
        getEnterpriseEdges: 1,
        getEdgeConfigurationModules: 25,
      });
    }
  });

  it('velocloud.md §7.8: of thousands of rows cost one call, whichever pages are asked for', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) =>
      anEdge({ edgeId: index + 1, serialNumber: `VC${10_000 + index}`, links: [aLink()] }),
    );
    graph = await startTwoOrchestrators(aWorldOfEdges(...rows));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { orchestrators { edges(first: 500, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { serialNumber } } } }`;
      const answer = await graph.data(query, { after });
      const [{ edges: page }] = (answer as { orchestrators: [{ edges: Page }] }).orchestrators;
      expect(page.totalCount).toBe(3000);
      seen.push(...page.nodes.map(({ serialNumber }) => serialNumber));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(rows.map(({ serialNumber }) => serialNumber));
    expect(callCounts(graph.first)).toMatchObject({ getEnterpriseEdgeLinkStatus: 1 });
  });

  interface Page {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly serialNumber: string }[];
  }

  it('cost no HA states for a page without them, when no edge has a partner', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(anEdge()));
    await graph.data('{ orchestrators { edges { nodes { state haRole haPartner { name } } } } }');
    expect(callCounts(graph.first)).toEqual({ operatorLogin: 1, getEnterpriseEdgeLinkStatus: 1 });
  });

  it('are shared by requests at the same time, and inside their windows', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet));
    const whole = await graph.data(PAGE);
    graph.clearCalls();
    const bulk = PAGE.replace('configuration { type }', '');
    await Promise.all(Array.from({ length: 20 }, () => graph.data(bulk)));
    expect([...graph.first.calls, ...graph.second.calls]).toEqual([]);
    expect(await graph.data(PAGE)).toEqual(whole);
  });

  it('are begun once by requests that come together', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet), SHORT);
    const bulk = PAGE.replace('configuration { type }', '');
    // Short windows: what is shared here is the reading that is under way.
    await Promise.all(Array.from({ length: 20 }, () => graph.data(bulk)));
    const { operatorLogin, getEnterpriseEdgeLinkStatus } = callCounts(graph.first);
    expect({ operatorLogin, getEnterpriseEdgeLinkStatus }).toEqual({
      operatorLogin: 1,
      getEnterpriseEdgeLinkStatus: 1,
    });
  });

  it('are made anew once their windows are over, and then show what changed', async () => {
    const edge = anEdge();
    graph = await startTwoOrchestrators(aWorldOfEdges(edge), SHORT);
    const state = () => graph.data(edgeQuery('state'), edges('VC0000001'));
    expect(await state()).toEqual({ _entities: [{ state: 'CONNECTED' }] });
    edge.state = 'OFFLINE';
    await untilStale();
    expect(await state()).toEqual({ _entities: [{ state: 'OFFLINE' }] });
    expect(callCounts(graph.first)).toEqual({ operatorLogin: 1, getEnterpriseEdgeLinkStatus: 2 });
  });

  it('do not change under one request, however short the windows', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet), SHORT);
    await graph.data(PAGE);
    const { getEdgeConfigurationModules, ...bulk } = callCounts(graph.first);
    expect(getEdgeConfigurationModules).toBe(25);
    expect(Object.values(bulk)).toEqual([1, 1, 1, 1, 1]);
  });

  it('of one edge are made once in a request, for both members of a pair', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet));
    const fields = `events { id } same: events { type } two: events(first: 2) { id } links {
      configuration { type } series { metric } same: series { values } hour: series(window: LAST_HOUR) { metric } }`;
    await graph.data(edgeQuery(fields), edges('VC0100', 'VC0999'));
    expect(callCounts(graph.first)).toMatchObject({
      getEnterpriseEvents: 2,
      getEdgeConfigurationModules: 1,
      getEdgeLinkSeries: 2,
    });
  });

  it('carry the request that they are made for, where no other request shares them', async () => {
    const { log, lines } = recordingLogger();
    graph = await startTwoOrchestrators(aWorldOfEdges(anEdge()), {}, log);
    const fields =
      'softwareVersion events { id } links { configuration { type } series { metric } }';
    await graph.data(edgeQuery(fields), edges('VC0000001'));
    await graph.data(
      '{ orchestrators { gateways { tunnels { min } } enterprises { nodes { events { id } } } } }',
    );
    const calls = lines.filter(
      ({ msg, upstream }) => msg === 'upstream call' && upstream === 'velocloud-1',
    );
    const seen = calls.map(
      ({ route, requestId }) => `${String(route).replace(/^.*\//, '')} ${String(requestId)}`,
    );
    expect([...new Set(seen)].sort()).toEqual([
      'getAggregates undefined',
      'getEdgeConfigurationModules request-1',
      'getEdgeLinkSeries request-1',
      'getEnterpriseEdgeLinkStatus undefined',
      'getEnterpriseEvents request-1',
      'getEnterpriseEvents request-2',
      'getGatewayStatusMetrics request-2',
      'getNetworkEnterprises undefined',
      'getNetworkGateways undefined',
      'operatorLogin undefined',
    ]);
  });

  it('of enterprises and gateways cost one call of a kind for all, and one for each alone', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet));
    await graph.data(`{ orchestrators {
      enterprises { totalCount nodes { edgeCount events { id } same: events { type } } }
      gateways { state tunnels { min } same: tunnels { max } half: tunnels(window: LAST_30_MIN) { min } } } }`);
    expect(callCounts(graph.first)).toEqual({
      operatorLogin: 1,
      getAggregates: 1,
      getNetworkEnterprises: 1,
      getEnterpriseEvents: 1,
      getNetworkGateways: 1,
      getGatewayStatusMetrics: 12,
    });
  });

  describe('ask for', () => {
    beforeEach(async () => {
      graph = await startTwoOrchestrators(aWorldOfEdges(anEdge({ edgeId: 7 })));
    });
    const before = (ms: number) => new Date(EPOCH.getTime() - ms);
    const read = (fields: string) => graph.data(edgeQuery(fields), edges('VC0000001'));

    // prettier-ignore
    it.each([
      ['',                        30 * MINUTE_MS],
      ['(window: LAST_30_MIN)',   30 * MINUTE_MS],
      ['(window: LAST_60_MIN)',   HOUR_MS],
    ])('metrics%s up to now', async (args, lengthMs) => {
      await read(`links { metrics${args} { bytes { rx } } }`);
      const interval = { start: before(lengthMs).toISOString(), end: EPOCH.toISOString() };
      expect(bodiesOf(graph.first, 'getAggregateEdgeLinkMetrics')).toEqual([{ interval }]);
    });

    // prettier-ignore
    it.each([
      ['',                         DAY_MS],
      ['(window: LAST_HOUR)',      HOUR_MS],
      ['(window: LAST_24_HOURS)',  DAY_MS],
      ['(window: LAST_3_DAYS)',    3 * DAY_MS],
    ])('series%s of one edge, in milliseconds', async (args, lengthMs) => {
      await read(`links { series${args} { metric } }`);
      expect(bodiesOf(graph.first, 'getEdgeLinkSeries')).toEqual([
        {
          enterpriseId: 1,
          edgeId: 7,
          interval: { start: EPOCH.getTime() - lengthMs, end: EPOCH.getTime() },
          metrics: ['bytesTx', 'bytesRx', 'bpsOfBestPathTx', 'bpsOfBestPathRx'],
        },
      ]);
    });

    it('velocloud.md §7.5: series of no window that an orchestrator would cut or leave empty', () => {
      const lengths = Object.values(SERIES_WINDOW_MS);
      expect(lengths).toHaveLength(3);
      for (const lengthMs of lengths) {
        expect(lengthMs).toBeGreaterThanOrEqual(15 * MINUTE_MS);
        // One more, because a window seldom begins with a tick.
        expect(lengthMs / (5 * MINUTE_MS) + 1).toBeLessThanOrEqual(1024);
      }
    });

    it('velocloud.md §7.5: series of three days that fit into what an orchestrator gives', async () => {
      const answer = await read('links { series(window: LAST_3_DAYS) { values } }');
      const [edge] = (answer as { _entities: { links: { series: { values: number[] }[] }[] }[] })
        ._entities;
      expect(edge?.links[0]?.series.map(({ values }) => values.length)).toEqual([
        864, 864, 864, 864,
      ]);
    });

    // prettier-ignore
    it.each([
      ['',                                  DAY_MS,      50],
      ['(window: LAST_HOUR, first: 1)',     HOUR_MS,     1],
      ['(window: LAST_24_HOURS)',           DAY_MS,      50],
      ['(window: LAST_7_DAYS, first: 500)', 7 * DAY_MS,  500],
    ])('events%s of one edge', async (args, lengthMs, limit) => {
      await read(`events${args} { id }`);
      expect(bodiesOf(graph.first, 'getEnterpriseEvents')).toEqual([
        {
          enterpriseId: 1,
          edgeId: [7],
          interval: { start: before(lengthMs).toISOString(), end: EPOCH.toISOString() },
          filter: { limit },
        },
      ]);
    });

    // prettier-ignore
    it.each([
      ['[LINK_DEAD]',                              ['LINK_DEAD']],
      ['[LINK_DEAD, INTERFACE_UP, LINK_DEAD]',     ['LINK_DEAD', 'EDGE_INTERFACE_UP']],
      ['[EDGE_UP, EDGE_DOWN, LINK_ALIVE, LINK_DEAD, INTERFACE_UP, INTERFACE_DOWN]',
        ['EDGE_UP', 'EDGE_DOWN', 'LINK_ALIVE', 'LINK_DEAD', 'EDGE_INTERFACE_UP', 'EDGE_INTERFACE_DOWN']],
    ])('events of the types %s, as a rule', async (types, values) => {
      await read(`events(types: ${types}) { id }`);
      const filter = { limit: 50, rules: [{ field: 'event', op: 'is', values }] };
      expect(bodiesOf(graph.first, 'getEnterpriseEvents')).toEqual([
        expect.objectContaining({ enterpriseId: 1, edgeId: [7], filter }),
      ]);
    });

    it('events of an enterprise, enterprises and gateways in the portal’s terms', async () => {
      await graph.data(`{ orchestrators { enterprises { nodes { events(types: [EDGE_DOWN], first: 9) { id } } }
        gateways { tunnels(window: LAST_30_MIN) { min } } } }`);
      const { first } = graph;
      const end = EPOCH.toISOString();
      expect(bodiesOf(first, 'getAggregates')).toEqual([{}]);
      expect(bodiesOf(first, 'getNetworkGateways')).toEqual([{}]);
      expect(bodiesOf(first, 'getEnterpriseEvents')).toEqual([
        {
          enterpriseId: 1,
          interval: { start: before(DAY_MS).toISOString(), end },
          filter: { limit: 9, rules: [{ field: 'event', op: 'is', values: ['EDGE_DOWN'] }] },
        },
      ]);
      expect(bodiesOf(first, 'getGatewayStatusMetrics')[0]).toEqual({
        gatewayId: 1,
        interval: { start: before(30 * MINUTE_MS).toISOString(), end },
        metrics: ['tunnelCount'],
      });
    });

    it('the rest in the portal’s terms', async () => {
      await read('softwareVersion links { logicalId configuration { type } }');
      const { first } = graph;
      expect(bodiesOf(first, 'getEnterpriseEdgeLinkStatus')).toEqual([{}]);
      expect(bodiesOf(first, 'getNetworkEnterprises')).toEqual([
        { enterprises: [], with: ['edges'] },
      ]);
      expect(bodiesOf(first, 'getEnterpriseEdges')).toEqual([{ enterpriseId: 1, with: ['links'] }]);
      expect(bodiesOf(first, 'getEdgeConfigurationModules')).toEqual([
        { enterpriseId: 1, edgeId: 7, modules: ['WAN'] },
      ]);
    });
  });
});
