import { replay } from '../../../monitors/runtime/by-hand/replay.ts';
import type { Verdict } from '../../../monitors/runtime/decision.ts';
import { defineMonitor } from '../../../monitors/runtime/define-monitor.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { startNamedGateway } from './named-gateway.ts';

let stop = async () => {};
afterEach(() => stop());

const texts = ['x'.repeat(70_000)];
const monitor = defineMonitor({
  name: 'sites',
  settings: {},
  stages: {
    look: ({ device }: { readonly device: { readonly state: string } }): Verdict => ({
      rule: device.state,
      because: 'It was seen.',
      actions: device.state === 'down' ? [{ kind: 'note', texts } as never] : [],
    }),
  },
  start: () => ({ jobs: [] }),
});

async function replayed(decisions: readonly object[]) {
  const nodes = decisions.map((own, index) => ({
    ...{ id: String(index), stage: 'look', decidedAt: '2026-11-20T12:00:00.000Z', skipped: null },
    ...{ rule: 'up', because: 'It was seen.', subject: {}, actions: [], observation: null },
    ...own,
  }));
  const run = { monitor: 'sites', job: 'sites', settings: {} };
  const page = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  const data = { monitorRun: { ...run, decisions: page } };
  const gateway = await startNamedGateway({ RunToReplay: { text: JSON.stringify({ data }) } });
  const log = silentLogger;
  const client = { clientName: 'replay', timeoutMs: 20_000, log, metrics: createMetrics() };
  const graph = createGatewayClient({ ...client, url: gateway.url });
  stop = async () => {
    await graph.close();
    await gateway.stop();
  };
  return replay('run-1', { graph, monitorNamed: () => monitor, changes: {} });
}

describe('replay', () => {
  it('goes on behind decisions that cannot be made again, and says which and why', async () => {
    const done = await replayed([
      { observation: null },
      { observation: { tooLarge: 70_000 } },
      { observation: { edge: 'up' } },
      { observation: { device: { state: 'up' } }, stage: 'listen' },
      { observation: { device: { state: 'up' } } },
      { observation: { device: { state: 'away' } } },
    ]);
    expect(done.notMade.map(({ decision, why }) => [decision.id, why])).toEqual([
      ['0', 'no observation was kept'],
      ['1', 'no observation was kept: its 70000 bytes were too many for the ledger'],
      ['2', expect.stringContaining("another form than today's")],
      ['3', 'sites has no decision "listen" any more'],
    ]);
    expect(done.replayed).toBe(2);
    expect(done.differences.map(({ decision, now }) => [decision.id, now.rule])).toEqual([
      ['5', 'away'],
    ]);
  });

  it('takes an action that was too large to be kept for the same when its size is', async () => {
    const observation = { device: { state: 'down' } };
    const kept = (tooLarge: number) => ({
      ...{ observation, rule: 'down' },
      actions: [{ kind: 'note', action: { kind: 'note', tooLarge } }],
    });
    const done = await replayed([kept(70_028), kept(70_029)]);
    expect(done.differences.map(({ decision }) => decision.id)).toEqual(['1']);
  });
});
