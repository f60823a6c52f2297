import { createServer, type Server } from 'node:net';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { EPOCH } from './world/snapshot.ts';

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Calls the control API; what is no text is sent as JSON. */
async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const init =
    body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(sandbox.control.origin + path, { method, ...init });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** In the order of their ports. */
// prettier-ignore
const SYSTEMS = [
  'bruin', 'velocloud-1', 'velocloud-2', 'hawkeye', 'lit', 'cts', 't7', 'digi', 'smtp', 'chat', 'sms', 'lumin', 'imap',
];

describe('the control API', () => {
  let sandbox: Sandbox;
  const ask = (method: string, path: string, body?: unknown) => call(sandbox, method, path, body);
  const bruin = (path: string, init?: RequestInit) =>
    fetch(`${sandbox.environment['BRUIN_BASE_URL']}${path}`, init);

  beforeAll(async () => {
    sandbox = await startSandbox({ epoch: EPOCH, paused: true });
  });
  afterAll(() => sandbox.stop());
  afterEach(() => ask('DELETE', '/faults'));

  it('tells clock, seed, epoch, counts and systems with their ports', async () => {
    const { status, json } = await ask('GET', '/state');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      seed: 1,
      epoch: EPOCH.toISOString(),
      clock: { speed: 0 },
      counts: { customers: 5, edges: 120, probes: 40, tickets: 155, dispatches: 32 },
      systems: SYSTEMS.map((system) => ({ system, port: expect.any(Number) as number })),
    });
  });

  it('sets the speed of the clock', async () => {
    expect(await ask('PUT', '/clock', { speed: 60 })).toMatchObject({
      status: 200,
      json: { speed: 60 },
    });
    expect(sandbox.world.clock.speed()).toBe(60);
    await ask('PUT', '/clock', { speed: 0 });
  });

  it('tells the time of the world and its speed', async () => {
    const now = sandbox.world.clock.now().toISOString();
    expect(await ask('GET', '/clock')).toEqual({ status: 200, json: { now, speed: 0 } });
  });

  it('tells what points every subgraph here, certificates included', async () => {
    const { status, json } = await ask('GET', '/environment');
    expect({ status, json }).toEqual({ status: 200, json: sandbox.environment });
    expect(json).toMatchObject({
      BRUIN_BASE_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      T7_TLS_CA: expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n[^]+\n/) as string,
    });
  });

  it('forces answers, lists those not given yet, and forgets them', async () => {
    const repair = { kind: 'repair', errorCode: 471, ticketId: 5400101 };
    expect(await ask('POST', '/answers/bruin', { answer: repair })).toEqual({
      status: 200,
      json: { system: 'bruin', answer: repair, times: 1 },
    });
    const lost = { kind: 'note-lost' };
    await ask('POST', '/answers/bruin', { answer: lost, times: 2 });
    const refused = { kind: 'business-error', operation: 'NewDispatch', message: 'No.' };
    await ask('POST', '/answers/lit', { answer: { kind: 'business-error', message: 'No.' } });
    const pending = async () =>
      ((await ask('GET', '/answers')).json as { answers: unknown[] }).answers;
    expect(await pending()).toEqual([
      { system: 'bruin', answer: repair },
      { system: 'bruin', answer: lost },
      { system: 'bruin', answer: lost },
      { system: 'lit', answer: refused },
    ]);
    expect((await ask('DELETE', '/answers/bruin')).status).toBe(204);
    expect(await pending()).toEqual([{ system: 'lit', answer: refused }]);
    expect((await ask('DELETE', '/answers')).status).toBe(204);
    expect(await pending()).toEqual([]);
  });

  it.each([
    { kind: 'repair' },
    { kind: 'repair', errorCode: 0, ticketId: 0, rootKey: 'items', otherLine: true },
    { kind: 'note-delay', afterMs: 0 },
    { kind: 'refusal', status: 403 },
    { kind: 'refusal', status: 404, onlyPath: '/api' },
  ])('forces %j', async (answer) => {
    expect((await ask('POST', '/answers/bruin', { answer })).json).toMatchObject({ answer });
    await ask('DELETE', '/answers');
  });

  it('steps the clock, and the world with it', async () => {
    const before = sandbox.world.clock.now().getTime();
    const tests = sandbox.world.probeTests.length;
    const { json } = await ask('POST', '/clock/step', { ms: 3_600_000 });
    expect(json).toEqual({ now: new Date(before + 3_600_000).toISOString(), speed: 0 });
    expect(sandbox.world.probeTests.length).toBeGreaterThan(tests);
  });

  it('lists calls, by system and since a time of the world, and forgets them', async () => {
    await ask('DELETE', '/calls');
    await bruin('/api/early');
    await ask('POST', '/clock/step', { ms: 60_000 });
    const since = sandbox.world.clock.now().toISOString();
    await bruin('/api/late');
    const paths = async (query: string) => {
      const { json } = await ask('GET', `/calls${query}`);
      return (json as { calls: { path: string }[] }).calls.map(({ path }) => path);
    };
    expect(await paths('')).toEqual(['/api/early', '/api/late']);
    expect(await paths(`?system=bruin&since=${since}`)).toEqual(['/api/late']);
    expect(await paths('?system=lit')).toEqual([]);
    expect((await ask('DELETE', '/calls?system=lit')).status).toBe(204);
    expect(await paths('')).toHaveLength(2);
    await ask('DELETE', '/calls');
    expect(await paths('')).toEqual([]);
  });

  it('lists what changed something apart', async () => {
    await ask('DELETE', '/calls');
    await bruin('/api/Ticket');
    expect((await ask('GET', '/writes')).json).toEqual({ writes: [] });
  });

  it('sets a fault and clears it', async () => {
    const fault = { kind: 'server-error', status: 503 };
    expect(await ask('PUT', '/faults/bruin', { fault })).toEqual({
      status: 200,
      json: { system: 'bruin', fault },
    });
    expect((await bruin('/api/Ticket')).status).toBe(503);
    expect((await ask('DELETE', '/faults/bruin')).status).toBe(204);
    expect((await bruin('/api/Ticket')).status).toBe(401);
  });

  it('sets several faults that hold at the same time, and lists what holds', async () => {
    const faults = [
      { kind: 'latency', medianMs: 1, p99Ms: 2 },
      { kind: 'flaky', share: 1, status: 502, onlyPath: '/api' },
    ];
    expect(await ask('PUT', '/faults/bruin', { faults })).toEqual({
      status: 200,
      json: { system: 'bruin', faults },
    });
    await ask('PUT', '/faults/lit', { fault: { kind: 'drip' } });
    expect((await bruin('/api/Ticket')).status).toBe(502);
    expect((await ask('GET', '/faults')).json).toEqual({
      faults: [
        ...faults.map((fault) => ({ system: 'bruin', fault })),
        { system: 'lit', fault: { kind: 'drip', pauseMs: 1000, bytes: 1 } },
      ],
    });
    await ask('DELETE', '/faults');
    expect((await ask('GET', '/faults')).json).toEqual({ faults: [] });
  });

  it.each(['bruin', 'velocloud-1', 'velocloud-2', 'hawkeye', 'lit', 'cts'])(
    'sets each kind of fault on %s',
    async (system) => {
      const environment = sandbox.simulators.find((s) => s.system === system)?.environment ?? {};
      const address = /127\.0\.0\.1:\d+/.exec(Object.values(environment).join(' '))?.[0] ?? '';
      const visit = async (): Promise<string> => {
        const response = await fetch(`http://${address}/`).catch(() => null);
        if (!response) return 'refused';
        const text = await response.text();
        return `${response.status}${text.startsWith('<html>') ? ' page' : ''}`;
      };
      const healthy = await visit();
      const set = (fault: object) => ask('PUT', `/faults/${system}`, { fault });
      await set({ kind: 'refused' });
      expect(await visit()).toBe('refused');
      await set({ kind: 'server-error' });
      expect(await visit()).toBe('500 page');
      await set({ kind: 'garbage' });
      expect(await visit()).toBe('200');
      await set({ kind: 'cut' });
      expect(await visit()).toBe('refused');
      await set({ kind: 'slow', delayMs: 60 });
      const startedMs = performance.now();
      expect(await visit()).toBe(healthy);
      expect(performance.now() - startedMs).toBeGreaterThanOrEqual(55);
      expect((await set({ kind: 'expired-session', mode: 'always' })).status).toBe(200);
      await ask('DELETE', '/faults');
      expect(await visit()).toBe(healthy);
    },
  );

  it('shuts and opens t7', async () => {
    expect((await ask('PUT', '/faults/t7', { fault: { kind: 'refused' } })).status).toBe(200);
    expect((await ask('DELETE', '/faults/t7')).status).toBe(204);
  });

  it('lists scenarios with their parameters and defaults', async () => {
    const { json } = await ask('GET', '/scenarios');
    const { scenarios } = json as { scenarios: { name: string; parameters: object }[] };
    expect(scenarios.map(({ name }) => name)).toEqual([
      'link-down',
      'link-up',
      'hard-down',
      'edge-up',
      'tech-on-site',
      'cancelled-dispatch',
      'email-received',
    ]);
    expect(scenarios[0]?.parameters).toMatchObject({
      properties: { serialNumber: { default: 'VC0000001' }, interface: { default: 'GE1' } },
    });
  });

  // prettier-ignore
  it.each<[what: string, method: string, path: string, body: unknown, status: number, message: string]>([
    ['an unknown path', 'GET', '/status', undefined, 404, 'expected one of GET /state, GET /environment, GET /clock, PUT /clock'],
    ['another method', 'POST', '/state', undefined, 404, 'got POST /state'],
    ['no speed', 'PUT', '/clock', {}, 400, 'body.speed: Invalid input: expected number'],
    ['a negative speed', 'PUT', '/clock', { speed: -1 }, 400, 'expected number to be >=0'],
    ['a speed as text', 'PUT', '/clock', { speed: 'fast' }, 400, 'expected number, received string'],
    ['an unknown field', 'PUT', '/clock', { speed: 1, pace: 2 }, 400, 'Unrecognized key: "pace"'],
    ['a body that is no JSON', 'PUT', '/clock', '{', 400, 'body: expected JSON'],
    ['a body that is no object', 'PUT', '/clock', '[]', 400, 'body: Invalid input: expected object'],
    ['a step back', 'POST', '/clock/step', { ms: -5 }, 400, 'body.ms: Too small'],
    ['half a millisecond', 'POST', '/clock/step', { ms: 0.5 }, 400, 'expected int'],
    ['a step of years', 'POST', '/clock/step', { ms: 1e12 }, 400, 'body.ms: Too big'],
    ['an unknown system', 'GET', '/calls?system=brain', undefined, 404, 'expected one of bruin, velocloud-1'],
    ['a word as time', 'GET', '/calls?since=yesterday', undefined, 400, 'query.since: Invalid ISO datetime'],
    ['a question asked twice', 'GET', '/calls?system=lit&system=cts', undefined, 400, 'query.system: expected one value'],
    ['an unknown question', 'GET', '/calls?host=x', undefined, 400, 'Unrecognized key: "host"'],
    ['a fault of no system', 'PUT', '/faults/brain', { fault: { kind: 'refused' } }, 404, 'got "brain"'],
    ['no fault', 'PUT', '/faults/bruin', undefined, 400, 'body.fault: Invalid input'],
    ['an unknown fault', 'PUT', '/faults/bruin', { fault: { kind: 'sulky' } }, 400, "Expected 'refused' | 'slow'"],
    ['a fault without its field', 'PUT', '/faults/bruin', { fault: { kind: 'slow' } }, 400, 'body.fault.delayMs'],
    ['a fault beside faults', 'PUT', '/faults/bruin', { fault: { kind: 'cut' }, faults: [{ kind: 'cut' }] }, 400, 'body.fault: Invalid input: expected either fault or faults'],
    ['no faults', 'PUT', '/faults/bruin', { faults: [] }, 400, 'body.faults: Too small'],
    ['the same fault twice', 'PUT', '/faults/bruin', { faults: [{ kind: 'cut' }, { kind: 'cut' }] }, 400, 'body.faults.1: cut stands there twice'],
    ['a share above one', 'PUT', '/faults/bruin', { fault: { kind: 'flaky', share: 2 } }, 400, 'body.fault.share: Too big'],
    ['a percentile below the median', 'PUT', '/faults/bruin', { fault: { kind: 'latency', medianMs: 9, p99Ms: 5 } }, 400, 'body.fault.p99Ms: expected medianMs or more'],
    ['a fault that a model lacks', 'PUT', '/faults/t7', { fault: { kind: 'drip' } }, 400, 't7 can be refused'],
    ['a system nearly named', 'PUT', '/faults/bruni', { fault: { kind: 'cut' } }, 404, 'did you mean bruin?'],
    ['a scenario nearly named', 'POST', '/scenarios/link-dwon', undefined, 404, 'did you mean link-down?'],
    ['a status that is no fault', 'PUT', '/faults/bruin', { fault: { kind: 'server-error', status: 404 } }, 400, 'body.fault.status: Too small'],
    ['a path without slash', 'PUT', '/faults/bruin', { fault: { kind: 'garbage', onlyPath: 'api' } }, 400, 'body.fault.onlyPath'],
    ['an answer of no system', 'POST', '/answers/brain', { answer: { kind: 'note-lost' } }, 404, 'got "brain"'],
    ['an answer of another system', 'POST', '/answers/hawkeye', { answer: { kind: 'note-lost' } }, 400, 'hawkeye can be told none'],
    ['an answer of a model', 'POST', '/answers/t7', { answer: { kind: 'no-number' } }, 400, 't7 can be told'],
    ['an unknown answer', 'POST', '/answers/bruin', { answer: { kind: 'shrug' } }, 400, 'body.answer.kind'],
    ['an answer no times', 'POST', '/answers/bruin', { answer: { kind: 'note-lost' }, times: 0 }, 400, 'body.times'],
    ['clearing no system', 'DELETE', '/faults/brain', undefined, 404, 'got "brain"'],
    ['an unknown scenario', 'POST', '/scenarios/flood', undefined, 404, 'expected one of link-down'],
    ['an unknown parameter', 'POST', '/scenarios/link-down', { params: { link: 'GE1' } }, 400, 'Unrecognized key: "link"'],
    ['an unknown edge', 'POST', '/scenarios/link-down', { params: { serialNumber: 'VC9' } }, 404, 'no edge of this world is called VC9'],
    ['an unknown link', 'POST', '/scenarios/link-up', { params: { interface: 'GE9' } }, 404, 'it has GE1, GE2'],
    ['an edge that is no pair', 'POST', '/scenarios/hard-down', { params: { serialNumber: 'VC0000001' } }, 409, 'no HA pair'],
    ['an unknown dispatch', 'POST', '/scenarios/tech-on-site', { params: { number: 'DIS1' } }, 404, 'no dispatch of this world is numbered DIS1'],
    ['a dispatch that is over', 'POST', '/scenarios/cancelled-dispatch', { params: { number: 'DIS10006' } }, 409, 'DIS10006 is completed already'],
  ])('refuses %s', async (_what, method, path, body, status, message) => {
    const answer = await ask(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({
      error: { code: expect.any(String) as string, message: expect.stringContaining(message) as string },
    });
  });
});

describe('a scenario', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ epoch: EPOCH, paused: true });
  });
  afterAll(() => sandbox.stop());

  const play = async (name: string, params: object = {}) =>
    (await call(sandbox, 'POST', `/scenarios/${name}`, { params })).json;
  const edge = (serial: string) =>
    sandbox.world.edges.find(({ serialNumber }) => serialNumber === serial);
  const newest = (count: number) =>
    sandbox.world.events.slice(-count).map(({ event, message }) => `${event} ${message}`);

  it('link-down and link-up take one link down and back, with events', async () => {
    expect(await play('link-down')).toMatchObject({
      scenario: 'link-down',
      changed: { serialNumber: 'VC0000001', state: 'CONNECTED' },
    });
    expect(edge('VC0000001')?.links.map(({ state }) => state)).toEqual(['DISCONNECTED', 'STABLE']);
    expect(newest(2)).toEqual([
      'EDGE_INTERFACE_DOWN Interface GE1 is down',
      'LINK_DEAD Link GE1 is now DEAD',
    ]);
    await play('link-up');
    expect(edge('VC0000001')?.links.map(({ state }) => state)).toEqual(['STABLE', 'STABLE']);
    expect(newest(2)).toEqual([
      'EDGE_INTERFACE_UP Interface GE1 is up',
      'LINK_ALIVE Link GE1 is no longer DEAD',
    ]);
  });

  it('hard-down and edge-up take both members of a pair down and back, by either serial number', async () => {
    await play('hard-down', { serialNumber: 'VC0000005' });
    expect(edge('VC0000004')).toMatchObject({ state: 'OFFLINE', ha: { state: 'FAILED' } });
    expect(edge('VC0000004')?.links.every(({ state }) => state === 'DISCONNECTED')).toBe(true);
    await play('edge-up');
    expect(edge('VC0000004')).toMatchObject({ state: 'CONNECTED', ha: { state: 'READY' } });
    expect(edge('VC0000004')?.links.every(({ state }) => state === 'STABLE')).toBe(true);
  });

  it('tech-on-site brings the engineer of a dispatch that was requested only', async () => {
    await play('tech-on-site', { number: 'DIS10002', engineer: 'Kim Lowe' });
    expect(sandbox.world.dispatches.get('DIS10002')).toMatchObject({
      phase: 'on-site',
      phaseChangedAt: EPOCH,
      checkedInAt: EPOCH,
      appointment: { at: EPOCH },
      fieldEngineer: { name: 'Kim Lowe' },
    });
  });

  it('tech-on-site keeps what was agreed', async () => {
    const before = sandbox.world.dispatches.get('DIS10001')?.appointment;
    await play('tech-on-site');
    expect(sandbox.world.dispatches.get('DIS10001')).toMatchObject({
      phase: 'on-site',
      appointment: before,
      fieldEngineer: { name: 'Sam Porter' },
    });
  });

  it('cancelled-dispatch calls it off', async () => {
    await play('cancelled-dispatch', { number: 'S-20451' });
    expect(sandbox.world.dispatches.get('S-20451')?.phase).toBe('cancelled');
  });
});

describe('the sandbox', () => {
  it('points subgraphs at its simulators, and at both orchestrators in one list', async () => {
    const sandbox = await startSandbox({ paused: true });
    await sandbox.stop();
    expect(Object.keys(sandbox.environment).sort()).toEqual(
      expect.arrayContaining([
        'BRUIN_BASE_URL',
        'CTS_LOGIN_URL',
        'HAWKEYE_BASE_URL',
        'LIT_LOGIN_URL',
        'T7_GRPC_TARGET',
      ]),
    );
    const credentials = JSON.parse(sandbox.environment['VELOCLOUD_CREDENTIALS'] ?? '') as {
      host: string;
    }[];
    expect(new Set(credentials.map(({ host }) => host)).size).toBe(2);
  });

  it('takes ports in a row when told where to begin, in the order of its systems', async () => {
    const basePort = 24_310;
    const sandbox = await startSandbox({ paused: true, basePort });
    const { json } = await call(sandbox, 'GET', '/state');
    await sandbox.stop();
    expect(sandbox.control.origin).toBe(`http://127.0.0.1:${basePort}`);
    expect(json).toMatchObject({
      systems: SYSTEMS.map((system, index) => ({ system, port: basePort + 1 + index })),
    });
  });

  it('says which port is in use, and leaves nothing open', async () => {
    const basePort = 24_330;
    const squatter = await listen(basePort + 4);
    await expect(startSandbox({ paused: true, basePort })).rejects.toThrow(
      `hawkeye: port ${basePort + 4} on 127.0.0.1 is in use`,
    );
    await new Promise((resolve) => squatter.close(resolve));
    const sandbox = await startSandbox({ paused: true, basePort });
    await sandbox.stop();
  });
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
