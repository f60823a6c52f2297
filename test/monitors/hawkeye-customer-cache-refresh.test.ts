import { hawkeyeCustomerCache } from '../../monitors/hawkeye-customer-cache/index.ts';
import { runMonitorOnce, type MonitorRunOptions } from '../support/monitor-bench.ts';
import { shortWindows } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';

interface Refresh {
  readonly cache: string;
  readonly refreshedAt: string;
  readonly nextRefreshAt: string;
}

describe('hawkeye-customer-cache, against the sandbox', () => {
  let running: SystemUnderTest;

  beforeAll(async () => {
    running = await startSystem({
      ...shortWindows(),
      // The runs of this test are the only ones.
      HAWKEYE_CUSTOMER_CACHE_CHECK_SECONDS: '86400',
      HAWKEYE_TIMEOUT_MS: '10000',
      BRUIN_TIMEOUT_MS: '10000',
      HAWKEYE_RETRIES: '0',
      HAWKEYE_BREAKER_FAILURES: '10000',
    });
  });
  afterEach(async () => running.simulator('hawkeye').clearFaults());
  afterAll(async () => running.stop());

  async function probeRefresh(): Promise<Refresh> {
    const { data } = await running.ask<{ cacheRefreshes: Refresh[] }>(
      '{ cacheRefreshes { cache refreshedAt nextRefreshAt } }',
    );
    const found = data.cacheRefreshes.find(({ cache }) => cache === 'PROBES');
    if (!found) throw new Error('no probe cache');
    return found;
  }

  async function run(options: Partial<MonitorRunOptions> = {}) {
    const { clock } = running.world;
    clock.step(Date.parse((await probeRefresh()).nextRefreshAt) + 1 - clock.now().getTime());
    running.clearCalls();
    return runMonitorOnce(hawkeyeCustomerCache, { url: running.url, clock, ...options });
  }

  /** A run during which the probe platform fails so many times. */
  async function runWithFailures(failures: number) {
    const platform = running.simulator('hawkeye');
    await platform.setFault({ kind: 'server-error', status: 500 });
    let draws = 0;
    return run({
      random: () => ((draws += 1) % 2 === 1 ? 0 : 0.9999999),
      whileWaiting: async (waits) => (waits === failures ? platform.clearFaults() : undefined),
    });
  }

  it('hawkeye-customer-cache #1 does not ask the inventory for a probe that never reported', async () => {
    const { probes } = running.world;
    const silent = probes.find(
      ({ nodeToNode, realService }) =>
        nodeToNode.updatedAt === null && realService.updatedAt === null,
    );
    expect(silent).toBeDefined();
    await run();
    const asked = JSON.stringify(
      running.calls('bruin').filter(({ path }) => path.startsWith('/api/Inventory')),
    );
    expect(asked).toContain('02005E000001');
    expect(asked).not.toContain(silent?.serialNumber);
  });

  it('hawkeye-customer-cache #7 asks again after 120 to 300 s when the probes cannot be read, and then stores them', async () => {
    const { sleeps, alerts, counts, endedAt } = await runWithFailures(2);
    expect(sleeps).toEqual([120_000, 300_000]);
    expect(alerts.filter(({ alert }) => alert === 'probe-list-unreadable')).toEqual([]);
    expect(counts).toMatchObject({ replace: 1, complete: 1 });
    expect(await probeRefresh()).toMatchObject({ refreshedAt: endedAt.toISOString() });
  });

  it('hawkeye-customer-cache #8 chats at the 10th failure, and goes on', async () => {
    const { sleeps, alerts, counts } = await runWithFailures(10);
    expect(sleeps).toHaveLength(10);
    expect(alerts.filter(({ alert }) => alert === 'probe-list-unreadable')).toEqual([
      { alert: 'probe-list-unreadable', channels: ['chat'], attempt: 10 },
    ]);
    expect(counts).toMatchObject({ replace: 1, complete: 1 });
  });

  it('hawkeye-customer-cache #11 answers 400 to a request without body', async () => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
