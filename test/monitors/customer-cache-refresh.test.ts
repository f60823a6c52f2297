import { setTimeout as sleep } from 'node:timers/promises';
import { customerCache } from '../../monitors/customer-cache/index.ts';
import type { ReceivedCall } from '../../sandbox/runtime/types.ts';
import { runMonitorOnce, type MonitorRunOptions } from '../support/monitor-bench.ts';
import { shortWindows } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 3_600_000;
const ORCHESTRATORS = ['velocloud-1', 'velocloud-2'];
const CONFIGURATIONS = '/portal/rest/edge/getEdgeConfigurationModules';

interface Watched {
  readonly host: string;
  readonly cachedAt: string;
  readonly linkConfigurations: readonly unknown[];
  readonly edge: { readonly serialNumber: string };
}
interface Refresh {
  readonly cache: string;
  readonly refreshedAt: string;
  readonly nextRefreshAt: string;
}

describe('customer-cache, against the sandbox', () => {
  let running: SystemUnderTest;

  beforeAll(async () => {
    running = await startSystem({
      ...shortWindows(),
      // The runs of this test are the only ones.
      CUSTOMER_CACHE_CHECK_SECONDS: '86400',
      VELOCLOUD_TIMEOUT_MS: '10000',
      BRUIN_TIMEOUT_MS: '10000',
      VELOCLOUD_RETRIES: '0',
      VELOCLOUD_BREAKER_FAILURES: '10000',
    });
    // The first reading of the dispatches asks for devices of their tickets, also once all is ready.
    await until('nobody asks the inventory any more', async () => {
      const before = running.calls('bruin').length;
      await sleep(1000);
      return running.calls('bruin').length === before;
    });
  }, 120_000);
  afterEach(async () => {
    for (const system of ORCHESTRATORS) await running.simulator(system).clearFaults();
  });
  afterAll(async () => running.stop());

  async function edgeRefresh(): Promise<{ refreshedAt: Date; nextRefreshAt: Date }> {
    const { data } = await running.ask<{ cacheRefreshes: Refresh[] }>(
      '{ cacheRefreshes { cache refreshedAt nextRefreshAt } }',
    );
    const found = data.cacheRefreshes.find(({ cache }) => cache === 'EDGES');
    if (!found) throw new Error('no edge cache');
    return {
      refreshedAt: new Date(found.refreshedAt),
      nextRefreshAt: new Date(found.nextRefreshAt),
    };
  }

  async function watched(): Promise<readonly Watched[]> {
    const { data } = await running.ask<{ watchedEdges: { nodes: Watched[] } }>(
      '{ watchedEdges(filter: {}, first: 500) { nodes { host cachedAt linkConfigurations { interfaces } edge { serialNumber } } } }',
    );
    return data.watchedEdges.nodes;
  }

  /** A run a while after the cache is due, or before it. */
  async function run(afterDueMs: number, options: Partial<MonitorRunOptions> = {}) {
    const { nextRefreshAt } = await edgeRefresh();
    const { clock } = running.world;
    clock.step(nextRefreshAt.getTime() + afterDueMs - clock.now().getTime());
    running.clearCalls();
    return runMonitorOnce(customerCache, { url: running.url, clock, ...options });
  }

  const portalCalls = (): readonly ReceivedCall[] =>
    ORCHESTRATORS.flatMap((system) => running.calls(system));
  const inventoryCalls = () =>
    running.calls('bruin').filter(({ path }) => path.startsWith('/api/Inventory'));

  it('customer-cache #2 refreshes at the start, when there is no next date, and is due 4 h later', async () => {
    const { refreshedAt, nextRefreshAt } = await edgeRefresh();
    expect(nextRefreshAt.getTime() - refreshedAt.getTime()).toBe(4 * HOUR_MS);
    expect((await watched()).length).toBeGreaterThan(0);
  });

  it('customer-cache #1 asks no upstream system when the next date is in 1 h', async () => {
    const { counts } = await run(-HOUR_MS);
    expect(counts).toEqual({ actions: 0 });
    expect(portalCalls()).toEqual([]);
    expect(inventoryCalls()).toEqual([]);
  });

  it('customer-cache #8 asks the inventory neither for a blacklisted edge nor for one that was never activated', async () => {
    const edges = running.world.edges.filter(({ still }) => still);
    const blacklisted = edges.find(({ serialNumber }) => serialNumber === 'VC0000001');
    const inactive = edges.find(({ state }) => state === 'NEVER_ACTIVATED');
    const { data } = await running.ask<{
      watchedEdges: { nodes: (Watched & { enterpriseId: string; edgeId: string })[] };
    }>(
      '{ watchedEdges(filter: {}, first: 500) { nodes { host enterpriseId edgeId edge { serialNumber } } } }',
    );
    const entry = data.watchedEdges.nodes.find(
      ({ edge }) => edge.serialNumber === blacklisted?.serialNumber,
    );
    const { counts, endedAt } = await run(1, {
      environment: {
        CUSTOMER_CACHE_EDGE_BLACKLIST: `${entry?.host}/${entry?.enterpriseId}/${entry?.edgeId}`,
      },
    });
    expect(counts).toMatchObject({ complete: 1 });
    expect(portalCalls().length).toBeGreaterThan(0);
    const asked = JSON.stringify(inventoryCalls());
    expect(asked).toContain('VC0000002');
    expect(asked).not.toContain('VC0000001');
    expect(inactive).toBeDefined();
    expect(asked).not.toContain(inactive?.serialNumber);
    expect((await edgeRefresh()).nextRefreshAt.getTime()).toBe(endedAt.getTime() + 4 * HOUR_MS);
  });

  it('customer-cache #11 keeps edges without link configurations when those cannot be read', async () => {
    const configured = (await watched()).filter(
      ({ linkConfigurations }) => linkConfigurations.length > 0,
    );
    expect(configured.length).toBeGreaterThan(0);
    for (const system of ORCHESTRATORS) {
      await running
        .simulator(system)
        .setFault({ kind: 'server-error', status: 500, onlyPath: CONFIGURATIONS });
    }
    const { endedAt } = await run(1);
    const after = await watched();
    expect(after.map(({ edge }) => edge.serialNumber)).toEqual(
      expect.arrayContaining(configured.map(({ edge }) => edge.serialNumber)),
    );
    const refreshed = after.filter(({ cachedAt }) => cachedAt === endedAt.toISOString());
    expect(refreshed.length).toBeGreaterThan(0);
    expect(refreshed.flatMap(({ linkConfigurations }) => linkConfigurations)).toEqual([]);
  });

  it('customer-cache #12 asks again after 120 to 300 s while there are no edges, chats from the 10th time on, and stores them in the end', async () => {
    for (const system of ORCHESTRATORS) {
      await running.simulator(system).setFault({ kind: 'server-error', status: 500 });
    }
    const before = await edgeRefresh();
    let draws = 0;
    const { alerts, sleeps, counts, endedAt } = await run(1, {
      random: () => ((draws += 1) % 2 === 1 ? 0 : 0.9999999),
      async whileWaiting(waits) {
        if (waits === 10) expect((await edgeRefresh()).refreshedAt).toEqual(before.refreshedAt);
        if (waits < 11) return;
        for (const system of ORCHESTRATORS) await running.simulator(system).clearFaults();
      },
    });
    expect(sleeps).toEqual(
      Array.from({ length: 11 }, (_, wait) => (wait % 2 === 0 ? 120_000 : 300_000)),
    );
    expect(alerts.filter(({ alert }) => alert === 'edge-list-unreadable')).toEqual(
      [10, 11].map((attempt) => ({ alert: 'edge-list-unreadable', channels: ['chat'], attempt })),
    );
    expect(counts).toMatchObject({ complete: 1 });
    expect((await edgeRefresh()).refreshedAt).toEqual(endedAt);
  });

  it('customer-cache #18 updates one orchestrator and keeps what it holds of the other, which fails', async () => {
    const before = await watched();
    const hosts = [...new Set(before.map(({ host }) => host))];
    expect(hosts).toHaveLength(2);
    await running.simulator('velocloud-1').setFault({ kind: 'server-error', status: 500 });
    const { endedAt } = await run(1);
    const after = await watched();
    expect(after.map(({ edge }) => edge.serialNumber)).toEqual(
      before.map(({ edge }) => edge.serialNumber),
    );
    const updated = after.filter(({ cachedAt }) => cachedAt === endedAt.toISOString());
    const [updatedHost, ...more] = new Set(updated.map(({ host }) => host));
    expect(hosts).toContain(updatedHost);
    expect(more).toEqual([]);
    expect(after.filter(({ host }) => host !== updatedHost)).toEqual(
      before.filter(({ host }) => host !== updatedHost),
    );
  });

  it.each([
    { what: 'no body', body: null, code: 'BAD_REQUEST' },
    {
      what: 'no filter',
      body: '{"query":"{ watchedEdges { totalCount } }"}',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('customer-cache #13 answers 400 to $what', async ({ body, code }) => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
