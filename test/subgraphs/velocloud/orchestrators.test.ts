import { aLink, anEdge, minutesAgo } from '../../sandbox/small-world.ts';
import { onlyError } from '../../support/expect-failure.ts';
import {
  aWorldOfEdges,
  disturb,
  edgeQuery,
  edges,
  IMPATIENT,
  mend,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

/** An edge on each orchestrator, under one serial number, last heard of so many minutes ago. */
const onBoth = (serialNumber: string, first: number | null, second: number | null) =>
  [first, second].map((minutes, orchestrator) =>
    anEdge({
      orchestrator,
      edgeId: 100 + Number(serialNumber.slice(-2)),
      serialNumber,
      name: `on ${orchestrator}`,
      lastContact: minutes === null ? null : minutesAgo(minutes),
      links: [],
    }),
  );

const ready = (serialNumber: string) => ({ serialNumber, state: 'READY' as const });

const world = aWorldOfEdges(
  anEdge({ serialNumber: 'VC01', name: 'on 0', ha: ready('VC02') }),
  anEdge({ orchestrator: 1, serialNumber: 'VC03', name: 'on 1' }),
  ...onBoth('VC11', 100, 1),
  ...onBoth('VC12', 1, 100),
  ...onBoth('VC13', null, 5),
  ...onBoth('VC14', 5, null),
  ...onBoth('VC15', 5, 5),
  ...onBoth('VC16', null, null),
  // Once a standby, by now an edge of its own, each known on one side.
  anEdge({
    edgeId: 50,
    serialNumber: 'VC21',
    name: 'on 0',
    ha: ready('VC22'),
    lastContact: minutesAgo(9),
  }),
  anEdge({ orchestrator: 1, edgeId: 50, serialNumber: 'VC22', name: 'on 1', links: [aLink()] }),
  // A standby that the same orchestrator lists as an edge of its own as well.
  anEdge({ orchestrator: 1, edgeId: 61, serialNumber: 'VC31', name: 'on 1', ha: ready('VC32') }),
  anEdge({ orchestrator: 1, edgeId: 62, serialNumber: 'VC32', name: 'VC32 itself', links: [] }),
);

describe('several orchestrators', () => {
  let graph: TwoOrchestrators;

  beforeAll(async () => {
    graph = await startTwoOrchestrators(world, { ...IMPATIENT, VELOCLOUD_RETRIES: '0' });
  });
  afterEach(async () => Promise.all([mend(graph.first), mend(graph.second)]));
  afterAll(async () => graph.stop());

  const ask = (...serialNumbers: string[]) =>
    graph.ask(edgeQuery('serialNumber name'), edges(...serialNumbers));
  const list = () =>
    graph.ask('{ orchestrators { host edges { totalCount nodes { serialNumber } } } }');

  // prettier-ignore
  it.each([
    { when: 'only the first knows it',                serialNumber: 'VC01', name: 'on 0' },
    { when: 'only the second knows it',               serialNumber: 'VC03', name: 'on 1' },
    { when: 'the second heard of it later',           serialNumber: 'VC11', name: 'on 1' },
    { when: 'the first heard of it later',            serialNumber: 'VC12', name: 'on 0' },
    { when: 'only the second ever heard of it',       serialNumber: 'VC13', name: 'on 1' },
    { when: 'only the first ever heard of it',        serialNumber: 'VC14', name: 'on 0' },
    { when: 'both heard of it at the same time',      serialNumber: 'VC15', name: 'on 0' },
    { when: 'nobody ever heard of it',                serialNumber: 'VC16', name: 'on 0' },
    { when: 'one has it as a standby of older date',  serialNumber: 'VC22', name: 'on 1' },
    { when: 'it is a standby and an edge of its own', serialNumber: 'VC32', name: 'VC32 itself' },
  ])('velocloud.md §7.10: show an edge once, $name, when $when', async ({ serialNumber, name }) => {
    expect(await ask(serialNumber)).toEqual({ data: { _entities: [{ serialNumber, name }] } });
  });

  it('list what each of them holds, a serial number once in a list', async () => {
    expect(await list()).toEqual({
      data: {
        orchestrators: [
          ['VC01', 'VC02', 'VC11', 'VC12', 'VC13', 'VC14', 'VC15', 'VC16', 'VC21', 'VC22'],
          ['VC03', 'VC11', 'VC12', 'VC13', 'VC14', 'VC15', 'VC16', 'VC22', 'VC31', 'VC32'],
        ].map((serialNumbers, index) => ({
          host: graph.hosts[index],
          edges: {
            totalCount: 10,
            nodes: serialNumbers.map((serialNumber) => ({ serialNumber })),
          },
        })),
      },
    });
  });

  it('velocloud.md §7.4 §7.10: do without the one that is down for edges that another one has', async () => {
    await disturb(graph.first, { kind: 'refused' });
    expect(await ask('VC03', 'VC12')).toEqual({
      data: {
        _entities: [
          { serialNumber: 'VC03', name: 'on 1' },
          // The other one heard of it later, but cannot be asked.
          { serialNumber: 'VC12', name: 'on 1' },
        ],
      },
    });
  });

  it.each(['VC01', 'VC02', 'VC9999999'])(
    'velocloud.md §7.4: do not take %s for unknown while one is down that may have it',
    async (serialNumber) => {
      await disturb(graph.first, { kind: 'refused' });
      const answer = await ask('VC03', serialNumber);
      expect(answer.data?._entities).toEqual([{ serialNumber: 'VC03', name: 'on 1' }, null]);
      expect(onlyError(answer)).toMatchObject({
        message: 'velocloud-1 could not be reached, or broke off its answer',
        path: ['_entities', 1],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'velocloud-1' },
      });
    },
  );

  it('keep the one that is down in their list, with an error at its edges', async () => {
    await disturb(graph.second, { kind: 'server-error', status: 503 });
    const answer = await list();
    expect(answer.data).toEqual({
      orchestrators: [
        {
          host: graph.hosts[0],
          edges: expect.objectContaining({ totalCount: 10 }) as unknown,
        },
        { host: graph.hosts[1], edges: null },
      ],
    });
    expect(onlyError(answer)).toMatchObject({
      message: 'velocloud-2 answered with status 503',
      path: ['orchestrators', 1, 'edges'],
      extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'velocloud-2', upstreamStatus: 503 },
    });
  });

  it('name themselves without asking anybody', async () => {
    graph.clearCalls();
    await disturb(graph.first, { kind: 'refused' });
    expect(await graph.data('{ orchestrators { host } }')).toEqual({
      orchestrators: graph.hosts.map((host) => ({ host })),
    });
    expect(graph.second.calls).toEqual([]);
  });

  it('say which of them failed when all did', async () => {
    await disturb(graph.first, { kind: 'refused' });
    await disturb(graph.second, { kind: 'refused' });
    const { errors = [] } = await list();
    const failed = errors.map(({ path, extensions }) => [path?.[1], extensions?.['upstream']]);
    expect(failed.sort()).toEqual([
      [0, 'velocloud-1'],
      [1, 'velocloud-2'],
    ]);
  });

  it('need no HA states for edges that carry traffic', async () => {
    await disturb(graph.first, {
      kind: 'server-error',
      status: 500,
      onlyPath: '/portal/rest/network/getNetworkEnterprises',
    });
    expect(await ask('VC01', 'VC11')).toMatchObject({
      data: { _entities: [{ name: 'on 0' }, { name: 'on 1' }] },
    });
    const paired = await graph.ask(edgeQuery('name state haRole'), edges('VC01'));
    expect(paired.data?._entities).toEqual([{ name: 'on 0', state: 'CONNECTED', haRole: null }]);
    expect(onlyError(paired).path).toEqual(['_entities', 0, 'haRole']);
    const standby = await ask('VC02');
    expect(standby.data?._entities).toEqual([null]);
    expect(onlyError(standby).extensions).toMatchObject({ upstream: 'velocloud-1' });
  });
});
