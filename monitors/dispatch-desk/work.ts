import {
  ClaimDispatchRequestsDocument,
  RecordDispatchRequestStepDocument,
} from '../generated/dispatch-desk.ts';
import { createDecide } from '../runtime/deciding.ts';
import type { ActionRecord, ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run, RunCounts } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import { carryOut } from './act.ts';
import type { DeskAction, StepEnd } from './actions.ts';
import { step, type Settings } from './decide.ts';
import { observeStep } from './observe.ts';
import { createPlanning } from './plan.ts';
import type { Claim } from './sightings.ts';
import { subjectOf } from './subject.ts';

export const stages = { step };

/** Requests that are carried out at the same time. */
const AT_ONCE = 10;

/** What came of a step, in the words of the ledger. */
const STATES = {
  DONE: 'DONE',
  ALREADY_REQUESTED: 'ALREADY',
  REFUSED: 'REFUSED',
  UNCERTAIN: 'UNCERTAIN',
  FAILED: 'FAILED',
  RETRY: 'FAILED',
  HELD: 'FAILED',
} as const satisfies Record<StepEnd['outcome'], ActionResult['state']>;

/**
 * Takes the requests that are due and carries them out, each from the step it stands at, until none is
 * due. Where nothing may be written none is taken, for whoever takes one has to do it: each is planned
 * once, to its end.
 */
export function createWork(
  settings: Settings,
  deps: MonitorDeps,
): (run: Run) => Promise<RunCounts> {
  /** Requests in this worker's hands, as they stand. */
  const claims = new Map<string, Claim>();
  const planning = createPlanning(deps, decideStep);
  const steps = deps.metrics.counter(
    'dispatch_desk_steps_total',
    'Steps of requests by their end',
    ['vendor', 'kind', 'step', 'outcome'],
  );
  const decide = createDecide<Settings, typeof stages, DeskAction>(
    {
      stages,
      settings,
      inside: ['settle-step'],
      async act(action, { run }) {
        const end = await carryOut(action, deps, run);
        const detail = end.problem?.message;
        if (run.mode === 'write') {
          await record(action.requestId, end, run);
          return { state: STATES[end.outcome], detail };
        }
        planning.ended(action.requestId, end);
        return { state: end.outcome === 'DONE' ? 'WITHHELD' : STATES[end.outcome], detail };
      },
    },
    deps.deciding,
  );

  async function claim(run: Run): Promise<readonly Claim[]> {
    const input = { worker: run.id, max: AT_ONCE, leaseSeconds: settings.leaseSeconds };
    const { claimDispatchRequests: claimed } = await deps.effects.remember(
      ClaimDispatchRequestsDocument,
      { input },
      run,
    );
    requireAccepted(claimed);
    return claimed.claims;
  }

  async function record(id: string, end: StepEnd, run: Run): Promise<void> {
    const held = claims.get(id);
    if (!held) return;
    const { lease, request } = held;
    const { recordDispatchRequestStep: recorded } = await deps.effects.remember(
      RecordDispatchRequestStepDocument,
      { input: { id, lease, step: request.step, ...end } },
      run,
    );
    const { vendor, kind, step: ended } = request;
    steps.add({ vendor, kind, step: ended, outcome: end.outcome });
    if (end.problem) run.log.warn({ request: id, step: ended, ...end }, 'step did not go well');
    const [error] = recorded.userErrors;
    if (error) run.log.warn({ request: id, step: ended, error }, 'step was not recorded');
    if (recorded.request?.state === 'RUNNING') {
      claims.set(id, { ...held, attempt: 1, request: recorded.request });
    } else {
      claims.delete(id);
    }
  }

  /** @returns undefined where the run does not concern the request. */
  async function decideStep(now: Claim, run: Run): Promise<ActionRecord | undefined> {
    run.signal.throwIfAborted();
    const observation = await observeStep(now, deps, run);
    const subject = await subjectOf(now.request, deps, run);
    const [done] = await decide(run, { stage: 'step', subject, observation });
    return done;
  }

  async function carryOutRequest(id: string, run: Run): Promise<void> {
    for (let last: Claim | undefined; ;) {
      const now = claims.get(id);
      // A step whose end was not recorded is taken up once the lease is over.
      if (!now || now === last) break;
      last = now;
      const done = await decideStep(now, run);
      if (done?.state === 'HELD') await record(id, heldBack(done.detail), run);
    }
    claims.delete(id);
  }

  return async (run) => {
    // Whom a request concerns is not read: one that was taken for nothing would wait for its lease.
    if (run.focus.customerId !== undefined) {
      run.report.skip('not-by-customer');
      return { requests: 0 };
    }
    if (deps.effects.mode !== 'write') return planning.planDue(run);
    let requests = 0;
    for (;;) {
      const taken = await claim(run);
      if (taken.length === 0) return { requests };
      requests += taken.length;
      run.report.saw(taken.length);
      for (const one of taken) claims.set(one.request.id, one);
      const ends = await Promise.allSettled(
        taken.map(({ request }) => carryOutRequest(request.id, run)),
      );
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    }
  };
}

/** By a pause or a maintenance window: the request goes on behind it, and says why it waits. */
function heldBack(detail: string | undefined): StepEnd {
  return { outcome: 'HELD', problem: { code: 'HELD', message: detail ?? 'held back' } };
}
