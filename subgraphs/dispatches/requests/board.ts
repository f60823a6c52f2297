import type { Outbox } from '../model.ts';
import { emptyOutbox, withChanges } from '../outbox.ts';
import { hasEnded, type RequestBoard, type RequestChange, type RequestRow } from './model.ts';
import { firstStep } from './steps.ts';

/** Key of the board in the store. */
export const BOARD_KEY = 'dispatches/requests';

/** What a new request begins with. */
export type NewRequest = Pick<
  RequestRow,
  | 'id'
  | 'kind'
  | 'vendor'
  | 'number'
  | 'portalNumber'
  | 'ticketId'
  | 'keyHash'
  | 'contentHash'
  | 'createdAt'
>;

/** @param generation of the outbox, should there be no board yet. */
export function emptyBoard(generation: string): RequestBoard {
  return { requests: [], outbox: emptyOutbox(generation) };
}

/** The request that a key stands for; undefined without a key, or when nothing stands for it. */
export function requestOfKey(
  board: RequestBoard | undefined,
  keyHash: string | null,
): RequestRow | undefined {
  if (keyHash === null) return undefined;
  return board?.requests.find((row) => row.keyHash === keyHash);
}

/** With one more request; those that ended before `keepSince`, ISO 8601, leave at this occasion. */
export function withRequest(
  board: RequestBoard,
  asked: NewRequest,
  keepSince: string,
): RequestBoard {
  const row: RequestRow = {
    ...asked,
    state: 'PENDING',
    step: firstStep(asked),
    steps: [],
    customerId: null,
    problem: null,
    finishedAt: null,
    attempt: 0,
    round: 0,
    dueAtMs: 0,
    lease: null,
  };
  const kept = board.requests.filter(
    ({ finishedAt }) => finishedAt === null || finishedAt >= keepSince,
  );
  return { requests: [...kept, row], outbox: told(board.outbox, [row], asked.createdAt) };
}

/** Who takes requests, and when. */
export interface Taking {
  readonly worker: string;
  readonly max: number;
  readonly seconds: number;
  /** Random; one for all requests of the claim. */
  readonly token: string;
  /** ISO 8601. */
  readonly at: string;
  /** In real time. */
  readonly nowMs: number;
}

/**
 * Gives requests that are due to a worker, oldest first.
 *
 * Nobody gets a request while an earlier one for the same dispatch goes on: the later one has to see
 * what the earlier did, such as a note that it was called off.
 */
export function claimed(board: RequestBoard, taking: Taking): RequestBoard {
  const due = dueRequests(board, taking.nowMs).slice(0, taking.max);
  if (due.length === 0) return board;
  const taken = new Map(due.map((row) => [row.id, takenBy(row, taking)]));
  return {
    requests: board.requests.map((row) => taken.get(row.id) ?? row),
    outbox: told(board.outbox, [...taken.values()], taking.at),
  };
}

function takenBy(row: RequestRow, { token, worker, seconds, nowMs }: Taking): RequestRow {
  const lease = { token, worker, seconds, untilMs: nowMs + seconds * 1000 };
  return { ...row, state: 'RUNNING', attempt: row.attempt + 1, lease };
}

/** What is due and in nobody's hands, oldest first. @param nowMs in real time. */
export function dueRequests({ requests }: RequestBoard, nowMs: number): RequestRow[] {
  const busy = new Set<string>();
  const due: RequestRow[] = [];
  for (const row of requests) {
    if (hasEnded(row)) continue;
    const target = row.kind === 'CREATE' ? null : `${row.vendor}:${row.number ?? ''}`;
    const isFirst = target === null || !busy.has(target);
    if (target !== null) busy.add(target);
    if (isFirst && row.dueAtMs <= nowMs && (row.lease?.untilMs ?? 0) <= nowMs) due.push(row);
  }
  return due;
}

/** With one request as it stands now. */
export function withChanged(board: RequestBoard, row: RequestRow, at: string): RequestBoard {
  return {
    requests: board.requests.map((other) => (other.id === row.id ? row : other)),
    outbox: told(board.outbox, [row], at),
  };
}

function told(
  outbox: Outbox<RequestChange>,
  rows: readonly RequestRow[],
  changedAt: string,
): Outbox<RequestChange> {
  const changes = rows.map(({ id, kind, vendor, ticketId, state, step }) => ({
    ...{ id, kind, vendor, ticketId, state, step, changedAt },
  }));
  return withChanges(outbox, changes);
}
