import { startHawkeye } from '../../sandbox/hawkeye/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Probe, ProbeTest, World } from '../../sandbox/world/types.ts';
import { aText, textLike } from './shapes.ts';
import { aWorld, EPOCH, minutesAgo } from './small-world.ts';

const GOOD_LOGIN = { username: 'noc-graph', password: 'sandbox-hawkeye-password' };

const aProbe = (overrides: Partial<Probe> = {}): Probe => ({
  probeId: 27,
  uid: '02:00:5e:00:00:01',
  serialNumber: '02005E000001',
  name: 'ACME-HQ-Pi1',
  group: 'ACME Retail',
  typeName: 'xr_pi',
  active: true,
  nodeToNode: { up: true, updatedAt: EPOCH },
  realService: { up: false, updatedAt: null },
  still: true,
  ...overrides,
});

const aTest = (overrides: Partial<ProbeTest> = {}): ProbeTest => ({
  id: 4100001,
  at: minutesAgo(10),
  durationSeconds: 30,
  module: 'N2N',
  probeUid: '02:00:5e:00:00:01',
  target: '198.51.100.8',
  type: 'Network KPI',
  status: 'Passed',
  metrics: [],
  ...overrides,
});

interface Page {
  readonly total_count: string;
  readonly count: number;
  readonly has_more: 0 | 1;
  readonly records: readonly Record<string, unknown>[];
}

describe('Hawkeye', () => {
  let world: World;
  let simulator: Simulator;
  let cookie: string;

  async function start(parts: Partial<World> = {}): Promise<void> {
    world = aWorld(parts);
    simulator = await startHawkeye({ world, port: 0 });
    await logIn();
  }

  const address = (path: string): string => `${simulator.environment.HAWKEYE_BASE_URL}${path}`;

  const requestSession = (body: string): Promise<Response> =>
    fetch(address('/login'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  async function logIn(): Promise<void> {
    const response = await requestSession(JSON.stringify(GOOD_LOGIN));
    await response.text();
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function get(path: string, query: Record<string, string> = {}, headers = { cookie }) {
    const response = await fetch(address(`${path}?${new URLSearchParams(query).toString()}`), {
      headers,
    });
    const body: unknown = await response.json();
    return { status: response.status, body };
  }

  async function page(path: string, query: Record<string, string> = {}): Promise<Page> {
    const { status, body } = await get(path, query);
    expect(status).toBe(200);
    return body as Page;
  }

  const serialNumbers = async (query: Record<string, string>) =>
    (await page('/probes', query)).records.map((probe) => probe.serialNumber);

  const INTERVAL = { startDate: '2024-06-03T11:00:00Z', endDate: '2024-06-03T12:00:00Z' };
  const resultIds = async (query: Record<string, string> = INTERVAL) =>
    (await page('/testsresults', query)).records.map((result) => result.id);

  afterEach(() => simulator.stop());

  describe('session', () => {
    const NO_SESSION = { status: 401, body: { error: 'session missing or expired' } };

    it('is a cookie, given for user and password', async () => {
      await start();
      const response = await requestSession(JSON.stringify(GOOD_LOGIN));
      expect(response.status).toBe(200);
      await expect(response.json()).resolves.toBeDefined();
      expect(response.headers.getSetCookie()).toEqual([
        textLike(/^HAWKEYE_SESSION=[\w-]{36}; Path=\/; HttpOnly$/),
      ]);
    });

    it.each([
      { login: { ...GOOD_LOGIN, password: 'guess' }, status: 401 },
      { login: { ...GOOD_LOGIN, username: 'somebody' }, status: 401 },
      { login: {}, status: 401 },
      { login: null, status: 400 },
    ])('is refused with $status for $login', async ({ login, status }) => {
      await start();
      const response = await requestSession(JSON.stringify(login));
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ error: aText });
    });

    it.each(['/probes', '/testsresults', '/testsresults/4100001'])(
      'is asked for by %s',
      async (path) => {
        await start();
        expect(await get(path, {}, { cookie: '' })).toEqual(NO_SESSION);
        expect(await get(path, {}, { cookie: 'HAWKEYE_SESSION=guess' })).toEqual(NO_SESSION);
      },
    );

    it('is found among other cookies', async () => {
      await start();
      expect(await get('/probes', {}, { cookie: `a=b; ${cookie}; c=d` })).toMatchObject({
        status: 200,
      });
    });

    it('may end in the middle of a paged read, which goes on after a new login', async () => {
      await start({ probes: [aProbe(), aProbe({ probeId: 28, serialNumber: '02005E000002' })] });
      expect(await serialNumbers({ limit: '1' })).toEqual(['02005E000001']);
      await simulator.setFault({ kind: 'expired-session', mode: 'once' });
      expect(await get('/probes', { limit: '1', offset: '1' })).toEqual(NO_SESSION);
      await logIn();
      expect(await serialNumbers({ limit: '1', offset: '1' })).toEqual(['02005E000002']);
    });

    it('leaves no password in the record of calls', async () => {
      await start();
      expect(simulator.calls).toMatchObject([
        { path: '/login', body: { username: 'noc-graph', password: '***' } },
      ]);
    });
  });

  describe('probes', () => {
    it('are told with numbers as text, and words for what is missing', async () => {
      await start({ probes: [aProbe()] });
      expect(await page('/probes')).toEqual({
        total_count: '1',
        count: 1,
        limit: 100,
        offset: 0,
        has_more: 0,
        records: [
          {
            probeId: '27',
            uid: '02:00:5e:00:00:01',
            serialNumber: '02005E000001',
            name: 'ACME-HQ-Pi1',
            active: '1',
            os: 'Linux',
            type: '8',
            typeName: 'xr_pi',
            mode: 'Automatic',
            n2nMode: 'Automatic',
            rsMode: 'Automatic',
            testIp: '198.51.100.28',
            managementIp: '198.51.100.28',
            probeGroup: 'ACME Retail',
            location: '',
            latitude: '0',
            longitude: '0',
            endpointVersion: aText,
            xrVersion: aText,
            defaultInterface: 'eth0',
            defaultGateway: '198.51.100.254',
            availableForMesh: '0',
            lastRestart: textLike(/^2024-05-\d\dT12:00:00Z$/),
            availability: { from: 1, to: 1, mesh: '0' },
            ips: ['198.51.100.28'],
            userGroups: ['ACME Retail'],
            wifi: {
              available: 1,
              associated: 0,
              bssid: '',
              ssid: '',
              frequency: '',
              level: '0',
              bitrate: '',
            },
            nodetonode: { status: 1, lastUpdate: '2024-06-03T12:00:00Z' },
            realservice: { status: 0, lastUpdate: 'never' },
          },
        ],
      });
    });

    it('that were never seen have no address', async () => {
      const never = { up: false, updatedAt: null };
      await start({ probes: [aProbe({ active: false, nodeToNode: never, realService: never })] });
      expect((await page('/probes')).records).toMatchObject([
        { active: '0', testIp: 'none', defaultGateway: 'none', ips: [] },
      ]);
    });

    it('are found by serial number and by status', async () => {
      const up = { up: true, updatedAt: EPOCH };
      await start({
        probes: [
          aProbe({ probeId: 3, serialNumber: 'C', nodeToNode: { up: false, updatedAt: EPOCH } }),
          aProbe({ probeId: 2, serialNumber: 'B', nodeToNode: up, realService: up }),
          aProbe({ probeId: 1, serialNumber: 'A' }),
        ],
      });
      expect(await serialNumbers({})).toEqual(['A', 'B', 'C']);
      expect(await serialNumbers({ serial_number: 'B' })).toEqual(['B']);
      expect(await serialNumbers({ serial_number: 'X' })).toEqual([]);
      expect(await serialNumbers({ status: 'down' })).toEqual(['A', 'C']);
      expect(await serialNumbers({ status: 'up' })).toEqual(['B']);
    });
  });

  describe('pages', () => {
    const many = Array.from({ length: 112 }, (_, index) => aProbe({ probeId: index + 1 }));

    it.each([
      { query: {}, page: { count: 100, limit: 100, offset: 0, has_more: 1 } },
      { query: { offset: '100' }, page: { count: 12, limit: 100, offset: 100, has_more: 0 } },
      {
        query: { limit: '100', offset: '12' },
        page: { count: 100, limit: '100', offset: 12, has_more: 0 },
      },
      { query: { limit: '5000' }, page: { count: 100, limit: '100', offset: 0, has_more: 1 } },
      { query: { offset: '500' }, page: { count: 0, limit: 100, offset: 500, has_more: 0 } },
    ])('for $query', async ({ query, page: expected }) => {
      await start({ probes: many });
      expect(await page('/probes', query)).toMatchObject({ total_count: '112', ...expected });
    });

    it('of nothing are empty', async () => {
      await start();
      expect(await page('/testsresults', INTERVAL)).toMatchObject({
        total_count: '0',
        count: 0,
        has_more: 0,
        records: [],
      });
    });

    it.each([{ limit: '0' }, { limit: 'ten' }, { offset: '-1' }, { status: 'sideways' }])(
      'are refused with status 400 for %j',
      async (query) => {
        await start({ probes: many });
        expect(await get('/probes', query)).toEqual({ status: 400, body: { error: aText } });
      },
    );
  });

  describe('test results', () => {
    it('are summaries, newest first, of all probes or of one', async () => {
      await start({
        probeTests: [
          aTest({ id: 1, at: minutesAgo(20), probeUid: 'SITE_XR2000_1' }),
          aTest({ id: 2, at: minutesAgo(10), status: 'Error' }),
          aTest({ id: 3, at: minutesAgo(10), module: 'RealService', status: 'Failed' }),
        ],
      });
      expect(await resultIds()).toEqual(['3', '2', '1']);
      expect(await resultIds({ ...INTERVAL, probeFrom: 'SITE_XR2000_1' })).toEqual(['1']);
      expect((await page('/testsresults', INTERVAL)).records[1]).toEqual({
        id: '2',
        date: '2024-06-03T11:50:00Z',
        duration: 30,
        mesh: 0,
        meshId: 0,
        module: 'N2N',
        probeFrom: '02:00:5e:00:00:01',
        probeTo: '198.51.100.8',
        reasonCause: aText,
        status: 'Error',
        testId: 302,
        testOptions: 'Interval: 20 ms Count: 100 packets',
        testTag: 'Core',
        testType: 'Network KPI',
        userId: 1,
      });
    });

    it('mix numbers and text from record to record', async () => {
      await start({ probeTests: [aTest({ id: 1 }), aTest({ id: 2 })] });
      expect(
        (await page('/testsresults', INTERVAL)).records.map(({ duration }) => duration),
      ).toEqual([30, '30']);
    });

    it('include both ends of the interval, by whole seconds', async () => {
      const at = (id: number, time: string) => aTest({ id, at: new Date(`2024-06-03T${time}Z`) });
      await start({
        probeTests: [
          at(1, '10:59:59.999'),
          at(2, '11:00:00.000'),
          at(3, '12:00:00.999'),
          at(4, '12:00:01.000'),
        ],
      });
      expect(await resultIds()).toEqual(['3', '2']);
      expect(
        await resultIds({
          startDate: '2024-06-03 11:00:00.000001',
          endDate: '2024-06-03 12:00:00.123456',
        }),
      ).toEqual(['3', '2']);
    });

    it('repeat a record on the next page when a new one arrives in between', async () => {
      await start({ probeTests: [aTest({ id: 1 }), aTest({ id: 2 })] });
      expect(await resultIds({ ...INTERVAL, limit: '1' })).toEqual(['2']);
      world.probeTests.push(aTest({ id: 3 }));
      expect(await page('/testsresults', { ...INTERVAL, limit: '1', offset: '1' })).toMatchObject({
        total_count: '3',
        records: [{ id: '2' }],
      });
    });

    it.each([
      { startDate: 'yesterday' },
      { startDate: '2024-06-03' },
      { endDate: '2024-02-30T00:00:00Z' },
      { endDate: '2024-06-03T25:00:00Z' },
      { endDate: '2024-06-03T12:00:00+02:00' },
      { startDate: '' },
    ])('are refused with status 400 for %j', async (wrong) => {
      await start();
      expect(await get('/testsresults', { ...INTERVAL, ...wrong })).toEqual({
        status: 400,
        body: { error: textLike(/^(startDate|endDate): expected /) },
      });
    });

    it('are told with their metrics one by one', async () => {
      await start({
        probes: [aProbe(), aProbe({ probeId: 31, uid: 'SITE_XR2000_1' })],
        probeTests: [
          aTest({
            status: 'Failed',
            target: 'SITE_XR2000_1',
            metrics: [
              {
                metric: 'Delay (ms)',
                pairName: 'Voice from->to',
                value: '140',
                threshold: '',
                thresholdType: '0',
                status: 'Failed',
              },
            ],
          }),
        ],
      });
      expect(await get('/testsresults/4100001')).toMatchObject({
        status: 200,
        body: {
          id: '4100001',
          status: 'Failed',
          duration: '30',
          meshId: '0',
          parameters: aText,
          probeFromId: '27',
          probeToId: '31',
          metrics: [
            {
              metric: 'Delay (ms)',
              pairName: 'Voice from->to',
              value: '140',
              threshold: '',
              thresholdType: '0',
              status: 'Failed',
            },
          ],
        },
      });
    });

    it('that nobody has are not found', async () => {
      await start();
      expect(await get('/testsresults/404')).toEqual({ status: 404, body: { error: aText } });
    });
  });
});
