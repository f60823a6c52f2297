import type { Fault } from '../../sandbox/runtime/types.ts';
import { aProbe, aProbeTest, manyProbes } from '../support/a-probe.ts';
import { onlyError } from '../support/expect-failure.ts';
import { probesOf, startHawkeyeBench, type HawkeyeBench } from '../support/hawkeye-bench.ts';

const SERIALS = '{ probes(first: 500) { totalCount nodes { serialNumber } } }';
const TESTS =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Probe { tests { id } } } }';
const METRICS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Probe {
  tests { id metrics { name pair value threshold status } }
} } }`;
const FIRST = '02005E000001';
const MANY = 250;

describe('hawkeye and a probe platform that changes and fails', () => {
  let bench: HawkeyeBench;
  const start = async (...options: Parameters<typeof startHawkeyeBench>) =>
    void (bench = await startHawkeyeBench(...options));

  afterEach(() => bench.stop());

  describe('a list that is being read', () => {
    it('hawkeye.md §7.4: is whole when a probe comes to the list', async () => {
      const probes = manyProbes(MANY);
      await start({ probes });
      bench.beforeAnswer((callsBefore) => {
        if (callsBefore === 1) probes.push(aProbe({ probeId: 0, serialNumber: 'NEW' }));
      });
      // It moves the last record of page 1 to page 2, and shows from the next reading on.
      expect(await bench.ask(SERIALS)).toMatchObject({ probes: { totalCount: MANY } });
      expect(bench.offsets('/probes')).toEqual([0, 100, 200]);
    });

    it('hawkeye.md §7.4: is whole when a probe leaves the list', async () => {
      const probes = manyProbes(MANY);
      await start({ probes });
      bench.beforeAnswer((callsBefore) => {
        if (callsBefore === 1) probes.shift();
      });
      const { probes: found } = (await bench.ask(SERIALS)) as { probes: { nodes: unknown[] } };
      expect(found.nodes).toEqual(manyProbes(MANY).map(({ serialNumber }) => ({ serialNumber })));
      expect(bench.offsets('/probes')).toEqual([0, 100, 99, 199]);
    });

    it('hawkeye.md §7.3: is whole when the session ends in the middle', async () => {
      await start({ probes: manyProbes(MANY) });
      bench.beforeAnswer((callsBefore) => {
        if (callsBefore === 1)
          void bench.platform.setFault({ kind: 'expired-session', mode: 'once' });
      });
      expect(await bench.ask(SERIALS)).toMatchObject({ probes: { totalCount: MANY } });
      expect(bench.platform.calls.map(({ path, status }) => `${path} ${status}`)).toEqual([
        '/login 200',
        '/probes 200',
        '/probes 200',
        '/probes 401',
        '/login 200',
        '/probes 200',
      ]);
    });

    it('is an error, and no shorter list, when a later page cannot be read', async () => {
      await start({ probes: manyProbes(MANY) });
      bench.beforeAnswer((callsBefore) => {
        if (callsBefore >= 2) throw new Error('out of order');
      });
      const answer = await bench.subgraph.ask(SERIALS);
      expect(answer.data).toEqual({ probes: null });
      expect(onlyError(answer)).toMatchObject({
        path: ['probes'],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'hawkeye', upstreamStatus: 500 },
      });
      bench.beforeAnswer(() => undefined);
      expect(await bench.ask(SERIALS)).toMatchObject({ probes: { totalCount: MANY } });
    });

    it('is an error when it is longer than may be read', async () => {
      await start({ probes: manyProbes(MANY) }, { HAWKEYE_MAX_PAGES: '2' });
      expect(onlyError(await bench.subgraph.ask(SERIALS))).toMatchObject({
        message: 'hawkeye did not come to the end of the probes within 2 pages',
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'hawkeye' },
      });
    });
  });

  describe('the subgraph', () => {
    it('logs in anew once when 100 requests find the session ended', async () => {
      const probes = manyProbes(100);
      const probeTests = probes.map(({ uid }, index) =>
        aProbeTest({ id: index + 1, probeUid: uid }),
      );
      await start({ probes, probeTests });
      await bench.entities(TESTS, probesOf('P00000'));
      await bench.platform.setFault({ kind: 'expired-session', mode: 'once' });
      bench.platform.clearCalls();
      const answers = await Promise.all(
        probes.map(({ serialNumber }) => bench.subgraph.ask(METRICS, probesOf(serialNumber))),
      );
      expect(answers).toEqual(
        probes.map((_, index) => ({
          data: { _entities: [{ tests: [{ id: String(index + 1), metrics: [] }] }] },
        })),
      );
      expect(bench.count('/login')).toBe(1);
    });

    it('gives up after five logins that do not help', async () => {
      await start({ probes: [aProbe()] });
      await bench.platform.setFault({ kind: 'expired-session', mode: 'always' });
      expect(onlyError(await bench.subgraph.ask(SERIALS))).toMatchObject({
        message: 'hawkeye refused the probes with status 401',
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'hawkeye', upstreamStatus: 401 },
      });
      expect(bench.count('/login')).toBe(1 + 5);
      expect(bench.count('/probes')).toBe(1 + 5);
    });

    it('tells that a login was refused', async () => {
      await start({ probes: [aProbe()] }, { HAWKEYE_PASSWORD: 'sandbox-guess' });
      expect(onlyError(await bench.subgraph.ask(SERIALS))).toMatchObject({
        message: 'hawkeye refused the login with status 401',
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'hawkeye', upstreamStatus: 401 },
      });
      expect(bench.platform.calls.map(({ path }) => path)).toEqual(['/login']);
    });
  });

  describe('while the platform is in trouble', () => {
    const EVERYTHING = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Probe { name tests { id metrics { name } } } }
    }`;
    const WHOLE = {
      data: { _entities: [{ name: 'ACME-HQ-Pi1', tests: [{ id: '4100001', metrics: [] }] }] },
    };

    beforeEach(() =>
      start(
        { probes: [aProbe()], probeTests: [aProbeTest()] },
        {
          HAWKEYE_PROBES_FRESH_MS: '1',
          HAWKEYE_TESTS_FRESH_MS: '1',
          HAWKEYE_TIMEOUT_MS: '200',
        },
      ),
    );

    const FAULTS: { fault: Fault; code: string; upstreamStatus?: number }[] = [
      { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
      { fault: { kind: 'slow', delayMs: 10_000 }, code: 'UPSTREAM_TIMEOUT' },
      {
        fault: { kind: 'server-error', status: 512 },
        code: 'UPSTREAM_UNAVAILABLE',
        upstreamStatus: 512,
      },
      { fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
      {
        fault: { kind: 'expired-session', mode: 'always' },
        code: 'UPSTREAM_REJECTED',
        upstreamStatus: 401,
      },
    ];

    it.each(FAULTS)(
      'says $code when it meets $fault.kind, and is whole afterwards',
      async ({ fault, code, upstreamStatus }) => {
        for (const when of ['before the first login', 'after it']) {
          await bench.platform.setFault(fault);
          const answer = await bench.subgraph.ask(EVERYTHING, probesOf(FIRST));
          expect({ when, ...onlyError(answer) }).toMatchObject({
            when,
            path: ['_entities', 0],
            extensions: {
              code,
              upstream: 'hawkeye',
              ...(upstreamStatus !== undefined && { upstreamStatus }),
            },
          });
          expect(answer.data).toEqual({ _entities: [null] });
          await bench.platform.clearFaults();
          expect(await bench.subgraph.ask(EVERYTHING, probesOf(FIRST))).toEqual(WHOLE);
        }
      },
    );

    it.each([
      { onlyPath: '/testsresults', path: ['tests'], left: { name: 'ACME-HQ-Pi1', tests: null } },
      {
        onlyPath: '/testsresults/',
        path: ['tests', 0, 'metrics'],
        left: { name: 'ACME-HQ-Pi1', tests: [{ id: '4100001', metrics: null }] },
      },
    ])('shows what it can when $onlyPath alone fails', async ({ onlyPath, path, left }) => {
      await bench.platform.setFault({ kind: 'server-error', status: 503, onlyPath });
      const answer = await bench.subgraph.ask(EVERYTHING, probesOf(FIRST));
      expect(answer.data).toEqual({ _entities: [left] });
      expect(onlyError(answer)).toMatchObject({
        path: ['_entities', 0, ...path],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'hawkeye' },
      });
      await bench.platform.clearFaults();
      expect(await bench.subgraph.ask(EVERYTHING, probesOf(FIRST))).toEqual(WHOLE);
    });

    it('is not told of a session that ended, and logs in again', async () => {
      await bench.subgraph.ask(EVERYTHING, probesOf(FIRST));
      await bench.platform.setFault({ kind: 'expired-session', mode: 'once' });
      expect(await bench.subgraph.ask(EVERYTHING, probesOf(FIRST))).toEqual(WHOLE);
      expect(bench.count('/login')).toBe(2);
    });

    it('says what is wrong with an answer to the login', async () => {
      await bench.platform.setFault({ kind: 'garbage', onlyPath: '/login' });
      expect(onlyError(await bench.subgraph.ask(SERIALS))).toMatchObject({
        message: 'hawkeye answered the login without a cookie',
        extensions: { code: 'UPSTREAM_MALFORMED', upstream: 'hawkeye' },
      });
    });

    it('counts and times every call', async () => {
      await bench.subgraph.ask(EVERYTHING, probesOf(FIRST));
      const { body } = await bench.subgraph.metrics.expose();
      for (const call of [
        'method="POST",route="/login",status="200"',
        'method="GET",route="/probes",status="200"',
        'method="GET",route="/testsresults",status="200"',
        'method="GET",route="/testsresults/{id}",status="200"',
      ]) {
        expect(body).toContain(
          `upstream_call_duration_seconds_count{upstream="hawkeye",${call}} 1`,
        );
      }
    });
  });
});
