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
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet), IMPATIENT);
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
    graph = await startTwoOrchestrators(aWorldOfEdges(edge), IMPATIENT);
    const state = () => graph.data(edgeQuery('state'), edges('VC0000001'));
    expect(await state()).toEqual({ _entities: [{ state: 'CONNECTED' }] });
    edge.state = 'OFFLINE';
    await untilStale();
    expect(await state()).toEqual({ _entities: [{ state: 'OFFLINE' }] });
    expect(callCounts(graph.first)).toEqual({ operatorLogin: 1, getEnterpriseEdgeLinkStatus: 2 });
  });

  it('do not change under one request, however short the windows', async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet), IMPATIENT);
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

    it('series of three days that fit into what an orchestrator gives', async () => {
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
