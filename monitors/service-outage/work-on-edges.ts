import pLimit from 'p-limit';
import type { Decide } from '../runtime/deciding.ts';
import type { Subject } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { OutageCase, stages } from './decide.ts';
import { readAutoresolve } from './read-autoresolve.ts';
import { readOpenTickets, type OpenTickets } from './read-open-tickets.ts';
import { isHealthy } from './rules/outage.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';
import type { EdgesPayload } from './tasks.ts';

/** Whom a decision about an edge concerns. */
export function subjectOf({ watched, edge }: EdgeCase): Subject {
  const { customerId, siteId, serialNumber } = watched;
  return { customerId, siteId, serialNumber, host: edge.host };
}

/** Decides about some edges of one customer. Its open tickets are read once for all that are healthy. */
export async function workOnEdges(
  { customerId, cases }: EdgesPayload,
  decide: Decide<typeof stages>,
  settings: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<void> {
  run.report.saw(cases.length);
  const healthy = cases.filter(({ edge }) => isHealthy(edge));
  const open = healthy.length > 0 ? await readOpenTickets(customerId, deps, run) : null;
  if (healthy.length > 0) reportUnread(open, healthy.length, run);
  const limit = pLimit(settings.concurrency);
  await limit.map(cases, async (edgeCase) => {
    run.signal.throwIfAborted();
    await decide(run, await caseOf(edgeCase, open, settings, deps, run));
  });
}

/** Only of an edge that works and is on an open ticket there is more to be found out. */
async function caseOf(
  edgeCase: EdgeCase,
  open: OpenTickets | null,
  settings: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<OutageCase> {
  const subject = subjectOf(edgeCase);
  const { serialNumber } = edgeCase.watched;
  if (!isHealthy(edgeCase.edge) || !open?.serviceNumbers.has(serialNumber)) {
    return { stage: 'sighting', subject, observation: { case: edgeCase } };
  }
  const observation = await readAutoresolve(edgeCase, null, settings, deps, run);
  return { stage: 'autoresolve', subject, observation };
}

function reportUnread(open: OpenTickets | null, healthy: number, run: Run): void {
  if (open === null) run.report.skip('tickets-unreadable', healthy);
  else if (open.unreadable > 0) run.report.skip('ticket-unreadable', open.unreadable);
}
