import type { Verdict } from '../../runtime/decision.ts';
import { isEdgeDown, OUTAGE_TYPE_WORDS, type OutageType } from '../../vocabulary/outage-type.ts';
import type { Action, ForwardPayload } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TaskSighting, TicketSighting } from '../sightings.ts';
import { deadLinks, isForPeople, outageOf } from './outage.ts';
import { secondsSince, taskOf } from './ticket-task.ts';

/** A task that is due to be forwarded. */
export interface ForwardObservation {
  readonly asked: ForwardPayload;
  /** How the edge stands now; null when it could not be read, `gone` when it is watched no longer. */
  readonly case: EdgeCase | null | 'gone';
  /** Null when it could not be read, `absent` when the ticketing system does not know it. */
  readonly ticket: TicketSighting | null | 'absent';
}

/** Whether a task goes to people now. Where that could not be found out, the task is tried again. */
export function forward(
  { asked, case: edgeCase, ticket }: ForwardObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  if (edgeCase === null || ticket === null) return unknown(edgeCase === null ? 'edge' : 'ticket');
  if (edgeCase === 'gone') return quiet('gone', 'the edge is watched no longer');
  if (ticket === 'absent') return quiet('not-open', `there is no ticket ${asked.ticketId}`);
  const task = taskOf(ticket, asked.serviceNumber);
  if (!task || task.status !== 'IN_PROGRESS') {
    return quiet('not-open', `ticket ${ticket.id} has no open task for ${asked.serviceNumber}`);
  }
  if (task.workQueue === asked.workQueue) {
    return quiet('already-there', `the task lies in ${asked.workQueue}`);
  }
  if (asked.serviceNumber !== edgeCase.watched.serialNumber) return line(asked, edgeCase, task);
  return device(asked, edgeCase, { ticket, task }, settings, now);
}

function device(
  asked: ForwardPayload,
  edgeCase: EdgeCase,
  { ticket, task }: { readonly ticket: TicketSighting; readonly task: TaskSighting },
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  const outage = outageOf(edgeCase.edge, settings);
  if (outage === null) return quiet('recovered', 'edge and links work again');
  if (!isForPeople(edgeCase.edge, settings)) {
    return quiet('customers-own-line', "only customers' own links are down");
  }
  const words = OUTAGE_TYPE_WORDS[outage];
  const move = () => moveActions(asked, edgeCase, task, outage);
  if (isEdgeDown(outage)) return { rule: 'edge-down', because: words, actions: move() };
  if (settings.forwardsLinksBy === 'hour') {
    return { rule: 'link-down', because: words, actions: move() };
  }
  const limit = settings.forwardLinkAgeSeconds;
  if (ticket.createdAt === null)
    return quiet('undated', 'the ticket does not say when it was opened');
  const age = secondsSince(Date.parse(ticket.createdAt), now);
  const because = `${words}, its ticket is ${age} s old`;
  if (age >= limit) return { rule: 'link-down', because, actions: move() };
  const nearMisses = [{ rule: 'link-down', by: `${limit - age} s short of ${limit} s` }];
  return { rule: 'too-young', because, actions: [], nearMisses };
}

function line(asked: ForwardPayload, edgeCase: EdgeCase, task: TaskSighting): Verdict<Action> {
  const { interfaces } = edgeCase.watched;
  const own = interfaces.find(({ serviceNumber }) => serviceNumber === asked.serviceNumber)?.name;
  const isDown = deadLinks(edgeCase.edge).some((link) => link.interface === own);
  if (!isDown) return quiet('recovered', 'the line works again');
  const actions = moveActions(asked, edgeCase, task, asked.outage);
  return { rule: 'line-down', because: `the line behind ${own ?? '?'} is down`, actions };
}

function moveActions(
  { ticketId, workQueue, serviceNumber, cycle }: ForwardPayload,
  edgeCase: EdgeCase,
  task: TaskSighting,
  outage: OutageType,
): Action[] {
  const { serialNumber } = edgeCase.watched;
  return [
    {
      kind: 'move-task',
      ...{ ticketId, taskId: task.id, serialNumber, workQueue },
      // Where a task lies can be read back: what stays uncertain is tried again by the next look.
      cycle: `${cycle}@${edgeCase.observedAt}`,
      ifAlready: 'stop', // whoever moved it meanwhile tells of it
    },
    {
      kind: 'chat',
      text: `Task of ${serviceNumber} on outage ticket ${ticketId} moved to ${workQueue}: ${OUTAGE_TYPE_WORDS[outage]}.`,
      about: ['forwarded', ticketId, serviceNumber, workQueue, cycle],
      ifItFails: 'go-on',
    },
    {
      kind: 'count',
      counter: 'forwarded',
      ...{ ticketId, serviceNumber, cycle },
      case: edgeCase,
      outage,
      targetQueue: workQueue,
    },
  ];
}

function unknown(what: 'edge' | 'ticket'): Verdict<Action> {
  const because = `the ${what} could not be read`;
  return { rule: 'unreadable', because, actions: [], skipped: `${what}-unreadable` };
}

/** Kept as a near miss: 'why was it not forwarded' is asked. */
function quiet(rule: string, because: string): Verdict<Action> {
  return { rule, because, actions: [], nearMisses: [{ rule: 'move', by: because }] };
}
