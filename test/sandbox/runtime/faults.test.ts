import { createFaultSet } from '../../../sandbox/runtime/fault-set.ts';
import { startASimulator, type ASimulator } from './a-simulator.ts';

const THING = '/api/things/1';

describe('a fault of an HTTP simulator', () => {
  let host: ASimulator;
  beforeEach(async () => {
    host = await startASimulator();
  });
  afterEach(() => host.simulator.stop());

  async function expectHealthy(): Promise<void> {
    expect((await host.ask('GET', THING)).status).toBe(200);
  }

  it('refused: shuts the port, cuts what is open, and opens the same port again', async () => {
    await expectHealthy();
    await host.simulator.setFault({ kind: 'refused' });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(host.ask('GET', THING)).rejects.toThrow('fetch failed');
    }
    expect(host.simulator.calls).toHaveLength(1);
    await host.simulator.clearFaults();
    await expectHealthy();
  });

  it('refused: holds as it was told last, also when it is told and cleared at once', async () => {
    const refused = { kind: 'refused' } as const;
    await host.simulator.setFault(refused);
    await Promise.all([host.simulator.clearFaults(), host.simulator.setFault(refused)]);
    expect(host.simulator.faults).toEqual([refused]);
    await expect(host.ask('GET', THING)).rejects.toThrow('fetch failed');
    await Promise.all([host.simulator.setFault(refused), host.simulator.clearFaults()]);
    expect(host.simulator.faults).toEqual([]);
    await expectHealthy();
  });

  it('refused: is cleared later when the port could not be opened at first', async () => {
    const done: string[] = [];
    const faults = createFaultSet({
      ...{ system: 'thing', kinds: ['refused'], seed: 1 },
      shut: async () => void done.push('shut'),
      reopen: async () => {
        if (done.push('open') === 2) throw new Error('the port is in use');
      },
    });
    await faults.set([{ kind: 'refused' }]);
    await expect(faults.clear()).rejects.toThrow('in use');
    await faults.clear();
    await faults.clear();
    expect(done).toEqual(['shut', 'open', 'open']);
  });

  it('refused: cuts an answer that is on its way', async () => {
    await host.simulator.setFault({ kind: 'slow', delayMs: 60_000 });
    const hanging = expect(host.ask('GET', THING)).rejects.toThrow('fetch failed');
    while (host.simulator.calls.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await host.simulator.setFault({ kind: 'refused' });
    await hanging;
  });

  it('slow: does at once what is asked for, and answers later', async () => {
    await host.simulator.setFault({ kind: 'slow', delayMs: 150 });
    const startedMs = performance.now();
    const answer = host.ask('POST', '/api/things', { body: '{}', type: 'application/json' });
    while (host.simulator.calls.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(performance.now() - startedMs).toBeLessThan(140);
    expect((await answer).status).toBe(201);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(145);
  });

  it.each([500, 503, 512])(
    'server-error: answers %i with a page, and does nothing',
    async (status) => {
      await host.simulator.setFault({ kind: 'server-error', status });
      const answer = await host.ask('POST', '/api/things', {
        body: '{}',
        type: 'application/json',
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('text/html');
      expect(answer.text).toMatch(/^<html>/);
      expect(host.seen).toEqual([]);
      expect(host.simulator.calls).toMatchObject([{ status, write: false }]);
      await host.simulator.clearFaults();
      await expectHealthy();
    },
  );

  it('garbage: answers 200 with what is no JSON', async () => {
    await host.simulator.setFault({ kind: 'garbage' });
    const answer = await host.ask('GET', THING);
    expect(answer.status).toBe(200);
    expect(() => void JSON.parse(answer.text)).toThrow(SyntaxError);
    await host.simulator.clearFaults();
    await expectHealthy();
  });

  it('cut: does what is asked for, and ends the connection without an answer', async () => {
    await host.simulator.setFault({ kind: 'cut', onlyPath: '/api' });
    const write = { body: '{}', type: 'application/json' };
    await expect(host.ask('POST', '/api/things', write)).rejects.toThrow('fetch failed');
    expect(host.seen).toHaveLength(1);
    expect(host.simulator.calls).toMatchObject([{ status: 201, write: true }]);
    expect((await host.ask('GET', '/private')).status).toBe(401);
    await host.simulator.clearFaults();
    await expectHealthy();
  });

  it('expired-session once: ends the sessions there are; a new one holds', async () => {
    const old = host.sessions.open();
    expect((await host.ask('GET', '/private', { token: old })).status).toBe(200);
    await host.simulator.setFault({ kind: 'expired-session', mode: 'once' });
    expect((await host.ask('GET', '/private', { token: old })).status).toBe(401);
    expect((await host.ask('GET', '/private', { token: host.sessions.open() })).status).toBe(200);
  });

  it('expired-session always: refuses every session until it is cleared', async () => {
    await host.simulator.setFault({ kind: 'expired-session', mode: 'always' });
    const fresh = host.sessions.open();
    expect((await host.ask('GET', '/private', { token: fresh })).status).toBe(401);
    await host.simulator.clearFaults();
    expect((await host.ask('GET', '/private', { token: fresh })).status).toBe(200);
  });

  it('can be limited to some paths, whatever their case', async () => {
    await host.simulator.setFault({ kind: 'server-error', status: 502, onlyPath: '/API/things' });
    expect((await host.ask('GET', THING)).status).toBe(502);
    expect((await host.ask('GET', '/private')).status).toBe(401);
  });

  it('concerns the whole system, whatever its paths, when sessions end or the clock is off', async () => {
    const limited = { onlyPath: '/API/things' } as const;
    await host.simulator.setFault({ kind: 'clock-skew', offsetMs: 7_200_000, ...limited });
    const { headers } = await host.ask('GET', '/private');
    const aheadMs = Date.parse(headers.get('date') ?? '') - host.world.clock.now().getTime();
    expect(Math.round(aheadMs / 60_000)).toBe(120);
    await host.simulator.setFault({ kind: 'expired-session', mode: 'always', ...limited });
    const token = host.sessions.open();
    expect((await host.ask('GET', '/private', { token })).status).toBe(401);
  });

  it('takes the place of the fault before', async () => {
    await host.simulator.setFault({ kind: 'refused' });
    await host.simulator.setFault({ kind: 'server-error', status: 500 });
    expect((await host.ask('GET', THING)).status).toBe(500);
    await host.simulator.setFault({ kind: 'garbage' });
    expect((await host.ask('GET', THING)).status).toBe(200);
  });

  it('holds no answer back beyond the stop', async () => {
    await host.simulator.setFault({ kind: 'slow', delayMs: 60_000 });
    const hanging = host.ask('GET', THING).catch((err: unknown) => err);
    while (host.simulator.calls.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const startedMs = performance.now();
    await host.simulator.stop();
    await hanging;
    expect(performance.now() - startedMs).toBeLessThan(1000);
  });
});
