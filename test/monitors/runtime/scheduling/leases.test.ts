import { setTimeout as sleep } from 'node:timers/promises';
import type { Fence } from '../../../../monitors/runtime/scheduling/contracts.ts';
import { STORAGE_KINDS } from '../../../support/redis-kinds.ts';
import { startRedisServer, withRedis } from '../../../support/redis-server.ts';
import { untilHolds } from '../../../support/until.ts';
import { createReplicas, startReplica } from './replicas.ts';

const replicas = createReplicas();
beforeEach(() => replicas.nextTest());
afterEach(() => replicas.stopReplicas());
afterAll(() => replicas.stop());

const KINDS = STORAGE_KINDS.filter((kind) => kind !== 'cluster');
const { signal } = new AbortController();

/** A promise that a test settles. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

/** Two replicas; without Redis they are one. */
async function two(kind: (typeof KINDS)[number]) {
  const one = await replicas.start(kind);
  return [one, kind === 'memory' ? one : await replicas.start(kind)] as const;
}

describe.each(KINDS)('leases in %s', (kind) => {
  it('are held by one at a time, each with a higher token than the one before', async () => {
    const [one, other] = await two(kind);
    const { open, passed } = gate();
    const fences: Fence[] = [];
    const first = one.leases.hold('triage', signal, async (fence) => {
      fences.push(fence);
      await passed;
    });
    await untilHolds(() => fences.length === 1);
    const refused = await other.leases.hold('triage', signal, async () => 'never');
    expect(refused).toBe('held-by-another');
    expect(await other.leases.hold('outage', signal, async () => 'another name')).toBe(
      'another name',
    );
    open();
    await first;
    await other.leases.hold('triage', signal, async (fence) => void fences.push(fence));
    const [before, after] = fences;
    expect(before?.name).toBe('example/triage');
    expect(after?.name).toBe('example/triage');
    expect(after?.token).toBeGreaterThan(before?.token ?? 0);
    // Whatever was seen by a subgraph before a server was emptied, or a process began anew.
    expect(before?.token).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('are given back by work that throws', async () => {
    const [one, other] = await two(kind);
    const failing = one.leases.hold('triage', signal, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await other.leases.hold('triage', signal, async () => 'free')).toBe('free');
  });
});

describe.each(KINDS)('ticks in %s', (kind) => {
  const planned = new Date('2026-01-21T12:00:00Z');
  const next = new Date('2026-01-21T12:05:00Z');

  it('are done once, by whichever replica is first; a later one may follow', async () => {
    const [one, other] = await two(kind);
    const done: string[] = [];
    const tick = (replica: typeof one, at: Date | undefined, what: string) =>
      replica.ticks.run('cache', at, signal, async () => void done.push(what));
    const outcomes = await Promise.all([
      tick(one, planned, 'first'),
      tick(other, planned, 'first'),
    ]);
    expect([...outcomes].sort()).toEqual(['already-done', 'done']);
    expect(await tick(other, planned, 'again')).toBe('already-done');
    expect(await tick(other, next, 'next')).toBe('done');
    expect(await tick(one, planned, 'older')).toBe('already-done');
    expect(await tick(one, undefined, 'woken')).toBe('done');
    expect(done).toEqual(['first', 'next', 'woken']);
  });

  it('go on when the clock was put back by two hours, each once', async () => {
    const [one, other] = await two(kind);
    const done: string[] = [];
    const tick = (replica: typeof one, minutes: number, what: string) =>
      replica.ticks.run(
        'cache',
        new Date(Math.floor(Date.now() / 60_000 + minutes) * 60_000),
        signal,
        async () => void done.push(what),
      );
    await tick(one, 120, 'before');
    const outcomes = [
      await tick(one, 0, 'now'),
      await tick(other, 0, 'now'),
      await tick(other, 5, 'five minutes later'), // by a clock that is ahead
      await tick(one, 0, 'again'),
      await tick(one, 6, 'six minutes later'),
    ];
    expect(outcomes).toEqual(['done', 'already-done', 'done', 'already-done', 'done']);
    expect(done).toEqual(['before', 'now', 'five minutes later', 'six minutes later']);
  });

  it('pass to the replica that waits when the one that is at it fails', async () => {
    const [one, other] = await two(kind);
    const { open, passed } = gate();
    const begun = gate();
    const failing = one.ticks.run('cache', planned, signal, async () => {
      begun.open();
      await passed;
      throw new Error('broken');
    });
    await begun.passed;
    const taken = other.ticks.run('cache', planned, signal, async () => undefined);
    open();
    await expect(failing).rejects.toThrow('broken');
    expect(await taken).toBe('done');
  });
});

(withRedis() ? describe : describe.skip)('a Redis that goes away', () => {
  it('ends the work of a lease before another could hold it, and ticks go on when it is back', async () => {
    const leaseMs = 900;
    const server = await startRedisServer();
    const one = await startReplica({ url: server.url, leaseMs });
    const other = await startReplica({ url: server.url, leaseMs });
    try {
      const seen: string[] = [];
      const begun = gate();
      const work = one.ticks.run('cache', new Date(1000), signal, async (_, held) => {
        begun.open();
        await new Promise((resolve) => held.addEventListener('abort', resolve));
        seen.push(`told: ${String(held.reason)}`);
      });
      await begun.passed;
      const waiting = other.ticks.run('cache', new Date(1000), signal, async () => {
        seen.push('the other replica begins');
      });
      await sleep(leaseMs); // renewed meanwhile
      expect(seen).toEqual([]);
      server.freeze();
      await untilHolds(() => seen.length === 1);
      server.wake();
      expect(await work).toBe('broken-off');
      expect(await waiting).toBe('done');
      expect(seen).toEqual([
        expect.stringContaining('the lease tick/cache was lost'),
        'the other replica begins',
      ]);
      expect(await one.ticks.run('cache', new Date(2000), signal, async () => undefined)).toBe(
        'done',
      );
    } finally {
      await Promise.all([one.stop(), other.stop()]);
      await server.stop();
    }
  });
});
