import { z } from 'zod';
import type {
  ClaimDispatchRequestsInput,
  RecordDispatchRequestStepInput,
} from '../../generated/dispatches.ts';
import { checkInput, form, type UserError } from '../../runtime/user-errors.ts';

const whole = (min: number, max: number) =>
  z.number().refine((value) => value >= min && value <= max, {
    error: ({ input }) => `expected ${min} to ${max}; got ${String(input)}`,
  });

const CLAIM = z.object({
  worker: form(/^\P{C}{1,100}$/u, '1 to 100 printable characters'),
  max: whole(1, 50),
  leaseSeconds: whole(5, 3600),
});

const digits = form(/^\d{1,19}$/, 'digits, for example 5400123').nullish();
const number = form(/^[\w-]{1,40}$/, 'letters, digits and dash, for example DIS10001').nullish();

const REPORT = z
  .object({
    id: z.string(),
    step: z.string(),
    outcome: z.string(),
    problem: z
      .object({ code: form(/^[A-Z][A-Z0-9_]{0,59}$/, 'capitals, for example NOT_FOUND') })
      .nullish(),
    number,
    portalNumber: number,
    ticketId: digits,
    customerId: digits,
  })
  .superRefine(({ step, outcome, problem }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (outcome === 'FAILED' && step !== 'CHAT' && step !== 'NOTE') {
      refuse('outcome', `expected FAILED of CHAT or NOTE alone; got it of ${step}`);
    }
    if (outcome === 'ALREADY_REQUESTED' && step !== 'CHECK') {
      refuse('outcome', `expected ALREADY_REQUESTED of CHECK alone; got it of ${step}`);
    }
    const isFine = outcome === 'DONE' || outcome === 'ALREADY_REQUESTED';
    if (!isFine && !problem) refuse('problem', `expected a problem with ${outcome}; got none`);
  });

/** What is wrong with an input of `claimDispatchRequests`. */
export const checkClaim = (input: ClaimDispatchRequestsInput): UserError[] =>
  checkInput(CLAIM, input);

/** What is wrong with an input of `recordDispatchRequestStep`. */
export const checkReport = (input: RecordDispatchRequestStepInput): UserError[] =>
  checkInput(REPORT, input);
