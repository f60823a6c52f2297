import { randomUUID } from 'node:crypto';
import {
  aDecision,
  aRun,
  at,
  decisionsOf,
  doneOf,
  RECORD,
  RECORD_RUN,
  type LedgerBench,
} from '../../support/ledger-bench.ts';

const RUNS = `query ($filter: MonitorRunFilter, $first: Int! = 25, $after: String) {
  done: monitorRuns(filter: $filter, first: $first, after: $after) {
    nodes { id decisions(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }
    pageInfo { hasNextPage endCursor } totalCount } }`;
const DECISIONS = `query ($filter: DecisionFilter, $first: Int! = 25, $after: String) {
  done: decisions(filter: $filter, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
const AUTOMATION = `query ($of: [_Any!]!, $first: Int! = 25, $after: String) {
  done: _entities(representations: $of) {
    ... on Device { automation(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }
    ... on Ticket { automation(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } } }`;

interface Page {
  readonly nodes: readonly { readonly id: string; readonly decisions?: Page }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}
const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

/** What reading has to do, on every kind of database. */
export function readingRules(bench: () => LedgerBench): void {
  const find = (filter: unknown, page: object = {}) =>
    bench().done<Page>(DECISIONS, { filter, ...page });
  const record = (decisions: Record<string, unknown>[], own: Record<string, unknown> = {}) =>
    bench().done(RECORD, decisionsOf(decisions, own));

  it('pages hold every decision once, newest first, also while others come in', async () => {
    const monitor = 'pages';
    // Three of one time: the id decides among them.
    const decisions = Array.from({ length: 9 }, (_, i) =>
      aDecision({ decidedAt: at(Math.floor(i / 3)) }),
    );
    await record(decisions, { monitor });
    const sorted = decisions.toSorted(
      (a, b) => b.decidedAt.localeCompare(a.decidedAt) || b.id.localeCompare(a.id),
    );
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = await find({ monitors: [monitor] }, { first: 2, after });
      seen.push(...ids(page));
      after = page.pageInfo.endCursor;
      await record([aDecision({ decidedAt: at(100) })], { monitor });
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(sorted.map(({ id }) => id));
    const [first] = (await find({ monitors: [monitor], until: at(100) }, { first: 9 })).nodes;
    expect(first?.id).toBe(sorted[0]?.id);
  });

  it('each filter of decisions narrows, and all of them together', async () => {
    const own = { serialNumber: 'F1', ticketId: '81', customerId: '82', dispatchId: 'LIT:83' };
    const runId = randomUUID();
    const planned = [
      { kind: 'a', state: 'PLANNED' },
      { kind: 'a', state: 'DONE' },
    ];
    const one = aDecision({
      subject: own,
      stage: 'own',
      rule: 'own',
      decidedAt: at(50),
      actions: planned,
    });
    const other = aDecision({ decidedAt: at(51) });
    await record([one], { monitor: 'filters', mode: 'SHADOW', runId });
    await record([other], { monitor: 'filters' });
    const narrow = {
      ...{ ...own, runId, stage: 'own', rule: 'own', modes: ['SHADOW', 'DRY_RUN'] },
      ...{ actionStates: ['PLANNED', 'FAILED'], since: at(50), until: at(51) },
    };
    const monitors = ['filters', 'nobody'];
    for (const [field, value] of Object.entries(narrow)) {
      const filter = field === 'since' ? { since: value, until: at(51) } : { [field]: value };
      expect([field, ids(await find({ monitors, ...filter }))]).toEqual([field, [one.id]]);
    }
    const together = await find({ monitors, ...narrow });
    expect([ids(together), together.totalCount]).toEqual([[one.id], 1]);
    expect(ids(await find({ monitors, ...narrow, modes: ['WRITE'] }))).toEqual([]);
    expect(ids(await find({ monitors }))).toEqual([other.id, one.id]);
  });

  it('each filter of runs narrows, and runs come newest first', async () => {
    const monitor = 'runs';
    const runs = [
      aRun({ monitor, startedAt: at(1), result: 'FAILED', mode: 'DRY_RUN' }),
      aRun({ monitor, startedAt: at(2), result: null }),
      aRun({ monitor, startedAt: at(3) }),
    ];
    for (const input of runs) await bench().done(RECORD_RUN, { input });
    const [failed, open, finished] = runs.map(({ id }) => id);
    const found = async (filter: object, page: object = {}) =>
      ids(await bench().done<Page>(RUNS, { filter: { monitors: [monitor], ...filter }, ...page }));
    expect(await found({})).toEqual([finished, open, failed]);
    expect(await found({ results: ['FAILED', 'HELD'] })).toEqual([failed]);
    expect(await found({ modes: ['WRITE'] })).toEqual([finished, open]);
    expect(await found({ since: at(2) })).toEqual([finished, open]);
    expect(await found({ until: at(2) })).toEqual([failed]);
    const { pageInfo } = await bench().done<Page>(RUNS, {
      filter: { monitors: [monitor] },
      first: 1,
    });
    expect(await found({}, { first: 1, after: pageInfo.endCursor })).toEqual([open]);
  });

  it('runs show what they decided, oldest first, and go on from there', async () => {
    const monitor = 'run-decisions';
    const runs = [aRun({ monitor, startedAt: at(1) }), aRun({ monitor, startedAt: at(2) })];
    const decided: string[][] = [];
    for (const input of runs) {
      await bench().done(RECORD_RUN, { input });
      const decisions = [3, 1, 2].map((second) => aDecision({ decidedAt: at(second) }));
      await record(decisions, { monitor, runId: input.id });
      decided.push([decisions[1], decisions[2], decisions[0]].map((own) => own?.id ?? ''));
    }
    const page = await bench().done<Page>(RUNS, { filter: { monitors: [monitor] } });
    const shown = page.nodes.map(({ decisions }) => decisions && ids(decisions));
    expect(shown).toEqual([decided[1]?.slice(0, 2), decided[0]?.slice(0, 2)]);
    expect(page.nodes.map(({ decisions }) => decisions?.totalCount)).toEqual([3, 3]);
    const go = `query ($id: ID!, $after: String) { done: monitorRun(id: $id) { decisions(after: $after) { nodes { id } } } }`;
    const after = page.nodes[1]?.decisions?.pageInfo.endCursor;
    const rest = await bench().done<{ decisions: Page }>(go, { id: runs[0]?.id, after });
    expect(ids(rest.decisions)).toEqual([decided[0]?.[2]]);
  });

  it('devices and tickets show what was decided about them, tickets also what opened them', async () => {
    const opened = aDecision({
      ...{ subject: { serialNumber: 'A1' }, decidedAt: at(1) },
      actions: [{ kind: 'open-task', state: 'PLANNED' }],
    });
    const settled = { ...opened, actions: [{ kind: 'open-task', state: 'DONE', ticketId: 'T1' }] };
    const noted = aDecision({ subject: { serialNumber: 'A1', ticketId: 'T1' }, decidedAt: at(2) });
    const other = aDecision({ subject: { serialNumber: 'A2', ticketId: 'T2' }, decidedAt: at(3) });
    await record([opened, noted, other]);
    await record([settled]);
    const of = [
      { __typename: 'Device', serialNumber: 'A1' },
      { __typename: 'Ticket', id: 'T1' },
      { __typename: 'Device', serialNumber: 'A2' },
      { __typename: 'Ticket', id: 'none' },
    ];
    const read = async (page: object) =>
      (await bench().done<{ automation: Page }[]>(AUTOMATION, { of, ...page })).map(
        ({ automation }) => automation,
      );
    const all = await read({});
    expect(all.map(ids)).toEqual([[noted.id, opened.id], [noted.id, opened.id], [other.id], []]);
    expect(all.map(({ totalCount }) => totalCount)).toEqual([2, 2, 1, 0]);
    const [device, ticket] = await read({ first: 1 });
    expect([device, ticket].map((page) => page && ids(page))).toEqual([[noted.id], [noted.id]]);
    expect(device?.pageInfo.hasNextPage).toBe(true);
    const next = await read({ first: 1, after: device?.pageInfo.endCursor });
    expect(next.slice(0, 2).map(ids)).toEqual([[opened.id], [opened.id]]);
    expect(ids(await find({ ticketId: 'T1' }))).toEqual([noted.id, opened.id]);
    // A decision that moved to another ticket is at the old one no longer.
    await record([{ ...settled, actions: [{ kind: 'open-task', state: 'DONE', ticketId: 'T9' }] }]);
    expect(ids(await find({ ticketId: 'T1' }))).toEqual([noted.id]);
  });

  it.each([
    ['{ monitorRuns(first: 0) { nodes { id } } }', /first: expected a whole number from 1 to 200/],
    ['{ decisions(first: 201) { nodes { id } } }', /first: expected a whole number from 1 to 200/],
    ['{ decisions(after: "x") { nodes { id } } }', /after: expected the `endCursor`/],
    [
      '{ monitorRuns(filter: { monitors: [] }) { nodes { id } } }',
      /filter.monitors: expected 1 to 50 items; got 0/,
    ],
    [
      '{ monitorRuns(filter: { results: [] }) { nodes { id } } }',
      /filter.results: expected 1 to 4 items; got 0/,
    ],
    [
      '{ decisions(filter: { modes: [] }) { nodes { id } } }',
      /filter.modes: expected 1 to 4 items; got 0/,
    ],
    [
      '{ decisions(filter: { actionStates: [] }) { nodes { id } } }',
      /filter.actionStates: expected 1 to 9 items; got 0/,
    ],
    ['{ decisions(filter: { runId: "7" }) { nodes { id } } }', /filter.runId: expected a UUID/],
    [
      '{ decisions(filter: { rule: "\\u0000" }) { nodes { id } } }',
      /filter.rule: expected 1 to 200 characters/,
    ],
    ['{ monitorRun(id: "7") { id } }', /id: expected a UUID/],
  ])('%s is refused', async (query, message) => {
    const { errors } = await bench().subgraph.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('a cursor of another list is refused', async () => {
    await bench().done(RECORD_RUN, { input: aRun() });
    const { pageInfo } = await bench().done<Page>(RUNS, { first: 1 });
    const { errors } = await bench().subgraph.ask(DECISIONS, { after: pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/after: expected the `endCursor`/);
  });

  it('times before there were any are taken', async () => {
    const filter = { since: '0000-01-01T00:00:00Z', until: '0001-01-01T00:00:00Z' };
    expect(doneOf<Page>(await bench().subgraph.ask(DECISIONS, { filter })).nodes).toEqual([]);
  });
}
