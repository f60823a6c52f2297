import {
  OpenOutageTaskDocument,
  type OpenOutageTaskMutation,
} from '../../generated/service-outage.ts';
import type { ActContext } from '../../runtime/deciding.ts';
import type { MonitorDeps, Run } from '../../runtime/define-monitor.ts';
import type { Changed } from '../../runtime/effects.ts';
import { byOutcome, resultOf } from '../../runtime/outcomes.ts';
import type { OpenOutageTask, OpenOutcome } from '../actions.ts';
import { readEvents } from '../read-edges.ts';
import { readSite } from '../read-site.ts';
import { readTicket } from '../read-ticket.ts';
import type { OpenedObservation } from '../rules/opened-observation.ts';
import { noteFor } from '../rules/opened.ts';
import type { OutageSettings } from '../settings.ts';
import type { TicketSighting } from '../sightings.ts';
import { change, type ActParts, type Result } from './about.ts';
import { foreseeOutage, NEW_TICKET } from './foresee-outage.ts';
import { isReported, unlessWellAgain } from './still-true.ts';

/** Reports an outage; what follows from the ticket that the device is on then is decided next. */
export async function openOutageTask(
  action: OpenOutageTask,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { deps, settings } = parts;
  const { run } = context;
  const { customerId, serialNumber } = action.case.watched;
  const isKnown = () => isReported(serialNumber, parts, context);
  const stop = await unlessWellAgain(serialNumber, isKnown, parts, context);
  if (stop) return stop;
  const interfaces = action.interfaces === null ? {} : { interfaces: [...action.interfaces] };
  const changed = await change(
    {
      action,
      key: ['open', serialNumber, action.occasion, action.interfaces?.join('+') ?? 'whole'],
      document: OpenOutageTaskDocument,
      variables: (idempotencyKey) => ({
        input: { customerId, serialNumber, ...interfaces, idempotencyKey },
      }),
      foresee: () => foreseeOutage(action.case, deps, run),
    },
    parts,
    context,
  );
  const result = resultOf(changed, (data) => data.openOutageTask, byOutcome);
  const answer = answerOf(changed);
  if (!answer) return result;
  const { ticketId, outcome } = answer;
  const observation = await observeOpened(action, answer, settings, deps, run);
  const subject = { ...context.subject, ticketId };
  return {
    ...result,
    detail: outcome,
    ticketId,
    next: [{ stage: 'opened', subject, observation }],
  };
}

interface OpenAnswer {
  readonly outcome: OpenOutcome;
  readonly ticketId: string;
  /** Nothing was written: there may be no ticket to be read. */
  readonly withheld: boolean;
}

function answerOf(changed: Changed<OpenOutageTaskMutation>): OpenAnswer | undefined {
  if (changed.kind === 'unknown') return undefined;
  const { outcome, ticket } = changed.data?.openOutageTask ?? {};
  if (!outcome || outcome === 'UNCERTAIN' || !ticket) return undefined;
  return { outcome, ticketId: ticket.id, withheld: changed.kind === 'withheld' };
}

/** Reads what the outcome makes necessary. */
async function observeOpened(
  { case: edgeCase, outage, occasion }: OpenOutageTask,
  { outcome, ticketId }: OpenAnswer,
  settings: OutageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<OpenedObservation> {
  const { serialNumber, siteId } = edgeCase.watched;
  const note = noteFor(outcome, settings);
  const wantsEvents = note === 'triage' || note === 'state';
  const wantsZone = settings.forwardsLinksBy === 'hour' || settings.forwardsLines;
  const [ticket, events, site] = await Promise.all([
    ticketId === NEW_TICKET ? foreseenTicket(serialNumber) : readTicket(ticketId, deps, run),
    wantsEvents ? readEvents(serialNumber, deps, run) : null,
    wantsZone ? readSite(siteId, deps, run) : { timeZone: null },
  ]);
  return { case: edgeCase, outage, outcome, ticketId, occasion, ticket, events, site };
}

/** The ticket that would be opened. */
function foreseenTicket(serialNumber: string): TicketSighting {
  return {
    id: NEW_TICKET,
    status: 'NEW',
    severity: null,
    createdAt: null,
    createdBy: null,
    tasks: [
      {
        id: `${NEW_TICKET}:1`,
        serviceNumber: serialNumber,
        status: 'IN_PROGRESS',
        workQueue: null,
        assignee: null,
      },
    ],
    notes: [],
  };
}
