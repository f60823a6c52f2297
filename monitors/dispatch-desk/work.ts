import {
  ClaimDispatchRequestsDocument,
  DispatchRequestsWaitingDocument,
  RecordDispatchRequestStepDocument,
} from '../generated/dispatch-desk.ts';
import { createDecide } from '../runtime/deciding.ts';
import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run, RunCounts } from '../runtime/define-monitor.ts';
import { requireAccepted } from '../runtime/effects.ts';
import { carryOut } from './act.ts';
import type { DeskAction, StepEnd } from './actions.ts';
import { step, type Settings } from './decide.ts';
import { observeStep } from './observe.ts';
import type { Claim } from './sightings.ts';

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
 * due. Where nothing may be written none is taken: whoever takes one has to do it.
 */
export function createWork(
  settings: Settings,
  deps: MonitorDeps,
): (run: Run) => Promise<RunCounts> {
  /** Requests in this worker's hands, as they stand. */
  const claims = new Map<string, Claim>();
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
        await record(action.requestId, end, run);
        return { state: STATES[end.outcome], detail: end.problem?.message };
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

  async function carryOutRequest(id: string, run: Run): Promise<void> {
    for (let last: Claim | undefined; ;) {
      const now = claims.get(id);
      // A step whose end was not recorded is taken up once the lease is over.
      if (!now || now === last) break;
      last = now;
      run.signal.throwIfAborted();
      const observation = await observeStep(now, deps, run);
      const { number, vendor, ticket } = now.request;
      const dispatchId = number === null ? null : `${vendor}:${number}`;
      const subject = { ticketId: ticket?.id ?? null, dispatchId };
      const [done] = await decide(run, { stage: 'step', subject, observation });
      if (done?.state === 'HELD') await record(id, heldBack(done.detail), run);
    }
    claims.delete(id);
  }

  return async (run) => {
    if (deps.effects.mode !== 'write') return skipAll(deps, run);
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

async function skipAll({ graph }: MonitorDeps, run: Run): Promise<RunCounts> {
  const { data } = await graph.query(DispatchRequestsWaitingDocument, {}, run);
  const waiting = data?.dispatchRequests?.totalCount ?? 0;
  if (waiting > 0) run.report.skip('effects-withheld', waiting);
  return { requests: 0 };
}
