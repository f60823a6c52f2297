import type { Verdict } from '../../runtime/decision.ts';
import { OUTAGE_TYPE_WORDS, type OutageType } from '../../vocabulary/outage-type.ts';
import type { Action } from '../actions.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase } from '../sightings.ts';
import { isDocumentedHere, outageOf } from './outage.ts';
import { report } from './sighting.ts';

/** An edge after its quarantine. */
export interface RecheckObservation {
  /** Null when it could not be read; `gone` when it is watched no longer. */
  readonly case: EdgeCase | null | 'gone';
  /** As it was sighted. */
  readonly outage: OutageType;
  /** When it was sighted. */
  readonly occasion: string;
}

/** Reports an outage that outlasted its quarantine. */
export function recheck(
  { case: edgeCase, outage: before, occasion }: RecheckObservation,
  settings: OutageSettings,
): Verdict<Action> {
  if (edgeCase === null) {
    const because = 'the edge could not be read again';
    return { rule: 'unreadable', because, actions: [], skipped: 'edge-unreadable' };
  }
  if (edgeCase === 'gone') {
    return { rule: 'gone', because: 'the edge is watched no longer', actions: [] };
  }
  const outage = outageOf(edgeCase.edge, settings);
  if (outage === null) {
    const because = 'edge and links work again';
    const look = { kind: 'look', at: 'autoresolve', case: edgeCase, occasion } as const;
    return { rule: 'recovered', because, actions: [{ ...look, ticketId: null }] };
  }
  const words = OUTAGE_TYPE_WORDS[outage];
  if (!isDocumentedHere(outage, edgeCase.edge)) {
    const because = `${words} is documented for the primary`;
    return { rule: 'primary-speaks', because, actions: [] };
  }
  if (settings.tellsTypes && outage !== before) {
    const by = `${OUTAGE_TYPE_WORDS[before]} became ${words}`;
    const because = `${by}: left for the next cycle`;
    const nearMisses = [{ rule: 'still-down', by }];
    return { rule: 'changed-type', because, actions: [], nearMisses };
  }
  return {
    rule: 'still-down',
    because: `${words} outlasted its quarantine`,
    actions: [report(edgeCase, outage, settings, occasion)],
  };
}
