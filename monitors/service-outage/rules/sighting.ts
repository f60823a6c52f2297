import type { Verdict } from '../../runtime/decision.ts';
import { OUTAGE_TYPE_WORDS, type OutageType } from '../../vocabulary/outage-type.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase } from '../sightings.ts';
import { deadLinks, isDocumentedHere, isUrgent, outageOf } from './outage.ts';

/** An edge in a cycle. */
export interface SightingObservation {
  readonly case: EdgeCase;
}

/** What to do about an edge as it was sighted: an outage waits out its quarantine, unless it is urgent. */
export function sighting(
  { case: edgeCase }: SightingObservation,
  settings: OutageSettings,
): Verdict<Action> {
  const { edge, observedAt } = edgeCase;
  const outage = outageOf(edge, settings);
  if (outage === null) return { rule: 'healthy', because: 'edge and links work', actions: [] };
  const words = OUTAGE_TYPE_WORDS[outage];
  if (!isDocumentedHere(outage, edge)) {
    const because = `${words} is documented for the primary`;
    return { rule: 'primary-speaks', because, actions: [] };
  }
  if (isUrgent(edge, settings)) {
    const because = `${words}, a link of business grade`;
    return { rule: 'business-at-once', because, actions: [report(edgeCase, outage, settings)] };
  }
  const seconds = quarantineOf(outage, settings);
  const dueAt = new Date(Date.parse(observedAt) + seconds * 1000).toISOString();
  return {
    rule: 'quarantine',
    because: `${words}; looked at again after ${seconds} s`,
    actions: [{ kind: 'schedule-recheck', dueAt, payload: { case: edgeCase, outage } }],
  };
}

/** Reports an outage; the occasion is when it was sighted, so that a second attempt is the same report. */
export function report(
  edgeCase: EdgeCase,
  outage: OutageType,
  { reportsInterfaces }: Pick<OutageSettings, 'reportsInterfaces'>,
  occasion: string = edgeCase.observedAt,
): Action {
  const dead = deadLinks(edgeCase.edge).map((link) => link.interface);
  const interfaces = reportsInterfaces && dead.length > 0 ? dead.slice(0, 20) : null;
  return { kind: 'open-outage-task', case: edgeCase, outage, interfaces, occasion };
}

function quarantineOf(
  outage: OutageType,
  { quarantines, quarantineSeconds }: Pick<OutageSettings, 'quarantines' | 'quarantineSeconds'>,
): number {
  const own = quarantines.find((text) => text.startsWith(`${outage}=`));
  return own === undefined ? quarantineSeconds : Number(own.slice(outage.length + 1));
}
