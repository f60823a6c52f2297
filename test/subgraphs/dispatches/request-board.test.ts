import {
  claimed,
  emptyBoard,
  withRequest,
  type NewRequest,
  type Taking,
} from '../../../subgraphs/dispatches/requests/board.ts';
import type { RequestBoard, RequestRow } from '../../../subgraphs/dispatches/requests/model.ts';
import {
  afterStep,
  standingOf,
  type StepReport,
} from '../../../subgraphs/dispatches/requests/record-step.ts';

const AT = '2026-11-20T12:00:00.000Z';

function asked(changes: Partial<NewRequest> = {}): NewRequest {
  return {
    ...{ id: 'a', kind: 'CREATE', vendor: 'LIT', number: null, portalNumber: null },
    ...{ ticketId: '700200', keyHash: null, contentHash: 'h', createdAt: AT },
    ...changes,
  };
}

function taking(changes: Partial<Taking> = {}): Taking {
  return {
    ...{ worker: 'one', max: 10, seconds: 60, token: 't1', at: AT, nowMs: 1_000_000 },
    ...changes,
  };
}

function report(changes: Partial<StepReport> = {}): StepReport {
  return { id: 'a', lease: 't1', step: 'VENDOR', outcome: 'DONE', ...changes };
}

const boardOf = (...all: NewRequest[]): RequestBoard =>
  all.reduce((board, one) => withRequest(board, one, ''), emptyBoard('g'));

const first = ({ requests }: RequestBoard): RequestRow => requests[0] as RequestRow;

describe('the board of requests', () => {
  it('keeps a request for its worker until the lease is over, then gives it to the next', () => {
    const board = claimed(boardOf(asked()), taking());
    const late = { worker: 'two', token: 't2' };
    expect(claimed(board, taking({ ...late, nowMs: 1_059_999 }))).toBe(board);
    const passed = first(claimed(board, taking({ ...late, nowMs: 1_060_000 })));
    expect(passed).toMatchObject({ state: 'RUNNING', attempt: 2, lease: { worker: 'two' } });
    expect(standingOf(passed, report())).toBe('stale');
    expect(standingOf(passed, report({ lease: 't2' }))).toBe('due');
  });

  it('takes the word of a worker whose lease is over as long as nobody else has the request', () => {
    expect(standingOf(first(claimed(boardOf(asked()), taking())), report())).toBe('due');
  });

  it('counts no attempt while a pause holds it back, however long', () => {
    let board = boardOf(asked());
    for (let nth = 0; nth < 20; nth += 1) {
      const nowMs = 1_000_000 + nth * 15_000;
      board = claimed(board, taking({ nowMs }));
      expect(first(board)).toMatchObject({ state: 'RUNNING', attempt: 1 });
      const held = afterStep(first(board), report({ outcome: 'HELD' }), { at: AT, nowMs });
      expect(held).toMatchObject({ state: 'PENDING', lease: null, steps: [] });
      board = { ...board, requests: [held] };
    }
  });

  it('counts the lease anew from each step that is recorded', () => {
    const row = first(claimed(boardOf(asked()), taking()));
    const next = afterStep(row, report(), { at: AT, nowMs: 1_050_000 });
    expect(next).toMatchObject({ step: 'CHAT', attempt: 1, lease: { untilMs: 1_110_000 } });
  });

  it('waits twice as long from attempt to attempt, a minute at most', () => {
    const problem = { code: 'UPSTREAM_TIMEOUT', message: 'm' };
    let board = boardOf(asked());
    let nowMs = 1_000_000;
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const row = first(claimed(board, taking({ nowMs })));
      const waiting = afterStep(row, report({ outcome: 'RETRY', problem }), { at: AT, nowMs });
      expect(waiting).toMatchObject({ state: 'PENDING', step: 'VENDOR', steps: [], attempt });
      board = { ...board, requests: [waiting] };
      expect(claimed(board, taking({ nowMs: waiting.dueAtMs - 1 }))).toBe(board);
      waits.push((waiting.dueAtMs - nowMs) / 1000);
      nowMs = waiting.dueAtMs;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('gives the oldest first, no more than wanted', () => {
    const board = boardOf(asked(), asked({ id: 'b' }), asked({ id: 'c' }));
    const { requests } = claimed(board, taking({ max: 2 }));
    expect(requests.map(({ lease }) => lease?.token)).toEqual(['t1', 't1', undefined]);
  });

  it('lets go of what ended long ago, never of what goes on', () => {
    const ended: RequestRow = { ...first(boardOf(asked())), state: 'DONE', finishedAt: AT };
    const open = first(boardOf(asked({ id: 'open' })));
    const board = { ...emptyBoard('g'), requests: [ended, open] };
    const ids = (keepSince: string) =>
      withRequest(board, asked({ id: 'new' }), keepSince).requests.map(({ id }) => id);
    expect(ids(AT)).toEqual(['a', 'open', 'new']);
    expect(ids('2026-11-20T12:00:00.001Z')).toEqual(['open', 'new']);
  });

  it('tells of each step in the order of the steps', () => {
    const board = claimed(boardOf(asked(), asked({ id: 'b' })), taking());
    const told = board.outbox.pending.map(({ number, body }) => [
      number,
      'lost' in body ? 'lost' : `${body.id} ${body.state}`,
    ]);
    expect(told).toEqual([
      [1, 'a PENDING'],
      [2, 'b PENDING'],
      [3, 'a RUNNING'],
      [4, 'b RUNNING'],
    ]);
  });
});
