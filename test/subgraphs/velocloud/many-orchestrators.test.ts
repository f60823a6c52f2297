import { anEdge, anEvent, minutesAgo } from '../../sandbox/small-world.ts';
import { onlyError } from '../../support/expect-failure.ts';
import {
  aWorldOfEdges,
  callCounts,
  disturb,
  edgeQuery,
  edges,
  IMPATIENT,
  mend,
  startOrchestrators,
  type Orchestrators,
} from './two-orchestrators.ts';

const FIVE = [0, 1, 2, 3, 4];
const DOWN = 2;
const LISTS = `{ orchestrators { host edges { nodes { serialNumber name } }
  enterprises { nodes { id name customerId edgeCount events { id } } } gateways { id state } } }`;

/** One edge on each, all with the same ids, and one that moved from the second to the fourth. */
const world = {
  ...aWorldOfEdges(
    ...FIVE.map((orchestrator) =>
      anEdge({ orchestrator, serialNumber: `VC${orchestrator}`, name: `on ${orchestrator}` }),
    ),
    ...[1, 3].map((orchestrator) =>
      anEdge({
        orchestrator,
        edgeId: 11,
        serialNumber: 'VC9',
        name: `on ${orchestrator}`,
        state: orchestrator === 1 ? 'OFFLINE' : 'CONNECTED',
        lastContact: minutesAgo(orchestrator === 1 ? 90 : 1),
      }),
    ),
  ),
  events: FIVE.map((orchestrator) => anEvent({ id: 1, orchestrator })),
};

describe('five orchestrators', () => {
  let graph: Orchestrators;

  beforeAll(async () => {
    // Time enough for all of them at once, whatever else the machine does.
    const settings = { VELOCLOUD_TIMEOUT_MS: '10000', VELOCLOUD_RETRIES: '0' };
    graph = await startOrchestrators(world, 5, { ...IMPATIENT, ...settings });
  });
  afterEach(async () => Promise.all(graph.simulators.map(mend)));
  afterAll(async () => graph.stop());

  const at = (index: number) => {
    const simulator = graph.simulators[index];
    if (!simulator) throw new Error(`there is no orchestrator ${index}`);
    return simulator;
  };
  const find = (...serialNumbers: string[]) =>
    graph.ask(edgeQuery('serialNumber name host events { id }'), edges(...serialNumbers));
  const found = (serialNumber: string, index: number) => ({
    serialNumber,
    name: `on ${index}`,
    host: graph.hosts[index],
    events: expect.any(Array) as unknown,
  });
  const listed = (index: number) => ({
    host: graph.hosts[index],
    edges: {
      nodes: [
        { serialNumber: `VC${index}`, name: `on ${index}` },
        ...(index === 1 || index === 3 ? [{ serialNumber: 'VC9', name: `on ${index}` }] : []),
      ],
    },
    enterprises: {
      nodes: [
        {
          id: '1',
          name: world.enterprises[index]?.name,
          customerId: ['70001', '70001', '70003', '70004', null][index],
          edgeCount: index === 1 || index === 3 ? 2 : 1,
          events: [{ id: '1' }],
        },
      ],
    },
    gateways: expect.any(Array) as unknown,
  });

  it('velocloud.md §7.4: are listed side by side although all their ids are the same', async () => {
    expect(await graph.data(LISTS)).toEqual({ orchestrators: FIVE.map(listed) });
    expect(await find('VC0', 'VC1', 'VC2', 'VC3', 'VC4')).toEqual({
      data: { _entities: FIVE.map((index) => found(`VC${index}`, index)) },
    });
  });

  it('velocloud.md §7.4: stay whole but for the one that is down, and are whole again afterwards', async () => {
    await disturb(at(DOWN), { kind: 'refused' });
    graph.clearCalls();
    const lists = await graph.ask(LISTS);
    expect(lists.data?.orchestrators).toEqual(
      FIVE.map((index) =>
        index === DOWN
          ? { host: graph.hosts[DOWN], edges: null, enterprises: null, gateways: null }
          : listed(index),
      ),
    );
    expect(
      lists.errors
        ?.map(({ path, extensions }) => [
          path?.join('.'),
          extensions?.['code'],
          extensions?.['upstream'],
        ])
        .sort(),
    ).toEqual(
      ['edges', 'enterprises', 'gateways'].map((field) => [
        `orchestrators.${DOWN}.${field}`,
        'UPSTREAM_UNAVAILABLE',
        'velocloud-3',
      ]),
    );
    for (const index of [0, 1, 3, 4])
      expect(callCounts(at(index))).toEqual({
        getEnterpriseEdgeLinkStatus: 1,
        getAggregates: 1,
        getNetworkEnterprises: 1,
        getNetworkGateways: 1,
        getEnterpriseEvents: 1,
      });

    const lookups = await find('VC0', 'VC2', 'VC4');
    expect(lookups.data?._entities).toEqual([found('VC0', 0), null, found('VC4', 4)]);
    expect(onlyError(lookups)).toMatchObject({
      path: ['_entities', 1],
      extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'velocloud-3' },
    });

    await mend(at(DOWN));
    expect(await graph.data(LISTS)).toEqual({ orchestrators: FIVE.map(listed) });
    expect(await find('VC2')).toEqual({ data: { _entities: [found('VC2', DOWN)] } });
  });

  it('velocloud.md §7.10: show an edge that moved where it was heard of last', async () => {
    expect(await find('VC9')).toEqual({ data: { _entities: [found('VC9', 3)] } });
    // The one that has it now cannot be asked: what is left is what the other one says.
    await disturb(at(3), { kind: 'refused' });
    expect(await find('VC9')).toEqual({ data: { _entities: [found('VC9', 1)] } });
  });
});

describe('velocloud.md §7.8: a slow orchestrator', () => {
  const SLOW = { kind: 'slow', delayMs: 60_000 } as const;
  let graph: Orchestrators;

  const find = (...serialNumbers: string[]) =>
    graph.ask(edgeQuery('name'), edges(...serialNumbers));
  afterEach(async () => graph.stop());

  it('is not waited for by edges that another one has, once it is known not to have them', async () => {
    // Whoever waited for it would wait longer than a test may last.
    const settings = { VELOCLOUD_TIMEOUT_MS: '45000', VELOCLOUD_RETRIES: '0' };
    graph = await startOrchestrators(world, 5, { ...IMPATIENT, ...settings });
    await find('VC0');
    const [, , slow] = graph.simulators;
    if (slow) await disturb(slow, SLOW);
    expect(await find('VC0', 'VC4')).toEqual({
      data: { _entities: [{ name: 'on 0' }, { name: 'on 4' }] },
    });
    expect(await find('VC9')).toEqual({ data: { _entities: [{ name: 'on 3' }] } });
  });

  it('is waited for when it may be the only one that has the edge, and is then the error', async () => {
    const settings = { VELOCLOUD_TIMEOUT_MS: '1500', VELOCLOUD_RETRIES: '0' };
    graph = await startOrchestrators(world, 5, { ...IMPATIENT, ...settings });
    await find('VC0');
    const [, , slow] = graph.simulators;
    if (slow) await disturb(slow, SLOW);
    const { data, errors = [] } = await find('VC2', 'VC777', 'VC3');
    expect(data?._entities).toEqual([null, null, { name: 'on 3' }]);
    expect(errors.map(({ path, extensions }) => [path?.[1], extensions])).toEqual(
      [0, 1].map((place): unknown[] => [
        place,
        expect.objectContaining({ code: 'UPSTREAM_TIMEOUT', upstream: 'velocloud-3' }),
      ]),
    );
  });

  it('gets the grace alone when it is slow from the start', async () => {
    const settings = { VELOCLOUD_TIMEOUT_MS: '45000', VELOCLOUD_LOOKUP_GRACE_MS: '50' };
    graph = await startOrchestrators(world, 5, { ...IMPATIENT, ...settings });
    const [, , slow] = graph.simulators;
    if (slow) await disturb(slow, SLOW);
    expect(await find('VC0', 'VC9')).toMatchObject({
      data: {
        _entities: [{ name: 'on 0' }, { name: expect.stringMatching(/^on [13]$/) as string }],
      },
    });
  });
});
