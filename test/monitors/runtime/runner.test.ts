import { createControls } from '../../../monitors/runtime/controls.ts';
import { cycle, type Job } from '../../../monitors/runtime/define-monitor.ts';
import { createEffects } from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createLedger } from '../../../monitors/runtime/ledger.ts';
import { createRunner, type RunRequest } from '../../../monitors/runtime/runner.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from './a-run.ts';
import { recordingLogger } from './log-lines.ts';
import { startNamedGateway, type NamedGateway } from './named-gateway.ts';

const kept = { text: '{"data":{"recordMonitorRun":{"userErrors":[]}}}' };
const said = {
  text: '{"data":{"sendChatMessage":{"delivery":{"state":"SENT"},"userErrors":[]}}}',
};
const noControls = {
  text: '{"data":{"monitorControls":{"pauses":[],"maintenanceWindows":[]}}}',
};
const paused = {
  text: '{"data":{"monitorControls":{"pauses":[{"monitor":"sites","customerId":null}],"maintenanceWindows":[]}}}',
};

let gateway: NamedGateway | undefined;
let close = async () => {};
afterEach(async () => {
  await close();
  await gateway?.stop();
});

async function runnerOf(work: Job['run'], controls = noControls) {
  const started = await startNamedGateway({
    ...{ MonitorControls: controls, RecordMonitorRun: kept, SendChatMessage: said },
  });
  gateway = started;
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const clock = createFakeClock('2026-11-20T12:00:00.000Z');
  const graph = createGatewayClient({
    url: started.url,
    clientName: 'sites',
    timeoutMs: 2000,
    log,
    metrics,
  });
  close = () => graph.close();
  const monitor = 'sites';
  const ledger = createLedger({ graph, metrics, settings: { SITES_SECONDS: '60' } });
  const run = createRunner({
    monitor,
    effects: createEffects({ mode: 'write', monitor, graph, clock, log, metrics }),
    ledger,
    controls: createControls({ graph, log }),
    log,
    metrics,
    clock,
    tellsSkips: ['tickets-unreadable'],
  });
  const request = { job: 'sites', signal: new AbortController().signal, work };
  return {
    lines: () => lines.filter(({ msg }) => String(msg).startsWith('monitor run')),
    metrics,
    clock,
    said: () =>
      started.asked('SendChatMessage').map(({ input }) => (input as { text: string }).text),
    runOnce: (differs: Partial<RunRequest> = {}) => run({ ...request, ...differs }),
    recorded: async () => {
      await ledger.flush();
      return started.asked('RecordMonitorRun').map(({ input }) => input);
    },
  };
}

describe('createRunner', () => {
  it('logs what a run did, under an id of its own', async () => {
    const { runOnce, lines, metrics } = await runnerOf(async () => ({ actions: 2, record: 2 }));
    await runOnce();
    await runOnce();
    expect(lines()).toMatchObject([
      { monitor: 'sites', job: 'sites', actions: 2, record: 2, msg: 'monitor run finished' },
      { msg: 'monitor run finished' },
    ]);
    expect(lines()[0]?.runId).not.toBe(lines()[1]?.runId);
    expect(lines()[0]?.durationMs).toEqual(expect.any(Number));
    const { body } = await metrics.expose();
    expect(body).toContain('monitor_runs_total{monitor="sites",job="sites",result="finished"} 2');
    expect(body).toContain('monitor_last_finished_timestamp_seconds{monitor="sites",job="sites"}');
  });

  it('keeps a run in the ledger as it begins, and as it ended', async () => {
    const { runOnce, recorded, metrics } = await runnerOf(async ({ report }) => {
      report.saw(3);
      report.did('resolve');
      report.skip('tickets-unreadable', 2);
      return {};
    });
    await runOnce({ id: 'run-7' });
    const began = {
      id: 'run-7',
      monitor: 'sites',
      job: 'sites',
      mode: 'WRITE',
      startedAt: '2026-11-20T12:00:00.000Z',
      settings: { SITES_SECONDS: '60' },
    };
    expect(await recorded()).toEqual([
      expect.objectContaining(began),
      {
        ...began,
        seen: 3,
        actions: [{ name: 'resolve', count: 1 }],
        skips: [{ name: 'tickets-unreadable', count: 2 }],
        finishedAt: '2026-11-20T12:00:00.000Z',
        result: 'FINISHED',
      },
    ]);
    expect((await recorded())[0]).not.toHaveProperty('finishedAt');
    expect((await metrics.expose()).body).toContain(
      'monitor_skips_total{monitor="sites",reason="tickets-unreadable"} 2',
    );
  });

  it('keeps no run of a job that looked in vain, where the job wants it so', async () => {
    const { runOnce, recorded } = await runnerOf(async ({ report }) => {
      report.saw(0);
      return {};
    });
    await runOnce({ keepsIdleRuns: false });
    expect(await recorded()).toEqual([]);
  });

  it('logs a run that failed, and does not reject', async () => {
    const { runOnce, lines, metrics, recorded } = await runnerOf(async () => {
      throw new Error('no cache');
    });
    expect((await runOnce()).result).toBe('failed');
    expect(lines()).toMatchObject([
      { level: 50, err: { message: 'no cache' }, msg: 'monitor run failed' },
    ]);
    expect((await recorded())[1]).toMatchObject({ result: 'FAILED', reason: 'no cache' });
    expect((await metrics.expose()).body).toContain('result="failed"} 1');
  });

  it('tells a run that was stopped from one that failed', async () => {
    const stopping = new AbortController();
    const { runOnce, lines } = await runnerOf(async ({ signal }) => {
      stopping.abort();
      signal.throwIfAborted();
      return {};
    });
    await runOnce({ signal: stopping.signal });
    expect(lines()).toMatchObject([{ level: 30, msg: 'monitor run stopped' }]);
  });

  it('does not begin while the monitor is paused, and says so', async () => {
    let begun = 0;
    const { runOnce, lines, recorded } = await runnerOf(async () => {
      begun += 1;
      return {};
    }, paused);
    expect((await runOnce()).result).toBe('held');
    expect(begun).toBe(0);
    expect(lines()).toMatchObject([{ reason: 'sites is paused', msg: 'monitor run held' }]);
    await runOnce();
    await runOnce({ keepsIdleRuns: false });
    // What follows says nothing new: paused for a week, it would fill the ledger.
    expect(await recorded()).toMatchObject([{ result: 'HELD', reason: 'sites is paused' }]);
  });
});

describe('what runs could not read', () => {
  const begins = (job = 'sites') => `sites: tickets-unreadable\njob: ${job}\ncount: 2`;
  const over = 'sites: tickets-unreadable-no-longer\njob: sites';

  async function told(...skips: readonly (string | undefined)[]) {
    const reasons = [...skips];
    return runnerOf(async ({ report }) => {
      const reason = reasons.shift();
      if (reason) report.skip(reason, 2);
      return {};
    });
  }

  it('is told once while it goes on, when it is over, and when it begins again', async () => {
    const unread = 'tickets-unreadable';
    const { runOnce, said } = await told(unread, unread, undefined, undefined, unread);
    const heard: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      await runOnce();
      heard.push(said().length);
    }
    expect(heard).toEqual([1, 1, 2, 2, 3]);
    expect(said()).toEqual([begins(), over, begins()]);
  });

  it('is told of no other reason than those of the monitor', async () => {
    const { runOnce, said } = await told('cache-not-ready');
    await runOnce();
    expect(said()).toEqual([]);
  });

  it('by tasks for later is told again after an hour, and over by none of them', async () => {
    const unread = 'tickets-unreadable';
    const { runOnce, said, clock } = await told(unread, undefined, unread, unread);
    const job = 'sites/recheck';
    for (let nth = 0; nth < 3; nth += 1) await runOnce({ job, isTask: true });
    expect(said()).toEqual([begins(job)]);
    clock.advance(3_600_000);
    await runOnce({ job, isTask: true });
    expect(said()).toEqual([begins(job), begins(job)]);
  });
});

describe('cycle', () => {
  const decide = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ kind: place === 0 ? 'alert' : 'record' }));

  it('observes, decides, acts in order, and counts actions by kind', async () => {
    const acted: string[] = [];
    const steps = {
      observe: async () => 3,
      decide,
      act: async ({ kind }: { kind: string }) => void acted.push(kind),
    };
    expect(await cycle(steps)(aRun())).toEqual({ actions: 3, alert: 1, record: 2 });
    expect(acted).toEqual(['alert', 'record', 'record']);
  });

  it('begins no action behind one that failed', async () => {
    const acted: string[] = [];
    const steps = {
      observe: async () => 3,
      decide,
      async act({ kind }: { kind: string }) {
        acted.push(kind);
        if (kind === 'record') throw new Error('refused');
      },
    };
    await expect(cycle(steps)(aRun())).rejects.toThrow('refused');
    expect(acted).toEqual(['alert', 'record']);
  });
});
