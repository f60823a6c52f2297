import { minutesAgo } from '../sandbox/small-world.ts';
import { aProbe, aProbeTest, manyProbes } from '../support/a-probe.ts';
import { onlyError } from '../support/expect-failure.ts';
import { probesOf, startHawkeyeBench, type HawkeyeBench } from '../support/hawkeye-bench.ts';

const TESTS = `query ($of: [_Any!]!, $window: ProbeTestsWindow! = LAST_24_HOURS, $last: Int! = 10) {
  _entities(representations: $of) { ... on Probe {
    tests(window: $window, last: $last) { id type status rawStatus at target }
  } }
}`;
const METRICS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Probe {
  tests { id metrics { name pair value threshold status } }
} } }`;
const FIRST = '02005E000001';
const MANY = 250;

describe('hawkeye and the probe platform: results of tests', () => {
  let bench: HawkeyeBench;
  const start = async (...options: Parameters<typeof startHawkeyeBench>) =>
    void (bench = await startHawkeyeBench(...options));

  afterEach(() => bench.stop());

  const probes = [
    aProbe(),
    aProbe({
      probeId: 28,
      uid: 'SITE_XR2000_1',
      serialNumber: '02005E000002',
      typeName: 'xr_2000',
    }),
    aProbe({ probeId: 29, uid: 'idle', serialNumber: '02005E000003' }),
  ];

  it('hawkeye.md §7.1 §7.2 §7.8: have every field, newest first, each at the probe that began it', async () => {
    await start({
      probes,
      probeTests: [
        aProbeTest({ id: 4, status: 'Error', target: 'none', type: 'ICMP Test' }),
        aProbeTest({ id: 9, at: minutesAgo(30) }),
        aProbeTest({ id: 10, at: minutesAgo(30), status: 'Failed' }),
        aProbeTest({ id: 11, at: minutesAgo(20), probeUid: 'SITE_XR2000_1' }),
        aProbeTest({ id: 12, probeUid: 'gone' }),
      ],
    });
    expect(await bench.entities(TESTS, probesOf(FIRST, '02005E000002', '02005E000003'))).toEqual([
      {
        tests: [
          {
            id: '4',
            type: 'ICMP Test',
            status: 'ERROR',
            rawStatus: 'Error',
            at: '2024-06-03T11:50:00.000Z',
            target: null,
          },
          {
            id: '10',
            type: 'Network KPI',
            status: 'FAILED',
            rawStatus: 'Failed',
            at: '2024-06-03T11:30:00.000Z',
            target: '198.51.100.8',
          },
          expect.objectContaining({ id: '9', status: 'PASSED', rawStatus: 'Passed' }),
        ],
      },
      { tests: [expect.objectContaining({ id: '11' })] },
      { tests: [] },
    ]);
  });

  it.each([
    { window: 'LAST_60_MIN', ids: ['1', '2'], startDate: '2024-06-03T11:00:00Z' },
    { window: 'LAST_24_HOURS', ids: ['1', '2', '3', '4'], startDate: '2024-06-02T12:00:00Z' },
  ])('reach back over the $window', async ({ window, ids, startDate }) => {
    await start({
      probes,
      probeTests: [1, 60, 61, 1440, 1441].map((minutes, index) =>
        aProbeTest({ id: index + 1, at: minutesAgo(minutes) }),
      ),
    });
    expect(await bench.entities(TESTS, { ...probesOf(FIRST), window })).toEqual([
      { tests: ids.map((id) => expect.objectContaining({ id }) as unknown) },
    ]);
    expect(bench.platform.calls.at(-1)?.query).toEqual({
      startDate,
      endDate: '2024-06-03T12:00:00Z',
      limit: '100',
      offset: '0',
    });
  });

  it('are as many as were asked for', async () => {
    await start({
      probes,
      probeTests: Array.from({ length: 120 }, (_, index) => aProbeTest({ id: index + 1 })),
    });
    const ids = async (last: number) => {
      const [probe] = (await bench.entities(TESTS, { ...probesOf(FIRST), last })) as {
        tests: { id: string }[];
      }[];
      return probe?.tests.map(({ id }) => Number(id));
    };
    expect(await ids(1)).toEqual([120]);
    expect(await ids(3)).toEqual([120, 119, 118]);
    expect(await ids(100)).toHaveLength(100);
    expect(bench.count('/testsresults')).toBe(2);
  });

  it('of all probes cost one call a page and window, whoever asks', async () => {
    const many = manyProbes(MANY);
    await start({
      probes: many,
      probeTests: many.map(({ uid }, index) => aProbeTest({ id: index + 1, probeUid: uid })),
    });
    const serials = many.map(({ serialNumber }) => serialNumber);
    const both = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Probe {
        hour: tests(window: LAST_60_MIN) { id } few: tests(window: LAST_60_MIN, last: 1) { id }
        day: tests(window: LAST_24_HOURS) { id }
      } } }`;
    const [first, second] = await Promise.all([
      bench.entities(both, probesOf(...serials)),
      bench.entities(both, probesOf(...serials)),
    ]);
    expect(first).toEqual(
      many.map((_, index) => {
        const tests = [{ id: String(index + 1) }];
        return { hour: tests, few: tests, day: tests };
      }),
    );
    expect(second).toEqual(first);
    expect(bench.count('/probes')).toBe(3);
    expect(bench.offsets('/testsresults').sort((a, b) => a - b)).toEqual([
      0, 0, 100, 100, 200, 200,
    ]);
    expect(bench.dataCalls()).toBe(9);
  });

  it('are read again once they are no longer fresh', async () => {
    await start({ probes }, { HAWKEYE_TESTS_FRESH_MS: '1' });
    await bench.entities(TESTS, probesOf(FIRST));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await bench.entities(TESTS, probesOf(FIRST));
    expect(bench.count('/testsresults')).toBe(2);
    expect(bench.count('/probes')).toBe(1);
  });

  it('hawkeye.md §7.4: that arrive between two pages neither repeat a result nor lose one', async () => {
    const probeTests = Array.from({ length: 120 }, (_, index) => aProbeTest({ id: index + 1 }));
    await start({ probes, probeTests });
    bench.beforeAnswer((callsBefore) => {
      if (callsBefore === 2) probeTests.push(aProbeTest({ id: 999, at: minutesAgo(1) }));
    });
    const [probe] = (await bench.entities(TESTS, { ...probesOf(FIRST), last: 100 })) as {
      tests: { id: string }[];
    }[];
    expect(probe?.tests.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 100 }, (_, index) => 120 - index),
    );
    expect(bench.offsets('/testsresults')).toEqual([0, 100]);
  });

  it('hawkeye.md §7.7: show what they measured, at one call for each result', async () => {
    await start({
      probes,
      probeTests: [
        aProbeTest({ id: 2, status: 'Error' }),
        aProbeTest({
          id: 1,
          metrics: [
            {
              metric: 'MOS',
              pairName: 'Voice from->to',
              value: '3.1',
              threshold: '3.8',
              thresholdType: '1',
              status: 'Failed',
            },
            {
              metric: 'Datagrams Out of Order',
              pairName: '',
              value: '3',
              threshold: '',
              thresholdType: '0',
              status: 'Passed',
            },
          ],
        }),
      ],
    });
    const twice = METRICS.replace('tests {', 'again: tests { metrics { name } } tests {');
    expect(await bench.entities(twice, probesOf(FIRST, FIRST))).toMatchObject(
      Array.from({ length: 2 }, () => ({
        tests: [
          { id: '2', metrics: [] },
          {
            id: '1',
            metrics: [
              {
                name: 'MOS',
                pair: 'Voice from->to',
                value: '3.1',
                threshold: '3.8',
                status: 'FAILED',
              },
              {
                name: 'Datagrams Out of Order',
                pair: null,
                value: '3',
                threshold: null,
                status: 'PASSED',
              },
            ],
          },
        ],
      })),
    );
    expect(bench.count('/testsresults/1')).toBe(1);
    expect(bench.count('/testsresults/2')).toBe(1);
    expect(bench.dataCalls()).toBe(4);
  });

  it('keep to themselves that their measures cannot be read', async () => {
    const probeTests = [aProbeTest({ id: 2 }), aProbeTest({ id: 1 })];
    await start({ probes, probeTests });
    await bench.entities(TESTS, probesOf(FIRST));
    probeTests.shift();
    const answer = await bench.subgraph.ask(METRICS, probesOf(FIRST));
    expect(answer.data?._entities).toEqual([
      {
        tests: [
          { id: '2', metrics: null },
          { id: '1', metrics: [] },
        ],
      },
    ]);
    expect(onlyError(answer)).toMatchObject({
      path: ['_entities', 0, 'tests', 0, 'metrics'],
      message: 'hawkeye refused a test result with status 404',
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'hawkeye', upstreamStatus: 404 },
    });
  });
});
