import type { Case, Verdict } from '../runtime/decision.ts';
import type { Action } from './actions.ts';
import { autoresolve } from './rules/autoresolve.ts';
import { carrier } from './rules/carrier.ts';
import { forward } from './rules/forward.ts';
import { modemFollowUp, modems } from './rules/modems.ts';
import { opened } from './rules/opened.ts';
import { recheck } from './rules/recheck.ts';
import { acknowledge, reminder } from './rules/reminder.ts';
import { reopened } from './rules/reopened.ts';
import { sighting } from './rules/sighting.ts';
import type { OutageSettings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';

/** A ticket that stays with the automation, because only customers' own links are down. */
export interface AcknowledgementObservation {
  readonly case: EdgeCase;
  readonly ticketId: string;
  /** When the outage was sighted. */
  readonly occasion: string;
}

function acknowledgement(
  { case: edgeCase, ticketId, occasion }: AcknowledgementObservation,
  settings: OutageSettings,
  now: Date,
): Verdict<Action> {
  return {
    rule: 'acknowledgement',
    because: "only customers' own links are down",
    actions: acknowledge(edgeCase, ticketId, occasion, settings, now),
  };
}

/** Every decision of the monitor, in the order in which an outage meets them. */
export const stages = {
  sighting,
  recheck,
  opened,
  reopened,
  forward,
  modems,
  'modem-follow-up': modemFollowUp,
  acknowledgement,
  reminder,
  carrier,
  autoresolve,
};

/** A decision that is to be made. */
export type OutageCase = Case<typeof stages>;
