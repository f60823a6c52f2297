import { isByob } from '../../vocabulary/link-label.ts';
import { isFaultyEdge, type OutageType } from '../../vocabulary/outage-type.ts';
import type { Action, OpenOutcome } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TaskSighting, TicketSighting } from '../sightings.ts';
import { forwardLineAt } from './forward-time.ts';
import type { OpenedObservation } from './opened-observation.ts';
import { deadLinks } from './outage.ts';

export interface LinesQuestion {
  readonly case: EdgeCase;
  readonly outage: OutageType;
  readonly outcome: OpenOutcome;
  readonly ticket: TicketSighting | null;
  readonly occasion: string;
  readonly site: OpenedObservation['site'];
}

/**
 * Routes the tasks of the lines behind dead links: to the automation's queue at once, to people later.
 * The graph does not tell what became of each line of a report, so tasks that stand open in the ticket
 * are routed alike. What waits for nobody but the customer stays with the automation.
 */
export function lineActions(
  { case: edgeCase, outage, outcome, ticket, occasion, site }: LinesQuestion,
  settings: OutageSettings,
  now: Date,
): Action[] {
  if (!settings.forwardsLines || ticket === null || site === null) return [];
  const isKnown = outcome === 'ALREADY_IN_PROGRESS';
  const dueAt = forwardLineAt(settings, site.timeZone, now).toISOString();
  const { serialNumber } = edgeCase.watched;
  return openTasksOfLines(edgeCase, ticket).flatMap((task): Action[] => {
    const about = { ticketId: ticket.id, cycle: occasion };
    const workQueue = settings.lineWorkerQueue;
    const isThere = task.workQueue === settings.lineQueue;
    const move = { ...about, kind: 'move-task', taskId: task.id, serialNumber } as const;
    const moves: Action[] =
      isKnown || isThere ? [] : [{ ...move, workQueue: settings.lineQueue, ifItFails: 'go-on' }];
    const isSpared = isSparedLine(edgeCase, task.serviceNumber, settings);
    if (task.workQueue === workQueue || isSpared) return moves;
    const payload = { ...about, case: edgeCase, outage, workQueue };
    const serviceNumber = task.serviceNumber;
    return [
      ...moves,
      {
        kind: 'schedule-forward',
        dueAt,
        ifPresent: isKnown ? 'keep' : 'replace',
        payload: { ...payload, serviceNumber },
      },
    ];
  });
}

/** Whether a line is the customer's own, of an edge that is up. */
function isSparedLine(
  { watched, edge }: EdgeCase,
  serviceNumber: string,
  { sparesByob, byobLabels }: OutageSettings,
): boolean {
  const names = watched.interfaces.flatMap((line) =>
    line.serviceNumber === serviceNumber ? line.name : [],
  );
  const own = edge.links.filter((link) => names.includes(link.interface));
  return (
    sparesByob && !isFaultyEdge(edge) && own.every((link) => isByob(link.displayName, byobLabels))
  );
}

type LineTask = TaskSighting & { readonly serviceNumber: string };

function openTasksOfLines({ watched, edge }: EdgeCase, { tasks }: TicketSighting): LineTask[] {
  const dead = new Set(deadLinks(edge).map((link) => link.interface));
  const lines = new Set(
    watched.interfaces.flatMap(({ name, serviceNumber }) =>
      dead.has(name) && serviceNumber !== null ? [serviceNumber] : [],
    ),
  );
  return tasks.filter(
    (task): task is LineTask =>
      task.serviceNumber !== null && lines.has(task.serviceNumber) && task.status === 'IN_PROGRESS',
  );
}
