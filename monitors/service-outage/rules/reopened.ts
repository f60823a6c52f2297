import type { Verdict } from '../../runtime/decision.ts';
import { OUTAGE_TYPE_WORDS, type OutageType } from '../../vocabulary/outage-type.ts';
import type { Action } from '../actions.ts';
import type { EdgeCase } from '../sightings.ts';

/** A task that we opened again. */
export interface ReopenedObservation {
  readonly case: EdgeCase;
  readonly outage: OutageType;
  readonly ticketId: string;
  readonly texts: readonly string[];
  /** When the outage was sighted. */
  readonly occasion: string;
}

/** Tells of a task that is open again. */
export function reopened({
  case: edgeCase,
  outage,
  ticketId,
  texts,
  occasion,
}: ReopenedObservation): Verdict<Action> {
  const { serialNumber } = edgeCase.watched;
  const note: Action[] =
    texts.length === 0
      ? []
      : [
          {
            kind: 'append-note',
            ticketId,
            note: 'reopening',
            texts,
            serviceNumbers: [serialNumber],
            cycle: occasion,
            since: occasion,
            ifItFails: 'go-on',
          },
        ];
  return {
    rule: 'task-reopened',
    because: 'its task is open again',
    actions: [
      {
        kind: 'chat',
        text: `Outage ticket ${ticketId} reopened for ${serialNumber}: ${OUTAGE_TYPE_WORDS[outage]}.`,
        about: ['reopened', ticketId, serialNumber, occasion],
        ifItFails: 'go-on',
      },
      ...note,
      {
        kind: 'count',
        counter: 'reopened',
        ...{ ticketId, serviceNumber: serialNumber, cycle: occasion },
        case: edgeCase,
        outage,
      },
    ],
  };
}
