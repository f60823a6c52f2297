import type { Fault, Simulator } from '../../../sandbox/runtime/types.ts';
import { aLink, anEdge } from '../../sandbox/small-world.ts';
import { onlyError } from '../../support/expect-failure.ts';
import {
  aWorldOfEdges,
  callCounts,
  disturb,
  edgeQuery,
  edges,
  IMPATIENT,
  mend,
  startTwoOrchestrators,
  untilStale,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

const ACROSS = '{ orchestrators { edges { nodes { serialNumber } } } }';
const EVERYTHING = edgeQuery(`name haRole softwareVersion events { id } links {
  interface logicalId configuration { mode } metrics { bytes { rx } } series { metric } }`);

const world = aWorldOfEdges(
  anEdge({ ha: { serialNumber: 'VC0000002', state: 'READY' }, links: [aLink()] }),
  anEdge({ orchestrator: 1, serialNumber: 'VC1000001' }),
);
const WHOLE = {
  orchestrators: [
    { edges: { nodes: [{ serialNumber: 'VC0000001' }, { serialNumber: 'VC0000002' }] } },
    { edges: { nodes: [{ serialNumber: 'VC1000001' }] } },
  ],
};

describe('while an orchestrator is in trouble', () => {
  let graph: TwoOrchestrators;
  let first: Simulator;

  beforeEach(async () => {
    graph = await startTwoOrchestrators(world, { ...IMPATIENT, VELOCLOUD_RETRIES: '1' });
    ({ first } = graph);
  });
  afterEach(async () => graph.stop());

  // prettier-ignore
  it.each<{ fault: Fault; atLogin: string; later: string; upstreamStatus?: number }>([
    { fault: { kind: 'refused' },                          atLogin: 'UPSTREAM_UNAVAILABLE', later: 'UPSTREAM_UNAVAILABLE' },
    { fault: { kind: 'slow', delayMs: 10_000 },            atLogin: 'UPSTREAM_TIMEOUT',     later: 'UPSTREAM_TIMEOUT' },
    { fault: { kind: 'server-error', status: 500 },        atLogin: 'UPSTREAM_UNAVAILABLE', later: 'UPSTREAM_UNAVAILABLE', upstreamStatus: 500 },
    { fault: { kind: 'server-error', status: 512 },        atLogin: 'UPSTREAM_UNAVAILABLE', later: 'UPSTREAM_UNAVAILABLE', upstreamStatus: 512 },
    // A login without a cookie is a refusal, whatever came instead.
    { fault: { kind: 'garbage' },                          atLogin: 'UPSTREAM_REJECTED',    later: 'UPSTREAM_MALFORMED' },
    { fault: { kind: 'expired-session', mode: 'always' },  atLogin: 'UPSTREAM_REJECTED',    later: 'UPSTREAM_REJECTED', upstreamStatus: 200 },
  ])('($fault.kind) its edges are an error, the others stay, and all is whole afterwards', async ({ fault, atLogin, later, upstreamStatus }) => {
    for (const code of [atLogin, later]) {
      await disturb(first, fault);
      const answer = await graph.ask(ACROSS);
      expect(answer.data).toEqual({ orchestrators: [{ edges: null }, WHOLE.orchestrators[1]] });
      expect(onlyError(answer)).toMatchObject({
        path: ['orchestrators', 0, 'edges'],
        extensions: { code, upstream: 'velocloud-1', ...(upstreamStatus && { upstreamStatus }) },
      });
      await mend(first);
      expect(await graph.data(ACROSS)).toEqual(WHOLE);
    }
  });

  // prettier-ignore
  it.each([
    { method: 'network/getNetworkEnterprises',           places: ['haRole', 'softwareVersion'] },
    { method: 'event/getEnterpriseEvents',               places: ['events'] },
    { method: 'enterprise/getEnterpriseEdges',           places: ['links.0.logicalId'] },
    { method: 'edge/getEdgeConfigurationModules',        places: ['links.0.configuration'] },
    { method: 'monitoring/getAggregateEdgeLinkMetrics',  places: ['links.0.metrics'] },
    { method: 'metrics/getEdgeLinkSeries',               places: ['links.0.series'] },
  ])('with $method alone, $places is an error and the rest stays', async ({ method, places }) => {
    const whole = await graph.data(EVERYTHING, edges('VC0000001'));
    await disturb(first, { kind: 'garbage', onlyPath: `/portal/rest/${method}` });
    const { data, errors = [] } = await graph.ask(EVERYTHING, edges('VC0000001'));
    expect(errors.map(({ path, extensions }) => [path?.slice(2).join('.'), extensions?.['code']]).sort()).toEqual(
      places.map((place) => [place, 'UPSTREAM_MALFORMED']),
    );
    expect(data?._entities).toEqual([expect.objectContaining({ name: 'STORE-12' })]);
    await mend(first);
    expect(await graph.data(EVERYTHING, edges('VC0000001'))).toEqual(whole);
  });

  it('a read is tried again, and a slow one is not', async () => {
    await disturb(first, {
      kind: 'server-error',
      status: 503,
      onlyPath: '/portal/rest/monitoring',
    });
    await graph.ask(ACROSS);
    expect(callCounts(first)).toEqual({ operatorLogin: 1, getEnterpriseEdgeLinkStatus: 2 });
    first.clearCalls();
    await disturb(first, { kind: 'slow', delayMs: 10_000 });
    await graph.ask(ACROSS);
    expect(callCounts(first)).toEqual({ getEnterpriseEdgeLinkStatus: 1 });
  });

  it('it is left alone after failures in a row, and the others are not', async () => {
    await graph.stop();
    graph = await startTwoOrchestrators(world, {
      ...IMPATIENT,
      VELOCLOUD_RETRIES: '0',
      VELOCLOUD_BREAKER_FAILURES: '2',
      VELOCLOUD_BREAKER_OPEN_MS: '60000',
    });
    await disturb(graph.first, { kind: 'server-error', status: 503 });
    for (let request = 0; request < 4; request += 1) {
      const answer = await graph.ask(ACROSS);
      expect(answer.data?.orchestrators).toEqual([{ edges: null }, WHOLE.orchestrators[1]]);
      await untilStale();
    }
    expect(callCounts(graph.first)).toEqual({ operatorLogin: 2 });
    expect(callCounts(graph.second)).toMatchObject({ getEnterpriseEdgeLinkStatus: 4 });
  });

  it('those who wait for the same reading hear the same, and the next ones anew', async () => {
    await disturb(first, { kind: 'server-error', status: 503 });
    const answers = await Promise.all([1, 2, 3].map(() => graph.ask(ACROSS)));
    for (const answer of answers)
      expect(onlyError(answer).extensions).toMatchObject({ upstreamStatus: 503 });
    expect(callCounts(first)).toEqual({ operatorLogin: 2 });
    await mend(first);
    expect(await graph.data(ACROSS)).toEqual(WHOLE);
  });
});
