import { defineMonitor, type Job } from '../../../monitors/runtime/define-monitor.ts';
import { coordinationSettings } from '../../../monitors/runtime/scheduling/settings.ts';
import { startMonitor, type RunningMonitor } from '../../../monitors/runtime/start-monitor.ts';
import { createSettingsReader } from '../../../platform/config.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

type Run = Job['run'];

const coordination = (() => {
  const reader = createSettingsReader({}, true);
  const settings = reader.read('a test', coordinationSettings);
  reader.finish();
  return settings;
})();

function started(runs: Readonly<Record<string, Run>>) {
  const monitor = defineMonitor({
    name: 'sites',
    settings: {},
    start: () => ({
      jobs: Object.entries(runs).map(([name, run]) => ({ name, everySeconds: 1, run })),
    }),
  });
  return startMonitor(
    monitor,
    {},
    {
      gatewayUrl: 'http://127.0.0.1:1/graphql',
      effects: 'write',
      log: silentLogger,
      metrics: createMetrics(),
      clock: createFakeClock('2026-11-20T12:00:00.000Z'),
      coordination,
      random: () => 0,
    },
  );
}

const finishes: Run = async () => ({ actions: 0 });
const fails: Run = async () => {
  throw new Error('no gateway');
};

/** Ends by being stopped, and in no other way. */
const lasts: Run = ({ signal }) =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );

async function untilMissing(monitor: RunningMonitor, expected: readonly string[]) {
  const until = performance.now() + 20_000;
  let found = await monitor.missing();
  while (found.join() !== expected.join() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    found = await monitor.missing();
  }
  expect(found).toEqual(expected);
}

describe('the readiness of a monitor', () => {
  it('waits for the first run of each of its jobs', async () => {
    const monitor = await started({ edges: finishes, probes: lasts });
    await untilMissing(monitor, ['probes: first run']);
    await monitor.stop();
  });

  it('is lost with a run that fails, and comes back with one that does not', async () => {
    const turns = [finishes, fails, finishes];
    const asked: Run = (run) => (turns.shift() ?? finishes)(run);
    const monitor = await started({ edges: asked });
    await untilMissing(monitor, []);
    await untilMissing(monitor, ['edges: last run failed']);
    await untilMissing(monitor, []);
    await monitor.stop();
  });
});
