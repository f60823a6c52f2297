import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { followWorldClock, type WorldClock } from '../../app/world-clock.ts';
import { silentLogger } from '../../platform/logger.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';

const EPOCH = new Date('2026-02-03T04:05:06.000Z');

/** Waits until the followed clock has caught up with a change of the world's. */
async function until(there: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(20)) {
    if (there()) return;
  }
  throw new Error('waited in vain');
}

describe('the clock of a sandbox in another process', () => {
  let sandbox: Sandbox;
  let clock: WorldClock | undefined;

  beforeEach(async () => {
    sandbox = await startSandbox({ epoch: EPOCH, paused: true });
  });
  afterEach(async () => {
    await clock?.stop();
    await sandbox.stop();
  });
  /** Gives what the followed clock shows, in ms. */
  async function follow(): Promise<() => number> {
    const followed = await followWorldClock(`${sandbox.control.origin}/clock`, silentLogger);
    clock = followed;
    return () => followed.now().getTime();
  }

  it('stands still while the world stands still', async () => {
    const now = await follow();
    await sleep(50);
    expect(now()).toBe(EPOCH.getTime());
  });

  it('follows a step', async () => {
    const now = await follow();
    sandbox.world.clock.step(3_600_000);
    await until(() => now() === EPOCH.getTime() + 3_600_000);
  });

  it('counts on by itself at the speed of the world', async () => {
    sandbox.world.clock.setSpeed(10_000);
    const now = await follow();
    const from = now();
    await sleep(20);
    // 20 real ms are 200 s there; a clock that only repeats its readings would show none of it.
    expect(now() - from).toBeGreaterThan(100_000);
  });

  it('goes on at the last speed while the sandbox is away', async () => {
    sandbox.world.clock.setSpeed(1000);
    const now = await follow();
    await sandbox.stop();
    const from = now();
    await until(() => now() - from > 2_000_000); // two real seconds: readings have failed
    expect(now()).toBeGreaterThan(from);
  });

  it('takes real time to sleep, however fast the world is', async () => {
    await follow();
    const ended = new AbortController();
    ended.abort();
    await clock?.sleep(1);
    await expect(clock?.sleep(60_000, ended.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('cannot be followed where nobody tells the time, and says so', async () => {
    const server = createServer((_request, response) => response.end('{"time":"late"}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const refused = followWorldClock(`http://127.0.0.1:${port}/clock`, silentLogger);
    await expect(refused).rejects.toThrow(/nobody tells the time there/);
    server.closeAllConnections();
    server.close();
  });
});
