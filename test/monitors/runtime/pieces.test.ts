import type { TaskHandler } from '../../../monitors/runtime/define-monitor.ts';
import { createEffects } from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { idOf } from '../../../monitors/runtime/keys.ts';
import { createLedger } from '../../../monitors/runtime/ledger.ts';
import { createPieces } from '../../../monitors/runtime/pieces.ts';
import type { HandlerContext, SharedWork } from '../../../monitors/runtime/scheduling/contracts.ts';
import { systemClock } from '../../../platform/clock.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { aRun } from './a-run.ts';
import { startNamedGateway } from './named-gateway.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

const EVERY: SharedWork = { each: () => Promise.resolve({ done: 0, failed: [], results: [] }) };
const context: HandlerContext = {
  ...{ kind: 'customer', key: 'c1', attempt: 1, runId: 'run-1' },
  fence: { name: 'work/customer/c1', token: 1 },
  signal: new AbortController().signal,
};

async function bench(work: SharedWork = EVERY) {
  const gateway = await startNamedGateway({ RecordDecisions: 'hang' });
  const log = silentLogger;
  const metrics = createMetrics();
  const client = { clientName: 'sites', timeoutMs: 60_000, log, metrics };
  const graph = createGatewayClient({ ...client, url: gateway.url });
  stops.push(async () => {
    await graph.close();
    await gateway.stop();
  });
  const common = { monitor: 'sites', log, clock: systemClock };
  const effects = createEffects({ mode: 'write', graph, metrics, ...common });
  const ledger = createLedger({ graph, metrics, settings: {}, waitMs: 20 });
  return { ledger, pieces: createPieces({ work, effects, ledger, ...common }) };
}

const decided = { stage: 'look', subject: {}, observation: {}, results: [] } as const;
const verdict = { rule: 'seen', because: 'It was seen.', actions: [] };

/** Looks at ten subjects, skips two and decides once; the first attempt fails then. */
function failsOnce(): TaskHandler {
  let attempts = 0;
  return async (_payload, { report, id }) => {
    report.saw(10);
    report.skip('unreadable', 2);
    report.did('note');
    const own = { id: idOf(`${id} ${report.nth('look', 'VC1')}`), decidedAt: new Date(0), verdict };
    report.decided({ ...decided, ...own });
    attempts += 1;
    if (attempts === 1) throw new Error('no answer');
  };
}

describe('a piece that is tried again', () => {
  it('reports to its run once, and decides under the same ids', async () => {
    const { pieces } = await bench();
    const run = aRun();
    await pieces.within(run, async () => {
      const attempt = pieces.handler(failsOnce());
      await expect(attempt(null, context)).rejects.toThrow('no answer');
      expect(run.report.decisions).toHaveLength(1);
      expect(run.report.seen).toBe(0);
      expect(await attempt(null, { ...context, attempt: 2 })).toBeNull();
    });
    expect(run.report.seen).toBe(10);
    expect([...run.report.skips, ...run.report.actions]).toEqual([
      ['unreadable', 2],
      ['note', 1],
    ]);
    expect(run.report.decisions).toHaveLength(1);
  });

  it('tells the same from another process', async () => {
    const { pieces } = await bench();
    const attempt = pieces.handler(failsOnce());
    await expect(attempt(null, context)).rejects.toThrow('no answer');
    const told = await attempt(null, { ...context, attempt: 2 });
    expect(told).toEqual({ seen: 10, skips: { unreadable: 2 }, actions: { note: 1 } });
    const results = told === undefined ? [] : [told];
    const { pieces: elsewhere } = await bench({
      each: () => Promise.resolve({ done: 1, failed: [], results }),
    });
    const run = aRun();
    await elsewhere.within(run, async () => void (await elsewhere.work.each('customer', [], run)));
    expect(run.report.seen).toBe(10);
  });
});

describe('a piece that another process does', () => {
  it('ends though the ledger hangs', async () => {
    const { ledger, pieces } = await bench();
    const handle: TaskHandler = async (_payload, run) => {
      run.report.saw(1);
      const decidedAt = new Date(0);
      ledger.settle(run, { ...decided, id: idOf('1'), decidedAt, verdict });
    };
    const ended = await pieces.handler(handle)(null, context);
    expect(ended).toMatchObject({ seen: 1 });
  });
});
