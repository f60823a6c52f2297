import { runOnce } from '../../../../monitors/runtime/by-hand/run-once.ts';
import { defineMonitor } from '../../../../monitors/runtime/define-monitor.ts';
import type { EffectsMode } from '../../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../../monitors/runtime/gateway-client.ts';
import { startMonitor, type RunningMonitor } from '../../../../monitors/runtime/start-monitor.ts';
import { silentLogger } from '../../../../platform/logger.ts';
import { createMetrics } from '../../../../platform/metrics.ts';
import { createRedisServers, REDIS_KINDS } from '../../../support/redis-kinds.ts';
import { until } from '../../../support/until.ts';
import { startNamedGateway, type NamedGateway } from '../named-gateway.ts';
import { createSteppedClock, SETTINGS, startReplica, words } from './replicas.ts';

const MINUTE_MS = 60_000;
const NO_CONTROLS = { data: { monitorControls: { pauses: [], maintenanceWindows: [] } } };
const KEPT = { data: { recordMonitorRun: { userErrors: [] } } };
const [kind] = REDIS_KINDS;
const servers = createRedisServers();

(kind ? describe : describe.skip)('a monitor, beside its replicas that write', () => {
  let gateway: NamedGateway;
  let url: string;
  let tests = 0;
  /** What was done by whom, in the order in which it began. */
  let done: string[];
  /** Ends the ticks that wait for it. */
  let release: () => void;
  let released: Promise<void>;
  let started: RunningMonitor[];
  const clock = createSteppedClock();

  beforeAll(async () => {
    url = await servers.url(kind ?? 'redis');
    gateway = await startNamedGateway({
      MonitorControls: { text: JSON.stringify(NO_CONTROLS) },
      RecordMonitorRun: { text: JSON.stringify(KEPT) },
    });
  });
  beforeEach(() => {
    tests += 1;
    [done, started] = [[], []];
    released = Promise.resolve();
  });
  afterEach(() => Promise.all(started.map((monitor) => monitor.stop())));
  afterAll(async () => {
    await gateway.stop();
    await servers.stop();
  });

  /** Its tick puts off a recheck for a minute, always the same. */
  const monitorOf = (who: string, afterPuttingOff = () => Promise.resolve()) =>
    defineMonitor({
      name: 'example',
      settings: {},
      start: (_settings, { later }) => ({
        jobs: [
          {
            name: 'example',
            everySeconds: 86_400,
            async run() {
              done.push(`${who}: tick`);
              await released;
              const dueAt = new Date(clock.now().getTime() + MINUTE_MS);
              const task = { kind: 'recheck', key: 'VC1', dueAt, payload: who };
              done.push(`${who}: recheck ${await later.schedule({ ...task, ifPresent: 'keep' })}`);
              await afterPuttingOff();
              return {};
            },
          },
        ],
        later: {
          recheck: async (payload) => void done.push(`${who}: recheck of ${words(payload)}`),
        },
      }),
    });
  const coordination = () => ({
    ...SETTINGS,
    ...{ redisUrl: url, redisPrefix: `modes-${tests}:`, jitterMs: 0, listens: false },
  });
  const parts = () => ({ log: silentLogger, metrics: createMetrics(), clock });

  async function start(who: string, effects: EffectsMode): Promise<void> {
    const options = { ...parts(), gatewayUrl: gateway.url, effects, coordination: coordination() };
    started.push(await startMonitor(monitorOf(who), {}, options));
  }
  const untilDone = (what: string) => until(what, () => done.includes(what));

  async function runByHand(afterPuttingOff?: () => Promise<void>) {
    const client = createGatewayClient({
      ...{ ...parts(), url: gateway.url, clientName: 'by hand', timeoutMs: 20_000 },
    });
    const replicas = await startReplica({ url, prefix: `modes-${tests}:`, clock });
    try {
      return await runOnce(
        monitorOf('by hand', afterPuttingOff),
        {},
        {
          ...{ ...parts(), client, effects: 'write', settingsText: {}, focus: {}, replicas },
          ...{ signal: new AbortController().signal, waitsAtMostMs: 0, waiting: () => undefined },
        },
      );
    } finally {
      await replicas.stop();
      await client.close();
    }
  }

  it('that only records takes neither tick nor task from them, nor they from it', async () => {
    await start('shadow', 'shadow');
    await untilDone('shadow: recheck scheduled');
    await start('live', 'write');
    await untilDone('live: recheck scheduled');
    clock.step(2 * MINUTE_MS);
    await untilDone('shadow: recheck of shadow');
    await untilDone('live: recheck of live');
    expect([...done].sort()).toEqual(
      ['shadow', 'live']
        .flatMap((who) => [
          `${who}: tick`,
          `${who}: recheck scheduled`,
          `${who}: recheck of ${who}`,
        ])
        .sort(),
    );
  });

  it('that is run by hand leaves what it puts off to them at once, before it ends itself', async () => {
    const { left, leftTo, busy } = await runByHand(async () => {
      await start('live', 'write');
      clock.step(2 * MINUTE_MS);
      await untilDone('live: recheck of by hand');
    });
    expect({ left: left.map(({ key }) => key), leftTo, busy }).toEqual({
      ...{ left: ['VC1'], leftTo: 'replicas', busy: [] },
    });
    expect(done.slice(0, 3)).toEqual([
      ...['by hand: tick', 'by hand: recheck scheduled', 'live: recheck of by hand'],
    ]);
  });

  it('that is run by hand puts nothing off that waits with them already', async () => {
    await start('live', 'write');
    await untilDone('live: recheck scheduled');
    const { left, leftTo, busy } = await runByHand();
    expect({ left, leftTo, busy }).toEqual({ left: [], leftTo: 'replicas', busy: [] });
    clock.step(2 * MINUTE_MS);
    await untilDone('live: recheck of live');
    expect(done).toEqual([
      ...['live: tick', 'live: recheck scheduled'],
      ...['by hand: tick', 'by hand: recheck kept'],
      'live: recheck of live',
    ]);
  });

  it('that is run by hand does not run what a replica is just running', async () => {
    released = new Promise((resolve) => (release = resolve));
    await start('live', 'write');
    await untilDone('live: tick');
    const { busy, runs } = await runByHand();
    expect({ busy, runs }).toEqual({ busy: ['example'], runs: [] });
    release();
    await untilDone('live: recheck scheduled');
    expect(done).toEqual(['live: tick', 'live: recheck scheduled']);
  });
});
