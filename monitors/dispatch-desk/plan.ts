import { DueDispatchRequestsDocument } from '../generated/dispatch-desk.ts';
import type { MonitorDeps, Run, RunCounts } from '../runtime/define-monitor.ts';
import { createRecent } from '../runtime/recent.ts';
import type { StepEnd } from './actions.ts';
import type { Claim } from './sightings.ts';

/** Stands for a number that only the vendor can give. */
export const FORESEEN_NUMBER = 'new';

/** So many requests that were planned are not planned again. */
const PLANNED = 1000;

/** What would be done about requests, where nothing may be written. */
export interface Planning {
  /** Told how a step would end. */
  ended(this: void, requestId: string, end: StepEnd): void;
  /** Decides each request that is due to its end, and takes none. */
  planDue(this: void, run: Run): Promise<RunCounts>;
}

export function createPlanning(
  { graph }: Pick<MonitorDeps, 'graph'>,
  decideStep: (now: Claim, run: Run) => Promise<unknown>,
): Planning {
  const ends = new Map<string, StepEnd>();
  const planned = createRecent<true>(PLANNED);

  async function plan(due: Claim, run: Run): Promise<void> {
    const { id } = due.request;
    for (let now: Claim | undefined = due; now;) {
      ends.delete(id);
      await decideStep(now, run);
      const end = ends.get(id); // none: something holds it back
      now = end && afterForeseen(now, end);
    }
    const last = ends.get(id);
    // What cannot be decided now is planned anew by the next run.
    if (last && last.outcome !== 'RETRY') planned.set(keyOf(due), true);
    ends.delete(id);
  }

  return {
    ended: (requestId, end) => void ends.set(requestId, end),
    async planDue(run) {
      const { data } = await graph.query(DueDispatchRequestsDocument, {}, run);
      const due = data?.dueDispatchRequests;
      if (!due) {
        run.report.skip('requests-unreadable');
        return { requests: 0 };
      }
      const news = due.filter((one) => planned.get(keyOf(one)) === undefined);
      run.report.saw(news.length);
      for (const one of news) await plan(one, run);
      return { requests: news.length };
    },
  };
}

const keyOf = ({ request: { id, step }, round }: Claim) => `${id}/${round}/${step}`;

/**
 * A request as it will stand once a step has ended as foreseen.
 *
 * @returns undefined when nothing follows.
 */
function afterForeseen(claim: Claim, end: StepEnd): Claim | undefined {
  const { request, following } = claim;
  const [step, ...rest] = following;
  const goesOn = end.outcome === 'DONE' || end.outcome === 'FAILED';
  if (!goesOn || step === undefined) return undefined;
  const known = {
    step,
    number: end.number ?? request.number,
    portalNumber: end.portalNumber ?? request.portalNumber,
    ticket: end.ticketId ? { id: end.ticketId } : request.ticket,
  };
  return { ...claim, attempt: 1, following: rest, request: { ...request, ...known } };
}
