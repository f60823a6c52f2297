import { minutesAgo } from '../sandbox/small-world.ts';
import { aProbe, aProbeTest, manyProbes } from '../support/a-probe.ts';
import { onlyError } from '../support/expect-failure.ts';
import { probesOf, startHawkeyeBench, type HawkeyeBench } from '../support/hawkeye-bench.ts';

const FIELDS = `
  __typename serialNumber name state rawState probeId uid group typeName lastContactAt
  nodeToNode { up updatedAt } realService { up updatedAt }`;
const PROBES = `query ($first: Int! = 500, $after: String) {
  probes(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } }
}`;
const SERIALS = '{ probes(first: 500) { totalCount nodes { serialNumber } } }';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Probe { ${FIELDS} } } }`;
const TESTS = `query ($of: [_Any!]!, $window: ProbeTestsWindow! = LAST_24_HOURS, $last: Int! = 10) {
  _entities(representations: $of) { ... on Probe {
    tests(window: $window, last: $last) { id type status rawStatus at target }
  } }
}`;
const FIRST = '02005E000001';
const MANY = 250;

describe('hawkeye and the probe platform: probes', () => {
  let bench: HawkeyeBench;
  const start = async (...options: Parameters<typeof startHawkeyeBench>) =>
    void (bench = await startHawkeyeBench(...options));

  afterEach(() => bench.stop());

  it('hawkeye.md §7.1 §7.2: have every field, in order of serial number', async () => {
    await start({
      probes: [
        aProbe({
          probeId: 9,
          uid: 'SITE_XR2000_1',
          serialNumber: '02005E000009',
          name: 'ACME-XR',
          group: '',
          typeName: 'xr_2000',
          nodeToNode: { up: false, updatedAt: null },
          realService: { up: false, updatedAt: null },
        }),
        aProbe(),
      ],
    });
    expect(await bench.ask(PROBES)).toEqual({
      probes: {
        totalCount: 2,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
        nodes: [
          {
            __typename: 'Probe',
            serialNumber: FIRST,
            name: 'ACME-HQ-Pi1',
            state: 'CONNECTED',
            rawState: '1/1',
            probeId: '27',
            uid: '02:00:5e:00:00:01',
            group: 'ACME Retail',
            typeName: 'xr_pi',
            lastContactAt: '2024-06-03T11:58:00.000Z',
            nodeToNode: { up: true, updatedAt: '2024-06-03T11:58:00.000Z' },
            realService: { up: true, updatedAt: '2024-06-03T11:57:00.000Z' },
          },
          {
            __typename: 'Probe',
            serialNumber: '02005E000009',
            name: 'ACME-XR',
            state: 'OFFLINE',
            rawState: '0/0',
            probeId: '9',
            uid: 'SITE_XR2000_1',
            group: null,
            typeName: 'xr_2000',
            lastContactAt: null,
            nodeToNode: { up: false, updatedAt: null },
            realService: { up: false, updatedAt: null },
          },
        ],
      },
    });
  });

  it.each([
    { active: true, node: true, service: true, state: 'CONNECTED', rawState: '1/1' },
    { active: true, node: true, service: false, state: 'DEGRADED', rawState: '1/0' },
    { active: true, node: false, service: true, state: 'DEGRADED', rawState: '0/1' },
    { active: true, node: false, service: false, state: 'OFFLINE', rawState: '0/0' },
    { active: false, node: true, service: true, state: 'DISABLED', rawState: '1/1' },
    { active: false, node: false, service: false, state: 'DISABLED', rawState: '0/0' },
  ])(
    'hawkeye.md §7.6: are $state when active is $active and their tests say $rawState',
    async ({ active, node, service, state, rawState }) => {
      const updatedAt = minutesAgo(1);
      await start({
        probes: [
          aProbe({
            active,
            nodeToNode: { up: node, updatedAt },
            realService: { up: service, updatedAt },
          }),
        ],
      });
      expect(await bench.entities(ENTITIES, probesOf(FIRST))).toEqual([
        expect.objectContaining({
          state,
          rawState,
          nodeToNode: { up: node, updatedAt: updatedAt.toISOString() },
          realService: { up: service, updatedAt: updatedAt.toISOString() },
        }),
      ]);
    },
  );

  it('were last in contact when the later of their tests was', async () => {
    const never = { up: true, updatedAt: null };
    await start({
      probes: [
        aProbe({ realService: { up: true, updatedAt: minutesAgo(1) } }),
        aProbe({ probeId: 2, serialNumber: 'B', nodeToNode: never }),
      ],
    });
    expect(await bench.entities(ENTITIES, probesOf(FIRST, 'B'))).toMatchObject([
      { lastContactAt: minutesAgo(1).toISOString() },
      { lastContactAt: minutesAgo(3).toISOString() },
    ]);
  });

  it('are found by serial number, and none is for one that nobody has', async () => {
    await start({ probes: [aProbe()] });
    expect(await bench.entities(ENTITIES, probesOf('02005E999999', FIRST, FIRST))).toEqual([
      null,
      expect.objectContaining({ probeId: '27' }),
      expect.objectContaining({ probeId: '27' }),
    ]);
  });

  it('without a serial number are left out', async () => {
    await start({ probes: [aProbe({ probeId: 1, serialNumber: '' }), aProbe()] });
    expect(await bench.ask(SERIALS)).toEqual({
      probes: { totalCount: 1, nodes: [{ serialNumber: FIRST }] },
    });
  });

  it('are none on a platform that has none', async () => {
    await start({});
    expect(await bench.ask(PROBES)).toEqual({
      probes: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    });
    expect(bench.offsets('/probes')).toEqual([0]);
  });

  it('hawkeye.md §7.5: that were set up anew count as they reported last, with the tests of that record', async () => {
    const old = { up: false, updatedAt: minutesAgo(500) };
    await start({
      probes: [
        aProbe({ probeId: 1, uid: 'new', serialNumber: 'A' }),
        aProbe({ probeId: 2, uid: 'old', serialNumber: 'A', nodeToNode: old, realService: old }),
        aProbe({ probeId: 3, uid: 'old', serialNumber: 'B', nodeToNode: old, realService: old }),
        aProbe({ probeId: 4, uid: 'new', serialNumber: 'B' }),
      ],
      probeTests: [aProbeTest({ id: 1, probeUid: 'old' }), aProbeTest({ id: 2, probeUid: 'new' })],
    });
    expect(await bench.entities(ENTITIES, probesOf('A', 'B'))).toMatchObject([
      { probeId: '1', uid: 'new', state: 'CONNECTED' },
      { probeId: '4', uid: 'new', state: 'CONNECTED' },
    ]);
    expect(await bench.entities(TESTS, probesOf('A'))).toMatchObject([{ tests: [{ id: '2' }] }]);
    expect(await bench.ask(SERIALS)).toMatchObject({ probes: { totalCount: 2 } });
  });

  it('are shown page by page', async () => {
    const probes = manyProbes(MANY);
    await start({ probes: probes.toReversed() });
    const serials: string[] = [];
    let after: string | null = null;
    do {
      const { probes: page } = (await bench.ask(PROBES, { first: 100, after })) as {
        probes: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { serialNumber: string }[];
        };
      };
      expect(page.totalCount).toBe(MANY);
      serials.push(...page.nodes.map(({ serialNumber }) => serialNumber));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(serials).toEqual(probes.map(({ serialNumber }) => serialNumber));
  });

  it('cost one call a page, whoever asks', async () => {
    await start({ probes: manyProbes(MANY) });
    await Promise.all([
      bench.subgraph.ask(PROBES),
      bench.subgraph.ask(SERIALS),
      bench.subgraph.ask(ENTITIES, probesOf('P00000', 'P00249', 'P99999')),
    ]);
    expect(bench.offsets('/probes')).toEqual([0, 100, 200]);
    expect(bench.platform.calls).toHaveLength(4);
    expect(bench.platform.calls[1]?.query).toEqual({ limit: '100', offset: '0' });
  });

  it('are read again once they are no longer fresh', async () => {
    await start({ probes: [aProbe()] }, { HAWKEYE_PROBES_FRESH_MS: '1' });
    await bench.ask(SERIALS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.ask(SERIALS);
    expect(bench.count('/probes')).toBe(2);
    expect(bench.count('/login')).toBe(1);
  });

  describe('arguments', () => {
    beforeEach(() => start({ probes: [aProbe()] }));

    it.each(['', 'a b', '../login', "x' OR 1", 'x'.repeat(65)])(
      'refuse %j as a serial number, and find the others',
      async (serialNumber) => {
        const answer = await bench.subgraph.ask(ENTITIES, probesOf(FIRST, serialNumber));
        expect(answer.data?._entities).toEqual([
          expect.objectContaining({ serialNumber: FIRST }),
          null,
        ]);
        const error = onlyError(answer);
        expect(error).toMatchObject({
          path: ['_entities', 1],
          extensions: { code: 'BAD_USER_INPUT' },
        });
        expect(error.message).toMatch(
          /^serialNumber: expected a serial number, for example 02005E000001; got "/,
        );
      },
    );

    it.each<{ variables: Record<string, unknown>; message: string }>([
      { variables: { first: 0 }, message: 'first: expected a whole number from 1 to 500; got 0' },
      { variables: { first: -1 }, message: 'first: expected a whole number from 1 to 500; got -1' },
      {
        variables: { first: 501 },
        message: 'first: expected a whole number from 1 to 500; got 501',
      },
      { variables: { after: 'x' }, message: 'after: expected the `endCursor` of a page' },
    ])('refuse a page of $variables', async ({ variables, message }) => {
      const error = onlyError(await bench.subgraph.ask(PROBES, variables));
      expect(error).toMatchObject({ path: ['probes'], extensions: { code: 'BAD_USER_INPUT' } });
      expect(error.message).toContain(message);
      expect(bench.count('/probes')).toBe(0);
    });

    it.each([0, -5, 101, 2_000_000_000])('refuse the last %d tests', async (last) => {
      const answer = await bench.subgraph.ask(TESTS, { ...probesOf(FIRST), last });
      expect(answer.data).toEqual({ _entities: [{ tests: null }] });
      expect(onlyError(answer)).toMatchObject({
        message: `last: expected a whole number from 1 to 100; got ${last}`,
        path: ['_entities', 0, 'tests'],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(bench.count('/testsresults')).toBe(0);
    });
  });
});
