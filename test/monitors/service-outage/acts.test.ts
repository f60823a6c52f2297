import { createEffects } from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createRecent } from '../../../monitors/runtime/recent.ts';
import type { Action, Count } from '../../../monitors/service-outage/actions.ts';
import { told, type Result } from '../../../monitors/service-outage/acts/about.ts';
import { count } from '../../../monitors/service-outage/acts/count.ts';
import { createOutageMetrics } from '../../../monitors/service-outage/metrics.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from '../runtime/a-run.ts';
import { NOW, SERIAL } from './a-recovery.ts';
import { DOWN, MID, OCCASION } from './an-outage.ts';

const ABOUT = { ticketId: '5001', serviceNumber: SERIAL, cycle: OCCASION };

describe('a count', () => {
  const created: Count = {
    ...{ kind: 'count', counter: 'created', ...ABOUT },
    ...{ case: DOWN, outage: 'HARD_DOWN' },
  };

  async function counted(counts: readonly Count[], mode: 'write' | 'dry-run' = 'write') {
    const registry = createMetrics();
    const parts = {
      metrics: createOutageMetrics(registry, MID),
      counted: createRecent<true>(100),
    };
    const states = counts.map((one) => count(one, parts, { run: aRun({ mode }) }).state);
    const { body } = await registry.expose();
    const found = /^outage_ticket_counter_total (\d+)$/m.exec(body)?.[1];
    return { states, opened: Number(found ?? 0) };
  }

  it('of a task that is tried again is added once', async () => {
    const later = { ...created, case: { ...DOWN, observedAt: new Date().toISOString() } };
    expect(await counted([created, later])).toEqual({ states: ['DONE', 'ALREADY'], opened: 1 });
  });

  it('is added for each ticket, service number and cycle', async () => {
    const others = [{ ticketId: '5002' }, { serviceNumber: 'LINE-GE1' }, { cycle: 'next' }];
    const { opened } = await counted([created, ...others.map((one) => ({ ...created, ...one }))]);
    expect(opened).toBe(4);
  });

  it('is not added where nothing is written', async () => {
    expect(await counted([created], 'dry-run')).toEqual({ states: ['WITHHELD'], opened: 0 });
  });
});

describe('what was not carried out', () => {
  const mail: Action = {
    ...{ kind: 'send-milestone', milestone: 'BYOB_OUTAGE_REMINDER' },
    ...ABOUT,
  };

  async function alerts(ends: readonly (readonly [Action, Result['state']])[]) {
    const metrics = createMetrics();
    const log = silentLogger;
    const nowhere = { url: 'http://127.0.0.1:9/graphql', clientName: 'x', timeoutMs: 10 };
    const graph = createGatewayClient({ ...nowhere, log, metrics });
    const clock = createFakeClock(NOW.toISOString());
    const monitor = 'service-outage';
    const effects = createEffects({ mode: 'write', monitor, graph, clock, log, metrics });
    const parts = { deps: { effects }, told: createRecent<true>(100) };
    const subject = { serialNumber: SERIAL };
    for (const [action, state] of ends) {
      told({ state, detail: 'why' }, action, parts, { run: aRun(), stage: 'reminder', subject });
    }
    const { body } = await metrics.expose();
    await graph.close();
    return [...body.matchAll(/^monitor_alerts_total\{.*alert="(.*?)"\} (\d+)$/gm)].map(
      ([, alert, times]) => `${alert} ${times}`,
    );
  }

  it('is told once while its key makes it end alike', async () => {
    const again = [mail, 'UNCERTAIN'] as const;
    expect(await alerts([again, again, [mail, 'REFUSED'], [mail, 'REFUSED']])).toEqual([
      'send-milestone-uncertain 1',
      'send-milestone-refused 1',
    ]);
  });

  it('is told again in the next cycle, and each time that it failed', async () => {
    const next: Action = { ...mail, cycle: 'next' };
    expect(
      await alerts([
        [mail, 'UNCERTAIN'],
        [next, 'UNCERTAIN'],
        [mail, 'FAILED'],
        [mail, 'FAILED'],
      ]),
    ).toEqual(['send-milestone-uncertain 2', 'send-milestone-failed 2']);
  });
});
