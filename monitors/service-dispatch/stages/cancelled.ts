import type { Verdict } from '../../runtime/decision.ts';
import { buildDispatchNote } from '../../vocabulary/dispatch-notes.ts';
import type { AppendNote } from '../actions.ts';
import { dateOf, has, unready, type DispatchObservation } from './observation.ts';

/** A dispatch that was called off gets its note; nobody is texted. */
export function cancelled(observation: DispatchObservation): Verdict<AppendNote> {
  const { dispatch, portalNumber, ticketId } = observation;
  const date = dateOf(observation);
  if (date === null) return unready('date-missing');
  if (has(observation, 'CANCELLED')) return DOCUMENTED;
  const text = buildDispatchNote(portalNumber, { kind: 'CANCELLED', date });
  return {
    rule: 'cancelled',
    because: 'it was called off, and the ticket does not say so',
    actions: [{ kind: 'append-note', event: 'cancelled', dispatch, ticketId, cycle: '', text }],
  };
}

const DOCUMENTED = {
  rule: 'documented',
  because: 'the ticket says that it was called off',
  actions: [],
} as const;
