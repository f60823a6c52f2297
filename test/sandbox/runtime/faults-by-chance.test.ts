import { lateByChanceMs } from '../../../sandbox/runtime/late-by-chance.ts';
import type { Fault } from '../../../sandbox/runtime/types.ts';
import { createRandom } from '../../../sandbox/world/random.ts';
import { startASimulator, type ASimulator } from './a-simulator.ts';

const THING = '/api/things/1';
const WRITE = { body: '{}', type: 'application/json' };

describe('a fault that strikes now and then', () => {
  let host: ASimulator;
  beforeEach(async () => {
    host = await startASimulator();
  });
  afterEach(() => host.simulator.stop());

  async function statuses(of: ASimulator, count: number): Promise<number[]> {
    const seen: number[] = [];
    for (let call = 0; call < count; call += 1) seen.push((await of.ask('GET', THING)).status);
    return seen;
  }

  it('flaky: fails its share of the calls, and what fails is not done', async () => {
    await host.simulator.setFault({ kind: 'flaky', share: 0.3, status: 502 });
    const seen = await statuses(host, 200);
    const failed = seen.filter((status) => status === 502).length;
    expect(seen.filter((status) => status === 200)).toHaveLength(200 - failed);
    expect(failed).toBeGreaterThan(35);
    expect(failed).toBeLessThan(85);
    expect(host.seen).toHaveLength(200 - failed);
  });

  it('flaky: strikes the same calls in every run of the same seed', async () => {
    const fault: Fault = { kind: 'flaky', share: 0.5, status: 503 };
    await host.simulator.setFault(fault);
    const first = await statuses(host, 40);
    await host.simulator.setFault(fault);
    expect(await statuses(host, 40)).toEqual(first);
    const other = await startASimulator();
    await other.simulator.setFault(fault);
    expect(await statuses(other, 40)).toEqual(first);
    await other.simulator.stop();
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });

  it.each([
    { share: 0, status: 200 },
    { share: 1, status: 503 },
  ])('flaky: a share of $share is always $status', async ({ share, status }) => {
    await host.simulator.setFault({ kind: 'flaky', share, status: 503 });
    expect(new Set(await statuses(host, 20))).toEqual(new Set([status]));
  });

  it('latency: lies on both sides of its median, and rarely above its 99th percentile', () => {
    const chance = createRandom(7);
    const late = Array.from({ length: 5000 }, () =>
      lateByChanceMs({ medianMs: 200, p99Ms: 1500 }, chance),
    ).sort((a, b) => a - b);
    expect(Math.min(...late)).toBeGreaterThan(0);
    expect(late[2500]).toBeGreaterThan(180);
    expect(late[2500]).toBeLessThan(220);
    expect(late[4950]).toBeGreaterThan(1200);
    expect(late[4950]).toBeLessThan(1900);
  });

  it('latency: holds the answer back, and what was asked for was done at once', async () => {
    await host.simulator.setFault({ kind: 'latency', medianMs: 60_000, p99Ms: 60_000 });
    const hanging = host.ask('POST', '/api/things', WRITE).catch(() => 'gone');
    while (host.simulator.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(host.simulator.calls).toMatchObject([{ status: 201, write: true }]);
    await host.simulator.setFault({ kind: 'refused' });
    expect(await hanging).toBe('gone');
    await host.simulator.setFault({ kind: 'latency', medianMs: 2, p99Ms: 4 });
    expect((await host.ask('GET', THING)).status).toBe(200);
  });

  it('throttled: answers 429, with the time to wait when it is said, and does nothing', async () => {
    await host.simulator.setFault({ kind: 'throttled', retryAfterS: 7 });
    const told = await host.ask('POST', '/api/things', WRITE);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '7']);
    await host.simulator.setFault({ kind: 'throttled' });
    const untold = await host.ask('GET', THING);
    expect([untold.status, untold.headers.get('retry-after')]).toEqual([429, null]);
    expect(host.seen).toEqual([]);
    await host.simulator.clearFaults();
    expect((await host.ask('GET', THING)).status).toBe(200);
  });
});

describe('several faults at the same time', () => {
  let host: ASimulator;
  beforeAll(async () => {
    host = await startASimulator();
  });
  afterAll(() => host.simulator.stop());
  beforeEach(() => host.simulator.clearFaults());

  it('make a brown-out: late, and a share of the calls fails', async () => {
    await host.simulator.setFault(
      { kind: 'latency', medianMs: 2, p99Ms: 4 },
      { kind: 'flaky', share: 0.5, status: 503 },
    );
    const seen = new Set<number>();
    for (let call = 0; call < 40; call += 1) seen.add((await host.ask('GET', THING)).status);
    expect(seen).toEqual(new Set([200, 503]));
    expect(host.simulator.faults.map(({ kind }) => kind)).toEqual(['latency', 'flaky']);
  });

  it('hold each for its own paths', async () => {
    await host.simulator.setFault(
      { kind: 'server-error', status: 500, onlyPath: '/api' },
      { kind: 'throttled', onlyPath: '/private' },
    );
    expect((await host.ask('GET', THING)).status).toBe(500);
    expect((await host.ask('GET', '/private')).status).toBe(429);
    expect((await host.ask('GET', '/now')).status).toBe(200);
  });

  it('give the first of those that stand in the place of an answer', async () => {
    await host.simulator.setFault({ kind: 'throttled' }, { kind: 'server-error', status: 500 });
    expect((await host.ask('GET', THING)).status).toBe(429);
    await host.simulator.setFault({ kind: 'server-error', status: 500 }, { kind: 'throttled' });
    expect((await host.ask('GET', THING)).status).toBe(500);
  });

  it('are all gone when another takes their place, or they are cleared', async () => {
    await host.simulator.setFault(
      { kind: 'refused' },
      { kind: 'expired-session', mode: 'always' },
      { kind: 'throttled' },
    );
    await expect(host.ask('GET', THING)).rejects.toThrow('fetch failed');
    await host.simulator.setFault({ kind: 'slow', delayMs: 1 });
    const token = host.sessions.open();
    expect((await host.ask('GET', '/private', { token })).status).toBe(200);
    await host.simulator.clearFaults();
    expect(host.simulator.faults).toEqual([]);
  });
});
