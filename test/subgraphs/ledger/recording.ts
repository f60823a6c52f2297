import { randomUUID } from 'node:crypto';
import {
  aDecision,
  aRun,
  at,
  decisionsOf,
  RECORD,
  RECORD_RUN,
  type LedgerBench,
  type UserErrors,
} from '../../support/ledger-bench.ts';

const RUN = `query ($id: ID!) { done: monitorRun(id: $id) {
  id monitor job mode startedAt finishedAt result reason seen settings actions { name count } skips { name count } } }`;
const OF_RUN = `query ($id: ID!) { done: decisions(filter: { runId: $id }) { totalCount nodes {
  id stage mode decidedAt rule because skipped observation nearMisses { rule by }
  subject { customerId siteId dispatchId host device { serialNumber } ticket { id } }
  actions { kind action state detail ticketId noteIds } run { id } } } }`;

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Record<string, unknown>[];
}
type Recorded = UserErrors & { readonly recorded: number };
type RecordedRun = UserErrors & { readonly run: Record<string, unknown> | null };

/** What recording has to do, on every kind of database. */
export function recordingRules(bench: () => LedgerBench): void {
  const record = (variables: Record<string, unknown>) => bench().done<Recorded>(RECORD, variables);
  const recordRun = (input: Record<string, unknown>) =>
    bench().done<RecordedRun>(RECORD_RUN, { input });

  it('gives a run back as it was recorded, JSON without loss', async () => {
    const settings = { z: 1, a: [null, true, 1.5, 'á\u0000"\\'], '': {}, 10: 1, 9: { deep: [] } };
    const run = aRun({
      seen: 120,
      reason: 'none',
      settings,
      skips: [{ name: 'no-site', count: 2 }],
    });
    await recordRun(run);
    const found = await bench().done<Record<string, unknown>>(RUN, { id: run.id });
    expect(found).toEqual({ ...run, actions: [] });
    expect(Object.keys(found.settings as object)).toEqual(Object.keys(settings));
    expect(await bench().done(RUN, { id: randomUUID() })).toBeNull();
  });

  it('a run that ended is not replaced by one that has not, and by one that has', async () => {
    const run = aRun({ result: null, finishedAt: null });
    expect((await recordRun(run)).run).toMatchObject({ result: null });
    expect((await recordRun({ ...run, result: 'FAILED', reason: 'a' })).run?.result).toBe('FAILED');
    expect((await recordRun(run)).run).toMatchObject({ result: 'FAILED', reason: 'a' });
    expect((await recordRun({ ...run, result: 'STOPPED' })).run?.result).toBe('STOPPED');
  });

  it('gives a decision back as it was recorded', async () => {
    const decision = aDecision({
      subject: {
        ...{ serialNumber: 'VC1', ticketId: '5', customerId: '7', siteId: '7:1' },
        ...{ dispatchId: 'LIT:1', host: 'one.example.com' },
      },
      skipped: 'tickets-unreadable',
      nearMisses: [{ rule: 'too-young', by: '1 s short of 3600 s' }],
      actions: [
        {
          ...{ kind: 'append-note', action: { b: 1, a: 'x' }, state: 'DONE', detail: 'ok' },
          ...{ ticketId: '5', noteIds: ['70', '71'] },
        },
      ],
      observation: { links: [1, 2, { state: 'DOWN' }] },
    });
    const variables = decisionsOf([decision]);
    expect(await record(variables)).toEqual({ recorded: 1, userErrors: [] });
    const { nodes } = await bench().done<Found>(OF_RUN, { id: variables.input.runId });
    const { subject, ...rest } = decision;
    const { customerId, siteId, dispatchId, host } = subject as Record<string, string>;
    const device = { serialNumber: 'VC1' };
    expect(nodes).toEqual([
      {
        ...{ ...rest, mode: 'WRITE', run: null },
        subject: { customerId, siteId, dispatchId, host, device, ticket: { id: '5' } },
      },
    ]);
    await recordRun(aRun({ id: variables.input.runId }));
    const again = await bench().done<Found>(OF_RUN, { id: variables.input.runId.toUpperCase() });
    expect(again.nodes[0]?.run).toEqual({ id: variables.input.runId });
  });

  it('a decision whose actions are settled is not replaced by a late planned one', async () => {
    const actions = (...states: string[]) => states.map((state) => ({ kind: 'a', state }));
    const decision = aDecision({ actions: actions('PLANNED', 'PLANNED') });
    const variables = decisionsOf([decision]);
    const again = (...states: string[]) =>
      record({
        input: { ...variables.input, decisions: [{ ...decision, actions: actions(...states) }] },
      });
    const states = async () => {
      const { nodes } = await bench().done<Found>(OF_RUN, { id: variables.input.runId });
      return (nodes[0]?.actions as { state: string }[]).map(({ state }) => state);
    };
    expect((await record(variables)).recorded).toBe(1);
    expect((await again('DONE', 'PLANNED')).recorded).toBe(1);
    expect((await record(variables)).recorded).toBe(0);
    expect(await states()).toEqual(['DONE', 'PLANNED']);
    expect((await again('DONE', 'UNCERTAIN')).recorded).toBe(1);
    expect((await again('DONE', 'PLANNED')).recorded).toBe(0);
    expect((await again('DONE', 'ALREADY')).recorded).toBe(1);
    expect(await states()).toEqual(['DONE', 'ALREADY']);
  });

  it('records the same at the same time in either order, once each', async () => {
    const decisions = Array.from({ length: 30 }, (_, i) => aDecision({ decidedAt: at(i) }));
    const { input } = decisionsOf(decisions);
    const turned = { input: { ...input, decisions: decisions.toReversed() } };
    await Promise.all([record({ input }), record(turned), record({ input }), record(turned)]);
    const { totalCount } = await bench().done<Found>(OF_RUN, { id: input.runId });
    expect(totalCount).toBe(30);
  });

  it.each([
    ['id', { id: 'x' }, ['input', 'id'], 'INVALID'],
    ['monitor', { monitor: '' }, ['input', 'monitor'], 'INVALID'],
    ['monitor', { monitor: 'm'.repeat(61) }, ['input', 'monitor'], 'INVALID'],
    ['job', { job: 'j'.repeat(101) }, ['input', 'job'], 'INVALID'],
    ['reason', { reason: 'r'.repeat(1001) }, ['input', 'reason'], 'INVALID'],
    ['U+0000', { reason: '\u0000' }, ['input', 'reason'], 'INVALID'],
    ['seen', { seen: -1 }, ['input', 'seen'], 'INVALID'],
    [
      'actions',
      { actions: Array(101).fill({ name: 'a', count: 1 }) },
      ['input', 'actions'],
      'INVALID',
    ],
    ['a count', { skips: [{ name: 'a', count: -1 }] }, ['input', 'skips', '0', 'count'], 'INVALID'],
    ['settings', { settings: { a: 'x'.repeat(65_530) } }, ['input', 'settings'], 'INVALID'],
  ])('refuses a run with a wrong %s %#, by its place', async (_what, wrong, path, code) => {
    const run = aRun(wrong);
    const { userErrors, run: recorded } = await recordRun(run);
    expect([recorded, userErrors]).toEqual([null, [expect.objectContaining({ code, path })]]);
  });

  it('takes the greatest JSON, 64 KiB', async () => {
    const settings = 'x'.repeat(65_534);
    const run = aRun({ settings });
    expect((await recordRun(run)).userErrors).toEqual([]);
    expect(await bench().done(RUN, { id: run.id })).toMatchObject({ settings });
  });

  it('refuses wrong decisions by their places, and records none of them', async () => {
    const { input } = decisionsOf([
      aDecision(),
      aDecision({ subject: { serialNumber: '' } }),
      aDecision({ stage: '', because: 'b'.repeat(1001) }),
      aDecision({ nearMisses: Array(21).fill({ rule: 'r', by: 'b' }) }),
      aDecision({
        actions: [{ kind: 'k'.repeat(61), state: 'DONE', noteIds: Array(51).fill('1') }],
      }),
      aDecision({ observation: ['é'.repeat(32_767)] }),
    ]);
    const { recorded, userErrors } = await record({ input });
    const places = userErrors.map(({ code, path }) => `${code} ${path?.slice(2).join('.')}`);
    expect(recorded).toBe(0);
    expect(places.sort()).toEqual([
      'INVALID 1.subject.serialNumber',
      'INVALID 2.because',
      'INVALID 2.stage',
      'INVALID 3.nearMisses',
      'INVALID 4.actions.0.kind',
      'INVALID 4.actions.0.noteIds',
      'INVALID 5.observation',
    ]);
    expect((await bench().done<Found>(OF_RUN, { id: input.runId })).totalCount).toBe(0);
    const same = randomUUID();
    const twice = decisionsOf([aDecision({ id: same }), aDecision({ id: same.toUpperCase() })]);
    expect((await record(twice)).userErrors).toEqual([
      expect.objectContaining({ code: 'DUPLICATE', path: ['input', 'decisions', '1', 'id'] }),
    ]);
    for (const count of [0, 201]) {
      const many = Array.from({ length: count }, () => aDecision());
      const answer = await record(decisionsOf(many));
      expect(answer.userErrors).toEqual([
        expect.objectContaining({ path: ['input', 'decisions'], code: 'INVALID' }),
      ]);
    }
  });
}
