import type { Verdict } from '../../runtime/decision.ts';
import { cycleOf } from '../../vocabulary/documentation-cycle.ts';
import { OUTAGE_TYPE_WORDS } from '../../vocabulary/outage-type.ts';
import type { Action, OpenOutcome } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import { causesTexts, isNotedAsReopened, isTriaged, triageTexts } from './documentation.ts';
import { lineActions } from './line-tasks.ts';
import type { OpenedObservation } from './opened-observation.ts';
import { isWithoutPower } from './outage.ts';
import { routeActions } from './route.ts';
import { severityActions } from './severity.ts';

const RULES: Readonly<Record<OpenOutcome, readonly [rule: string, because: string]>> = {
  CREATED: ['created', 'a new ticket'],
  ALREADY_IN_PROGRESS: ['already-in-progress', 'the device is on an open ticket'],
  RESOLVED_NOT_REOPENED: ['resolved', 'the device is on a solved ticket, which we reopen'],
  REOPENED: ['reopened', 'its solved ticket was reopened by the ticketing system'],
  REOPENED_SAME_SITE: ['reopened-same-site', 'it joined a solved ticket of its site'],
};

/** What follows from the ticket that a reported outage is on: documentation, severity, routing, modems. */
export function opened(
  observation: OpenedObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  const { case: edgeCase, outcome, ticket, occasion } = observation;
  const [rule, because] = RULES[outcome];
  const checksTasks = outcome !== 'CREATED' && outcome !== 'REOPENED_SAME_SITE';
  const skipped = skippedOf(observation, settings);
  return {
    rule,
    because,
    actions: [
      ...announced(observation),
      ...documented(observation, settings),
      ...reopening(observation, settings),
      ...lostPower(observation, settings),
      ...lineActions(observation, settings, now),
      ...routeActions(observation, settings, now),
      // Last: whoever fails here keeps nothing but its own message from being sent.
      ...severityActions({ case: edgeCase, ticket, checksTasks, occasion }, settings),
    ],
    ...(skipped !== undefined && { skipped }),
  };
}

/** Which note an outcome asks for. */
export function noteFor(
  outcome: OpenOutcome,
  { reopenNote }: Pick<OutageSettings, 'reopenNote'>,
): 'triage' | 'causes' | 'state' | undefined {
  if (outcome === 'ALREADY_IN_PROGRESS') return undefined;
  return outcome === 'CREATED' || outcome === 'REOPENED_SAME_SITE' ? 'triage' : reopenNote;
}

function skippedOf(
  { outcome, ticket, events, site }: OpenedObservation,
  settings: OutageSettings,
): string | undefined {
  const note = noteFor(outcome, settings);
  if (ticket === null && (note !== undefined || settings.changesSeverity))
    return 'ticket-unreadable';
  if (events === null && (note === 'triage' || note === 'state')) return 'events-unreadable';
  return site === null ? 'site-unreadable' : undefined;
}

function announced(observation: OpenedObservation): Action[] {
  const { case: edgeCase, outage, outcome, ticketId, occasion } = observation;
  const words = OUTAGE_TYPE_WORDS[outage];
  const about = { ticketId, serviceNumber: edgeCase.watched.serialNumber, cycle: occasion };
  const count = { kind: 'count', ...about, case: edgeCase, outage } as const;
  if (outcome === 'REOPENED' || outcome === 'REOPENED_SAME_SITE') {
    return [{ ...count, counter: 'reopened-there' }];
  }
  if (outcome !== 'CREATED') return [];
  const { host, enterpriseId, edgeId, serialNumber } = edgeCase.edge;
  const page = `https://${host}/#!/operator/customer/${enterpriseId}/monitor/edge/${edgeId}/`;
  const text = `Outage ticket ${ticketId} opened for ${serialNumber}: ${words}. ${page}`;
  return [
    { ...count, counter: 'created', cycle: 'created' },
    { kind: 'chat', text, about: ['created', ticketId, serialNumber], ifItFails: 'go-on' },
  ];
}

/** The note about a ticket that needs no reopening by us; that of one that does follows the reopening. */
function documented(observation: OpenedObservation, settings: OutageSettings): Action[] {
  const { outcome, ticket, ticketId, case: edgeCase, occasion } = observation;
  const texts = outcome === 'RESOLVED_NOT_REOPENED' ? [] : textsOf(observation, settings);
  if (texts.length === 0 || ticket === null) return [];
  const { serialNumber } = edgeCase.watched;
  const isTriage = noteFor(outcome, settings) === 'triage';
  const since = isTriage ? cycleOf(ticket.notes, serialNumber).since : occasion;
  const cycle = since ?? 'first';
  const note = isTriage ? 'triage' : 'reopening';
  const serviceNumbers = [serialNumber];
  return [
    {
      kind: 'append-note',
      ticketId,
      note,
      texts,
      serviceNumbers,
      cycle,
      since,
      ifItFails: 'go-on',
    },
  ];
}

function reopening(observation: OpenedObservation, settings: OutageSettings): Action[] {
  const { outcome, ticket, ticketId, case: edgeCase, outage, occasion } = observation;
  const { serialNumber } = edgeCase.watched;
  const task = ticket?.tasks.find(({ serviceNumber }) => serviceNumber === serialNumber);
  if (outcome !== 'RESOLVED_NOT_REOPENED' || !task) return [];
  const texts = textsOf(observation, settings);
  const about = { ticketId, taskId: task.id, serialNumber, cycle: occasion };
  return [{ kind: 'reopen-task', ...about, case: edgeCase, outage, texts, ifItFails: 'go-on' }];
}

/** Empty when there is nothing to tell, it cannot be told, or it was told before. */
function textsOf(observation: OpenedObservation, settings: OutageSettings): string[] {
  const { outcome, ticket, events, case: edgeCase, outage, occasion } = observation;
  if (ticket === null) return [];
  const { serialNumber } = edgeCase.watched;
  const note = noteFor(outcome, settings);
  if (note === 'causes' || note === 'state') {
    if (isNotedAsReopened(ticket, serialNumber, occasion)) return [];
    if (note === 'causes') return causesTexts(edgeCase, occasion, settings);
  } else if (note === undefined || isTriaged(ticket, serialNumber)) return [];
  if (events === null || events.length === 0) return [];
  return triageTexts({ case: edgeCase, outage, events }, settings, note === 'state');
}

function lostPower(
  { outcome, ticketId, case: edgeCase }: OpenedObservation,
  { mailsLostPower }: OutageSettings,
): Action[] {
  if (outcome !== 'CREATED' || !mailsLostPower || !isWithoutPower(edgeCase.edge)) return [];
  const serviceNumber = edgeCase.watched.serialNumber;
  const milestone = 'DEVICE_LOST_POWER';
  return [
    {
      kind: 'send-milestone',
      ticketId,
      serviceNumber,
      milestone,
      cycle: 'created', // a ticket is created once, whichever sighting its creation is told to
      ifItFails: 'go-on',
    },
  ];
}
