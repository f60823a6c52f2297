import type { NearMiss, Verdict } from '../../runtime/decision.ts';
import { lastDocumentedOutage } from '../../vocabulary/documentation-cycle.ts';
import { isByob } from '../../vocabulary/link-label.ts';
import { faultyLinks, outageTypeOf } from '../../vocabulary/outage-type.ts';
import type { TriageFacts } from '../../vocabulary/triage-note.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, TaskSighting, TicketSighting } from '../sightings.ts';
import { resolution } from './autoresolve-actions.ts';
import { CHECKS } from './autoresolve-checks.ts';
import type { Recovery } from './recovery.ts';
import { taskOf } from './ticket-task.ts';

/** An edge that is healthy, and what its tickets say. */
export interface AutoresolveObservation {
  readonly case: EdgeCase;
  /** Open outage tickets with a task for it, newest first; null when they could not be read. */
  readonly tickets: readonly TicketSighting[] | null;
  /** Null when it could not be read. */
  readonly site: { readonly timeZone: string | null } | null;
}

/**
 * Whether the task of an edge that is well again is resolved. The first check that fails stops quietly.
 *
 * Source: service-outage-monitor.md §6.5.
 */
export function autoresolve(
  { case: edgeCase, tickets, site }: AutoresolveObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  const { watched } = edgeCase;
  if (settings.hosts.length > 0 && !settings.hosts.includes(watched.host)) {
    return quiet('autoresolve-other-host', `${watched.host} is looked after elsewhere`);
  }
  if (tickets === null) return unreadable('tickets');
  const [ticket] = tickets;
  if (!ticket) return quiet('autoresolve-no-ticket', 'no outage ticket is open for it');
  if (ticket.createdBy !== settings.automationUser) {
    const by = ticket.createdBy ?? 'nobody known';
    return quiet('autoresolve-not-ours', `ticket ${ticket.id} was opened by ${by}`);
  }
  const task = taskOf(ticket, watched.serialNumber);
  if (!task) return quiet('autoresolve-no-task', `ticket ${ticket.id} has no task for it`);
  if (site === null) return unreadable('site');
  const recovery = recoveryOf(edgeCase, ticket, task, site.timeZone, settings);
  for (const check of CHECKS) {
    const stop = check(recovery, settings, now);
    if (stop) return quiet(stop.rule, stop.because, stop.by);
  }
  return {
    rule: recovery.isByob ? 'autoresolve-byob' : 'autoresolve',
    because: `it is healthy, and its task on ticket ${ticket.id} is open`,
    actions: resolution(recovery, settings, now),
  };
}

function recoveryOf(
  edgeCase: EdgeCase,
  ticket: TicketSighting,
  task: TaskSighting,
  timeZone: string | null,
  { autoresolveByobAtOnce, byobLabels, lineQueue }: OutageSettings,
): Recovery {
  const documented = lastDocumentedOutage(ticket.notes, edgeCase.watched.serialNumber);
  const faults = faultyLinks(documented?.links ?? []);
  const isByobFault = faults.some(({ label }) => isByob(label, byobLabels));
  return {
    case: edgeCase,
    ticket,
    task,
    outageType: documented && typeOf(documented, edgeCase.watched.serialNumber),
    faults,
    isByob: autoresolveByobAtOnce && isByobFault && task.workQueue === lineQueue,
    timeZone,
  };
}

/** As the note names it, or else by the states that it tells. */
function typeOf({ outageType, edges, links }: TriageFacts, serialNumber: string) {
  const state = edges.find((edge) => edge.serialNumber === serialNumber)?.state ?? null;
  return outageType ?? outageTypeOf({ state, links, haRole: null, partnerState: null });
}

function quiet(rule: string, because: string, by?: string): Verdict<Action> {
  const nearMisses: NearMiss[] = by === undefined ? [] : [{ rule: 'autoresolve', by }];
  return { rule, because, actions: [], nearMisses };
}

function unreadable(what: 'tickets' | 'site'): Verdict<Action> {
  return {
    rule: 'autoresolve-unknown',
    because: `its ${what} could not be read`,
    actions: [],
    skipped: `${what}-unreadable`,
  };
}
