import type { DecisionRecord } from '../../../monitors/runtime/decision.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createLedger } from '../../../monitors/runtime/ledger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { checkDecisions, checkRun } from '../../../subgraphs/ledger/inputs.ts';
import { untilHolds } from '../../support/until.ts';
import { aRun } from './a-run.ts';
import type { ScriptedAnswer } from './gateway.ts';
import { recordingLogger } from './log-lines.ts';
import { startNamedGateway, type NamedAnswer } from './named-gateway.ts';

const RUN = 'b4d6e4a0-0000-4000-8000-000000000000';
const idOf = (nth: number) => `b4d6e4a0-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const answered = (errors: readonly object[] = []): ScriptedAnswer => ({
  text: JSON.stringify({ data: { recordDecisions: { userErrors: errors } } }),
});
const runTaken = { text: '{"data":{"recordMonitorRun":{"userErrors":[]}}}' };
const broken = (code: string): ScriptedAnswer => ({
  text: JSON.stringify({
    data: { recordDecisions: null },
    errors: [{ message: 'no', path: ['recordDecisions'], extensions: { code } }],
  }),
});

function aDecision(nth: number, own: Partial<DecisionRecord> = {}): DecisionRecord {
  const verdict = { rule: 'seen', because: 'It was seen.', actions: [] };
  const decidedAt = new Date('2026-11-20T12:00:00.000Z');
  return {
    ...{ id: idOf(nth), stage: 'look', decidedAt, subject: { serialNumber: 'VC1' }, verdict },
    ...{ observation: { nth }, results: [] },
    ...own,
  };
}

let stop = async () => {};
afterEach(() => stop());

type Input = Parameters<typeof checkDecisions>[0];

async function bench(decisions: NamedAnswer = answered(), runs: NamedAnswer = runTaken) {
  const gateway = await startNamedGateway({ RecordDecisions: decisions, RecordMonitorRun: runs });
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const options = { clientName: 'sites', timeoutMs: 60_000, log, metrics };
  const graph = createGatewayClient({ ...options, url: gateway.url });
  stop = async () => {
    await graph.close();
    await gateway.stop();
  };
  const told = () => gateway.asked('RecordDecisions').map(({ input }) => input as Input);
  return {
    ...{ gateway, lines, told },
    run: aRun({ id: RUN, log }),
    ledger: createLedger({ graph, metrics, settings: {}, waitMs: 30 }),
    sent: () => told().map((input) => input.decisions.map(({ id }) => Number(id.slice(-12)))),
    dropped: async () => (await metrics.expose()).body.match(/^monitor_ledger.*dropped.* \d+$/gm),
  };
}

/** Takes what it is asked for, but answers otherwise where one of the decisions is in it. */
const unless = (bad: readonly number[], otherwise: ScriptedAnswer) => (variables: object) => {
  const { decisions } = (variables as { input: Input }).input;
  return decisions.some(({ id }) => bad.includes(Number(id.slice(-12)))) ? otherwise : answered();
};

describe('a ledger that does not take anything', () => {
  it('is asked once by all who settle meanwhile, and at most once more', async () => {
    const { ledger, run, gateway } = await bench({ status: 500, text: 'down' });
    for (let nth = 0; nth < 1000; nth += 1) ledger.settle(run, aDecision(nth));
    await ledger.flush();
    expect(gateway.received.length).toBeLessThanOrEqual(2);
    await Promise.all([ledger.flush(), ledger.flush(), ledger.flush(), ledger.flush()]);
    expect(gateway.received.length).toBeLessThanOrEqual(4);
  });

  it('gets what comes during a flight right behind it', async () => {
    let meanwhile = () => {};
    const { ledger, run, sent, gateway } = await bench(() => {
      meanwhile();
      meanwhile = () => {};
      return answered();
    });
    meanwhile = () => {
      ledger.settle(run, aDecision(2));
      ledger.began(aRun({ id: idOf(9), log: run.log }));
    };
    ledger.settle(run, aDecision(1));
    await ledger.flush();
    expect(sent()).toEqual([[1], [2]]);
    expect(gateway.asked('RecordMonitorRun')).toMatchObject([{ input: { id: idOf(9) } }]);
  });

  it('is told of runs that wait for it no more: they are counted and logged', async () => {
    const { ledger, run, lines, dropped } = await bench('hang', 'hang');
    for (let nth = 0; nth < 502; nth += 1) ledger.began({ ...run, id: idOf(nth) });
    expect(await dropped()).toEqual(['monitor_ledger_runs_dropped_total{monitor="sites"} 2']);
    expect(lines.filter(({ msg }) => msg === 'ledger does not get a run')).toHaveLength(2);
  });
});

describe('a ledger that hangs', () => {
  it('is waited for briefly by one plan, and by none behind it until it answers', async () => {
    const { ledger, run, sent } = await bench('hang');
    for (let nth = 0; nth < 50; nth += 1) await ledger.plan(run, aDecision(nth));
    await untilHolds(() => sent().length > 0);
    expect(sent()).toEqual([[0]]);
  });

  it('does not keep anybody who hands in briefly', async () => {
    const { ledger, run, sent } = await bench('hang');
    ledger.settle(run, aDecision(1));
    await ledger.flush('briefly');
    await ledger.flush('briefly');
    await untilHolds(() => sent().length > 0);
    expect(sent()).toEqual([[1]]);
  });

  it('gets the plan that it did not answer in time, and what came of it, once it answers', async () => {
    const { ledger, run, sent } = await bench((variables) =>
      (variables.input as Input).decisions.length === 1 ? 'hang' : answered(),
    );
    await ledger.plan(run, aDecision(1));
    await ledger.plan(run, aDecision(2));
    ledger.settle(run, aDecision(1));
    await ledger.flush();
    await untilHolds(() => sent().length === 2);
    expect(sent()).toContainEqual([1]);
    expect(sent()).toContainEqual([2, 1]);
  });
});

describe('a decision that the ledger does not take', () => {
  it('is dropped alone when it is refused, and told', async () => {
    const refused = answered([{ code: 'INVALID', message: 'input.decisions.1: expected less' }]);
    const { ledger, run, sent, lines, dropped } = await bench(unless([2], refused));
    for (const nth of [1, 2, 3]) ledger.settle(run, aDecision(nth));
    await ledger.flush();
    ledger.settle(run, aDecision(4));
    await ledger.flush();
    expect(sent()).toEqual([[1, 2, 3], [1], [2], [3], [4]]);
    expect(lines.find(({ msg }) => msg === 'ledger does not get a decision')).toMatchObject({
      decisionId: idOf(2),
      reason: { code: 'INVALID' },
    });
    expect(await dropped()).toEqual(['monitor_ledger_dropped_total{monitor="sites"} 1']);
  });

  it('keeps no other back when it brings an error each time', async () => {
    const { ledger, run, sent, dropped } = await bench(
      unless([1, 3], broken('INTERNAL_SERVER_ERROR')),
    );
    for (const nth of [1, 2, 3, 4]) ledger.settle(run, aDecision(nth));
    const together = [1, 2, 3, 4];
    for (let tries = 0; tries < 4; tries += 1) await ledger.flush();
    // In the last: 1 waits behind the others; 3 and 1 bring an error where another was just taken.
    expect(sent()).toEqual([together, together, together, [1], [2], [3], [4], [1]]);
    expect(await dropped()).toEqual(['monitor_ledger_dropped_total{monitor="sites"} 2']);
  });

  it.each(['UPSTREAM_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])(
    'is not dropped while none is taken (%s)',
    async (code) => {
      let isDown = true;
      const { ledger, run, sent, dropped } = await bench(() =>
        isDown ? broken(code) : answered(),
      );
      for (const nth of [1, 2, 3]) ledger.settle(run, aDecision(nth));
      for (let tries = 0; tries < 8; tries += 1) await ledger.flush();
      isDown = false;
      const before = sent().length;
      await ledger.flush();
      expect(sent().slice(before).flat().sort()).toEqual([1, 2, 3]);
      expect(await dropped()).toBeNull();
    },
  );

  it('is sent within what the ledger takes, whatever it holds', async () => {
    const { ledger, run, told } = await bench();
    const long = 'x'.repeat(70_000);
    const action = { kind: 'append-notes', texts: [long] };
    ledger.settle(
      run,
      aDecision(1, {
        observation: { notes: Array.from({ length: 120 }, () => 'n'.repeat(640)) },
        verdict: {
          ...{ rule: 'r'.repeat(200), because: `\0${long}`, actions: [action] },
          ...{ skipped: 's'.repeat(200) },
          nearMisses: Array.from({ length: 30 }, () => ({ rule: 'other', by: long })),
        },
        results: [{ action, state: 'DONE', detail: `${'d'.repeat(999)}\u{1F600}\0` }],
      }),
    );
    ledger.ended(run, { result: 'FAILED', at: new Date(), reason: 'a\0b' });
    await ledger.flush();
    const [input] = told();
    expect(input && checkDecisions(input)).toEqual([]);
    expect(input?.decisions[0]?.nearMisses).toHaveLength(20);
    expect(input?.decisions).toMatchObject([
      {
        because: expect.stringMatching(/^\uFFFDx{999}$/) as string,
        observation: { tooLarge: 77_171 },
        actions: [
          {
            kind: 'append-notes',
            action: { kind: 'append-notes', tooLarge: 70_036 },
            detail: `${'d'.repeat(999)}\uFFFD`,
          },
        ],
      },
    ]);
  });

  it('does not keep its run from being known, whose words are stored as far as they can be', async () => {
    const { ledger, run, gateway } = await bench(broken('INTERNAL_SERVER_ERROR'));
    ledger.settle(run, aDecision(1));
    ledger.ended(run, { result: 'FAILED', at: new Date(), reason: 'a\0b' });
    await ledger.flush();
    const [input] = gateway.asked('RecordMonitorRun').map((variables) => variables.input);
    expect(input).toMatchObject({ reason: 'a\uFFFDb' });
    expect(checkRun(input as Parameters<typeof checkRun>[0])).toEqual([]);
  });
});
