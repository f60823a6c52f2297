import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Store } from '../../../platform/store/store.ts';
import type { ClaimDispatchRequestsInput } from '../../generated/dispatches.ts';
import type { Ordered } from '../record.ts';
import { BOARD_KEY, claimed, dueRequests, withChanged } from './board.ts';
import { contentKey, forgetContent } from './content.ts';
import {
  isOver,
  type RequestBoard,
  type RequestClaim,
  type RequestContent,
  type RequestRow,
} from './model.ts';
import { afterStep, standingOf, type StepReport } from './record-step.ts';
import { stepsAfter } from './steps.ts';

/** What workers do with requests. */
export interface Work {
  claim(input: ClaimDispatchRequestsInput): Promise<RequestClaim[]>;
  /** What `claim` would give now, under no lease. */
  due(max: number): Promise<RequestClaim[]>;
  /**
   * Stores how a step ended, once.
   *
   * @returns the request as it stands; 'stale' when the report may not change it, 'unknown' without one.
   */
  record(report: StepReport): Promise<RequestRow | 'stale' | 'unknown'>;
}

export interface WorkOptions {
  readonly state: Store;
  readonly clock: Clock;
  /** How long workers have requests is a matter of real time, also where a world's clock runs fast. */
  readonly realTime: Clock;
  readonly publish: () => Promise<void>;
  /** Enters a dispatch into the index; doing so again changes nothing. */
  readonly enter: (ordered: Ordered) => Promise<void>;
  readonly log: Logger;
}

export function createWork({ state, clock, realTime, publish, enter, log }: WorkOptions): Work {
  const now = () => ({ at: clock.now().toISOString(), nowMs: realTime.now().getTime() });
  const rowOf = (board: RequestBoard | undefined, id: string) =>
    board?.requests.find((row) => row.id === id);

  async function claim({ worker, max, leaseSeconds: seconds }: ClaimDispatchRequestsInput) {
    const taking = { worker, max, seconds, token: randomUUID(), ...now() };
    const board = await state.update<RequestBoard>(BOARD_KEY, (current) => {
      const next = current && claimed(current, taking);
      return next === current ? undefined : next;
    });
    const mine = board?.requests.filter(({ lease }) => lease?.token === taking.token) ?? [];
    if (mine.length > 0) await publish();
    return Promise.all(mine.map((row) => claimOf(row, taking.token)));
  }

  async function due(max: number): Promise<RequestClaim[]> {
    const board = (await state.get<RequestBoard>(BOARD_KEY))?.value;
    const rows = board ? dueRequests(board, now().nowMs).slice(0, max) : [];
    return Promise.all(rows.map((row) => claimOf({ ...row, attempt: row.attempt + 1 }, '')));
  }

  async function claimOf(row: RequestRow, lease: string): Promise<RequestClaim> {
    const content = (await state.get<RequestContent>(contentKey(row.id)))?.value;
    return {
      ...{ lease, attempt: row.attempt, round: row.round, request: row },
      following: stepsAfter(row, row.step),
      order: content?.kind === 'CREATE' ? content.order : null,
      changes: content?.kind === 'UPDATE' ? content.changes : null,
      cancellation: content?.kind === 'CANCEL' ? content.cancellation : null,
    };
  }

  async function record(report: StepReport): Promise<RequestRow | 'stale' | 'unknown'> {
    const before = rowOf((await state.get<RequestBoard>(BOARD_KEY))?.value, report.id);
    if (!before) return 'unknown';
    const time = now();
    if (standingOf(before, report) === 'due') await enterOrdered(afterStep(before, report, time));
    const seen = { standing: standingOf(before, report) };
    const board = await state.update<RequestBoard>(BOARD_KEY, (current) => {
      const row = rowOf(current, report.id);
      seen.standing = row ? standingOf(row, report) : 'stale';
      if (!current || !row || seen.standing !== 'due') return undefined;
      return withChanged(current, afterStep(row, report, time), time.at);
    });
    const after = rowOf(board, report.id);
    if (!after || seen.standing === 'stale') return 'stale';
    await publish();
    if (isOver(after)) await forgetContent(after.id, state, log);
    return after;
  }

  /** Before the step counts as done: who dies in between enters it again, and nothing changes. */
  async function enterOrdered(row: RequestRow): Promise<void> {
    const entered = row.steps.at(-1);
    if (entered?.step !== 'INDEX' || entered.outcome !== 'DONE' || row.number === null) return;
    const { vendor, number, ticketId, customerId } = row;
    await enter({ vendor, number, ticketId, customerId });
  }

  return { claim, due, record };
}
