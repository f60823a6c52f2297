import { cycle, type Job } from '../../../monitors/runtime/define-monitor.ts';
import { createRunner } from '../../../monitors/runtime/runner.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { recordingLogger } from './log-lines.ts';

function runnerOf(run: Job['run']) {
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const clock = createFakeClock('2026-11-20T12:00:00.000Z');
  const job = { name: 'sites', everySeconds: 60, run };
  return { lines, metrics, runOnce: createRunner(job, { monitor: 'sites', log, metrics, clock }) };
}

const running = () => new AbortController().signal;

describe('createRunner', () => {
  it('logs what a run did, under an id of its own', async () => {
    const { runOnce, lines, metrics } = runnerOf(async () => ({ actions: 2, record: 2 }));
    await runOnce(running());
    await runOnce(running());
    expect(lines).toMatchObject([
      { monitor: 'sites', job: 'sites', actions: 2, record: 2, msg: 'monitor run finished' },
      { msg: 'monitor run finished' },
    ]);
    expect(lines[0]?.runId).not.toBe(lines[1]?.runId);
    expect(lines[0]?.durationMs).toEqual(expect.any(Number));
    const { body } = await metrics.expose();
    expect(body).toContain('monitor_runs_total{monitor="sites",job="sites",result="finished"} 2');
    expect(body).toContain('monitor_last_finished_timestamp_seconds{monitor="sites",job="sites"}');
  });

  it('logs a run that failed, and does not reject', async () => {
    const { runOnce, lines, metrics } = runnerOf(async () => {
      throw new Error('no cache');
    });
    await runOnce(running());
    expect(lines).toMatchObject([
      { level: 50, err: { message: 'no cache' }, msg: 'monitor run failed' },
    ]);
    expect((await metrics.expose()).body).toContain('result="failed"} 1');
  });

  it('tells a run that was stopped from one that failed', async () => {
    const stopping = new AbortController();
    const { runOnce, lines } = runnerOf(async ({ signal }) => {
      stopping.abort();
      signal.throwIfAborted();
      return {};
    });
    await runOnce(stopping.signal);
    expect(lines).toMatchObject([{ level: 30, msg: 'monitor run stopped' }]);
  });
});

describe('cycle', () => {
  const run = { id: 'run-1', log: recordingLogger().log, signal: running() };
  const decide = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ kind: place === 0 ? 'alert' : 'record' }));

  it('observes, decides, acts in order, and counts actions by kind', async () => {
    const acted: string[] = [];
    const steps = {
      observe: async () => 3,
      decide,
      act: async ({ kind }: { kind: string }) => void acted.push(kind),
    };
    expect(await cycle(steps)(run)).toEqual({ actions: 3, alert: 1, record: 2 });
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
    await expect(cycle(steps)(run)).rejects.toThrow('refused');
    expect(acted).toEqual(['alert', 'record']);
  });
});
