import { isFaultyEdge } from '../../vocabulary/outage-type.ts';
import type { Action, Look } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import { forwardAt } from './forward-time.ts';
import { deadModems } from './modems.ts';
import type { OpenedObservation } from './opened-observation.ts';
import { isForPeople } from './outage.ts';

/** Who is to look after the outage, and when: people, the customer, those who deal with carriers, a modem. */
export function routeActions(
  observation: OpenedObservation,
  settings: OutageSettings,
  now: Date,
): Action[] {
  const { case: edgeCase, outcome, ticketId, occasion } = observation;
  const isKnown = outcome === 'ALREADY_IN_PROGRESS';
  const look = (at: Look['at']): Action => ({
    kind: 'look',
    at,
    case: edgeCase,
    ticketId,
    occasion,
    ifItFails: 'go-on',
  });
  const isOurs = outcome === 'CREATED' || outcome === 'RESOLVED_NOT_REOPENED';
  const hasModem = (isOurs || isKnown) && deadModems(edgeCase, settings).length > 0;
  const toCarrier = isKnown && settings.forwardsToCarrier && !isFaultyEdge(edgeCase.edge);
  return [
    ...(isForPeople(edgeCase.edge, settings)
      ? forward(observation, settings, now)
      : [look(isKnown ? 'reminder' : 'acknowledgement')]),
    ...(hasModem ? [look(isKnown ? 'modem-follow-up' : 'modems')] : []),
    ...(toCarrier ? [look('carrier')] : []),
  ];
}

function forward(observation: OpenedObservation, settings: OutageSettings, now: Date): Action[] {
  const { case: edgeCase, outage, outcome, ticket, ticketId, occasion, site } = observation;
  const isKnown = outcome === 'ALREADY_IN_PROGRESS';
  if (isKnown && !settings.forwardsInProgress) return [];
  const serviceNumber = edgeCase.watched.serialNumber;
  const workQueue = settings.forwardQueue;
  const task = ticket?.tasks.find((one) => one.serviceNumber === serviceNumber);
  if (task?.workQueue === workQueue) return [];
  const dueAt = forwardAt(edgeCase.edge, outage, settings, site, now)?.toISOString();
  if (dueAt === undefined) return []; // the report is made again, under its key
  return [
    {
      kind: 'schedule-forward',
      dueAt,
      // What is known already must not be put off each time it is seen.
      ifPresent: isKnown || settings.forwardsLinksBy === 'age' ? 'keep' : 'replace',
      payload: { case: edgeCase, outage, ticketId, serviceNumber, workQueue, cycle: occasion },
    },
  ];
}
