import type { Verdict } from '../../runtime/decision.ts';
import { oneLine } from '../../vocabulary/note-lines.ts';
import type { DispatchAction } from '../actions.ts';
import { noteFor, placeOf, smsFor, type Due, type Ready, type ReadyEngineer } from './due.ts';
import { engineerChange } from './engineer-change.ts';
import {
  dateOf,
  has,
  unready,
  type DispatchObservation,
  type StageSettings,
} from './observation.ts';
import { reminders, remindersToCome } from './reminders.ts';

/**
 * What is to be told of a confirmed dispatch: first that it is confirmed, to ticket, site and
 * engineer; from the next cycle on who comes instead, and that it is about to begin.
 */
export function confirmed(
  observation: DispatchObservation,
  { company, reminderHours }: StageSettings,
  now: Date,
): Verdict<DispatchAction> {
  const { vendor, sitePhone } = observation;
  const date = dateOf(observation);
  const engineer = engineerIn(observation);
  if (date === null) return unready('date-missing');
  if (sitePhone === null) return unready('site-phone-missing');
  if (vendor === 'CTS' && engineer === null) return unready('engineer-missing');
  const ready: Ready = { observation, date, sitePhone, engineer, company };

  const announced = [documentation(ready), siteToTell(ready)];
  if (engineer === null) {
    const toRemind = has(observation, 'CLIENT_SMS') ? reminders(ready, reminderHours, now) : [];
    return verdictOn([...announced, ...toRemind], ready, reminderHours, now);
  }
  if (vendor === 'LIT') announced.push(assignment(ready, engineer));
  // Nobody hears of a change or a reminder in the cycle that announces the visit.
  const isAnnounced =
    has(observation, 'CONFIRMED') && (vendor === 'CTS' || has(observation, 'ENGINEER_CONFIRMED'));
  const change = isAnnounced ? engineerChange(ready, engineer) : null;
  // A change tells the engineer who comes now.
  const isTold =
    change !== null || has(observation, 'TECH_SMS') || has(observation, 'TECH_CHANGED');
  const toTell = isTold ? null : engineerToTell(ready, engineer);
  const toRemind = isAnnounced ? reminders(ready, reminderHours, now) : [];
  return verdictOn([...announced, toTell, change, ...toRemind], ready, reminderHours, now);
}

function engineerIn({ engineerName, engineerPhone }: DispatchObservation): ReadyEngineer | null {
  const name = oneLine(engineerName ?? '');
  return name === '' || engineerPhone === null ? null : { name, phone: engineerPhone };
}

function documentation(ready: Ready): Due | null {
  const { observation, date, engineer } = ready;
  if (has(observation, 'CONFIRMED')) return null;
  const named = observation.vendor === 'CTS' ? engineer : null;
  return {
    rule: 'confirmed',
    because: 'the ticket does not say that it is confirmed',
    actions: [noteFor(ready, 'confirmed', { kind: 'CONFIRMED', date, engineer: named })],
  };
}

function siteToTell(ready: Ready): Due | null {
  const { observation, date, engineer, sitePhone } = ready;
  if (has(observation, 'CLIENT_SMS')) return null;
  const engineerName = observation.vendor === 'CTS' ? (engineer?.name ?? null) : null;
  const sms = smsFor(ready, 'client-confirmed', {
    to: sitePhone,
    sms: { kind: 'CLIENT_CONFIRMED', date, engineerName },
    note: { kind: 'CLIENT_SMS', phone: sitePhone },
  });
  return { rule: 'site-told', because: 'the site was not told', actions: [sms] };
}

/**
 * The message goes before the note, which is written whatever becomes of it: whoever is killed in
 * between finds no note and sends the message under its key again, which sends nothing twice.
 */
function assignment(ready: Ready, engineer: ReadyEngineer): Due | null {
  const { observation, date, sitePhone } = ready;
  if (has(observation, 'ENGINEER_CONFIRMED')) return null;
  const sms = smsFor(ready, 'client-engineer-assigned', {
    to: sitePhone,
    sms: { kind: 'CLIENT_ENGINEER_ASSIGNED', date, engineerName: engineer.name },
    note: null,
  });
  const note = noteFor(ready, 'engineer-confirmed', { kind: 'ENGINEER_CONFIRMED', engineer });
  return {
    rule: 'engineer-assigned',
    because: 'the ticket does not name the engineer',
    actions: [sms, { ...note, ifItFails: 'go-on' }],
  };
}

function engineerToTell(ready: Ready, { phone }: ReadyEngineer): Due {
  const sms = smsFor(ready, 'tech-confirmed', {
    to: phone,
    sms: { kind: 'TECH_ASSIGNED', date: ready.date, ...placeOf(ready) },
    note: { kind: 'TECH_SMS', phone },
  });
  return { rule: 'engineer-told', because: 'the engineer was not told', actions: [sms] };
}

function verdictOn(
  parts: readonly (Due | null)[],
  ready: Ready,
  hours: readonly number[],
  now: Date,
): Verdict<DispatchAction> {
  const due = parts.filter((part) => part !== null);
  const nearMisses = remindersToCome(ready, hours, now);
  const [first] = due;
  if (!first) return { rule: 'nothing-due', because: 'all is told', actions: [], nearMisses };
  return {
    rule: first.rule,
    because: due.map(({ because }) => because).join('; '),
    actions: due.flatMap(({ actions }) => actions),
    nearMisses,
  };
}
