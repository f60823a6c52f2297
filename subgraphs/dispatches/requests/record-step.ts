import type {
  DispatchRequestState,
  DispatchRequestStepOutcome,
  RecordDispatchRequestStepInput,
} from '../../generated/dispatches.ts';
import type { Problem, RequestRow } from './model.ts';
import { stepAfter } from './steps.ts';

/** A step's end as a worker tells it; checked. */
export type StepReport = RecordDispatchRequestStepInput;

/** When it was told. */
export interface ReportTime {
  /** ISO 8601. */
  readonly at: string;
  /** In real time. */
  readonly nowMs: number;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** Until it is looked at again whether something still holds a request back. */
const HELD_WAIT_MS = 15_000;

/**
 * Whether the report may change the request.
 *
 * `known`: the same worker told the same before, its answer was lost. `stale`: the request is another
 * worker's by now, or another step is due. A lease whose time is over still counts while nobody else
 * took the request.
 */
export function standingOf(row: RequestRow, report: StepReport): 'due' | 'known' | 'stale' {
  const { lease, step, outcome } = report;
  const told = row.steps.find((entry) => entry.step === step);
  if (told) return told.lease === lease && told.outcome === outcome ? 'known' : 'stale';
  return row.lease?.token === lease && row.step === step ? 'due' : 'stale';
}

/** The request behind a step that was due. */
export function afterStep(row: RequestRow, report: StepReport, time: ReportTime): RequestRow {
  const known: RequestRow = {
    ...row,
    number: report.number ?? row.number,
    portalNumber: report.portalNumber ?? row.portalNumber,
    ticketId: report.ticketId ?? row.ticketId,
    customerId: report.customerId ?? row.customerId,
  };
  const problem = problemOf(report);
  switch (report.outcome) {
    case 'RETRY':
      return waiting(known, problem, time.nowMs + waitAfter(known.attempt));
    case 'HELD':
      return waiting({ ...known, attempt: known.attempt - 1 }, problem, time.nowMs + HELD_WAIT_MS);
    default:
      return gone(known, report, problem, time);
  }
}

/** The wait doubles from attempt to attempt. */
const waitAfter = (attempt: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);

function waiting(row: RequestRow, problem: Problem | null, dueAtMs: number): RequestRow {
  return { ...row, state: 'PENDING', problem, lease: null, dueAtMs };
}

function gone(
  row: RequestRow,
  { step, outcome, lease }: StepReport,
  problem: Problem | null,
  { at, nowMs }: ReportTime,
): RequestRow {
  const entry = { step, outcome, finishedAt: at, problem, lease };
  const steps = [...row.steps, entry];
  // What went wrong beside the vendor stays visible when the request ends well.
  const first = steps.find((ended) => ended.problem !== null)?.problem ?? null;
  const next = END[outcome] === undefined ? stepAfter(row, step) : undefined;
  if (next !== undefined && row.lease) {
    const renewed = { ...row.lease, untilMs: nowMs + row.lease.seconds * 1000 };
    return { ...row, steps, step: next, problem: first, attempt: 1, lease: renewed };
  }
  const state = END[outcome] ?? 'DONE';
  return { ...row, steps, state, problem: problem ?? first, finishedAt: at, lease: null };
}

/** Outcomes that end a request, and how. */
const END: Readonly<Partial<Record<DispatchRequestStepOutcome, DispatchRequestState>>> = {
  ALREADY_REQUESTED: 'DONE',
  REFUSED: 'REFUSED',
  UNCERTAIN: 'UNCERTAIN',
};

function problemOf({ problem }: StepReport): Problem | null {
  return problem ? { code: problem.code, message: problem.message.slice(0, 1000) } : null;
}
