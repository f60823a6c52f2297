import type { SettleDispatchRequestInput } from '../../generated/dispatches.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import type { RequestRow, StepEntry } from './model.ts';
import { stepAfter } from './steps.ts';

/** What somebody found at the vendor; checked. */
type Finding = Pick<SettleDispatchRequestInput, 'finding' | 'number'>;

/** Lease of a step that a person settled: no worker's. */
const BY_HAND = 'by hand';

/** Why a finding cannot be entered; null when it can. */
export function whatIsWrong(
  row: RequestRow | undefined,
  { finding, number }: Finding,
): UserError | null {
  if (!row) return wrong('NOT_FOUND', 'id', 'expected the id of a request');
  if (row.state !== 'UNCERTAIN') {
    return wrong('CONFLICT', 'id', `expected an UNCERTAIN request; this one is ${row.state}`);
  }
  const needsNumber = finding === 'DONE' && row.kind === 'CREATE';
  if (needsNumber && number == null) {
    return wrong('INVALID', 'number', 'expected the number of the order that arrived; got none');
  }
  if (!needsNumber && number != null) {
    return wrong('INVALID', 'number', 'expected none but of an order that arrived; got one');
  }
  return null;
}

/** An uncertain request behind what somebody found. */
export function withFinding(row: RequestRow, found: Finding, at: string): RequestRow {
  const earlier = row.steps.slice(0, -1);
  const going = { ...row, problem: null, finishedAt: null, lease: null, attempt: 0, dueAtMs: 0 };
  switch (found.finding) {
    case 'NOT_DONE':
      return { ...going, state: 'PENDING', steps: earlier, round: row.round + 1 };
    case 'NOT_WANTED': {
      const message = 'it did not arrive, and nobody wants it any more';
      const problem = { code: 'NOT_WANTED', message };
      const entry = { ...settled(row, at), outcome: 'REFUSED', problem } as const;
      return { ...row, state: 'REFUSED', steps: [...earlier, entry], problem, finishedAt: at };
    }
    case 'DONE': {
      const steps = [...earlier, settled(row, at)];
      const known = { ...going, ...numbersOf(row, found), steps };
      const next = stepAfter(row, row.step);
      return next === undefined
        ? { ...known, state: 'DONE', finishedAt: at }
        : { ...known, state: 'PENDING', step: next };
    }
  }
}

const settled = ({ step }: RequestRow, at: string): StepEntry => ({
  ...{ step, outcome: 'DONE', finishedAt: at, problem: null, lease: BY_HAND },
});

/** Notes name a dispatch of CTS by our number; the vendor's comes with a later reading. */
function numbersOf({ vendor }: RequestRow, { number }: Finding) {
  if (number == null) return {};
  return vendor === 'LIT' ? { number, portalNumber: number } : { portalNumber: number };
}

function wrong(code: string, field: string, expected: string): UserError {
  return { code, message: `input.${field}: ${expected}`, path: ['input', field] };
}
