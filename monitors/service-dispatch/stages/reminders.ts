import type { NearMiss } from '../../runtime/decision.ts';
import { placeOf, smsFor, type Due, type Ready } from './due.ts';
import { has } from './observation.ts';

const HOUR_MS = 3_600_000;
/** How soon a reminder is told of that is not due yet. */
const NEAR_HOURS = 0.25;

/** Reminders that are due: each for the hour that ends so many hours before the start, and once. */
export function reminders(ready: Ready, reminderHours: readonly number[], now: Date): Due[] {
  const left = hoursLeft(ready, now);
  return reminderHours
    .filter((hours) => left > 0 && hours - 1 <= left && left < hours)
    .flatMap((hours) => [toSite(ready, hours), toEngineer(ready, hours)])
    .filter((due) => due !== null);
}

/** Reminders that will be due within minutes. */
export function remindersToCome(
  ready: Ready,
  reminderHours: readonly number[],
  now: Date,
): NearMiss[] {
  const left = hoursLeft(ready, now);
  return reminderHours
    .filter((hours) => hours <= left && left < hours + NEAR_HOURS)
    .map((hours) => ({
      rule: `reminder-${hours}h`,
      by: `${left.toFixed(2)} h are left, the reminder is due below ${hours} h`,
    }));
}

/** Rounded to 2 decimals; negative for a dispatch in the past. */
function hoursLeft({ observation: { scheduledAt } }: Ready, now: Date): number {
  const left = (Date.parse(scheduledAt ?? '') - now.getTime()) / HOUR_MS;
  return Math.round(left * 100) / 100;
}

function toSite(ready: Ready, hours: number): Due | null {
  const { date, sitePhone } = ready;
  if (has(ready.observation, 'CLIENT_REMINDER', hours)) return null;
  const sms = smsFor(ready, `client-reminder-${hours}h`, {
    to: sitePhone,
    sms: { kind: 'CLIENT_REMINDER', hours, date },
    note: { kind: 'CLIENT_REMINDER', hours, phone: sitePhone },
  });
  return { ...ruleOf(hours), because: `the site was not reminded of ${hours} h`, actions: [sms] };
}

/** Goes to the engineer's own number. */
function toEngineer(ready: Ready, hours: number): Due | null {
  const { date, engineer } = ready;
  if (engineer === null || has(ready.observation, 'TECH_REMINDER', hours)) return null;
  const sms = smsFor(ready, `tech-reminder-${hours}h`, {
    to: engineer.phone,
    sms: { kind: 'TECH_REMINDER', hours, date, ...placeOf(ready) },
    note: { kind: 'TECH_REMINDER', hours, phone: engineer.phone },
  });
  return {
    ...ruleOf(hours),
    because: `the engineer was not reminded of ${hours} h`,
    actions: [sms],
  };
}

const ruleOf = (hours: number) => ({ rule: `reminder-${hours}h` });
