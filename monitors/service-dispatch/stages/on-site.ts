import type { Verdict } from '../../runtime/decision.ts';
import { buildDispatchNote } from '../../vocabulary/dispatch-notes.ts';
import { buildDispatchSms } from '../../vocabulary/sms-texts.ts';
import type { SendSms } from '../actions.ts';
import {
  dateOf,
  has,
  unready,
  type DispatchObservation,
  type StageSettings,
} from './observation.ts';

/** An engineer who has checked in is announced to the site once, by message and note. */
export function onSite(
  observation: DispatchObservation,
  { company }: Pick<StageSettings, 'company'>,
): Verdict<SendSms> {
  const { vendor, dispatch, portalNumber, ticketId, sitePhone, engineerName } = observation;
  if (!observation.checkedIn) return NOT_CHECKED_IN;
  if (vendor === 'LIT' && dateOf(observation) === null) return unready('date-missing');
  if (sitePhone === null) return unready('site-phone-missing');
  if (has(observation, 'ON_SITE')) return DOCUMENTED;
  const note = { kind: 'ON_SITE', phone: sitePhone, engineerName } as const;
  return {
    rule: 'on-site',
    because: 'the engineer has checked in, and the ticket does not say so',
    actions: [
      {
        ...{ kind: 'send-sms', event: 'on-site', dispatch, ticketId, cycle: '', to: sitePhone },
        text: buildDispatchSms({ kind: 'CLIENT_ON_SITE', engineerName }, company),
        note: buildDispatchNote(portalNumber, note),
        ifItFails: 'go-on',
      },
    ],
  };
}

const NOT_CHECKED_IN = {
  rule: 'not-checked-in',
  because: 'the status runs ahead of the check-in',
  actions: [],
  nearMisses: [{ rule: 'on-site', by: 'the check-in is missing' }],
} as const;

const DOCUMENTED = {
  rule: 'documented',
  because: 'the ticket says that the engineer is on site',
  actions: [],
} as const;
