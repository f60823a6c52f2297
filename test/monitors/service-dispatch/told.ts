import type { Verdict } from '../../../monitors/runtime/decision.ts';
import type { DispatchAction } from '../../../monitors/service-dispatch/actions.ts';
import type { StageSettings } from '../../../monitors/service-dispatch/stages/observation.ts';
import {
  buildDispatchNote,
  type DispatchNote,
} from '../../../monitors/vocabulary/dispatch-notes.ts';

export const SETTINGS: StageSettings = { reminderHours: [12, 6, 2], company: 'MetTel' };

export const SITE = '+12125550142';
export const SAM = { name: 'Sam Porter', phone: '+12125550188' };
export const LEE = { name: 'Lee Ray', phone: '+12125550199' };
export const DATE = 'Mar 16, 2030 @ 07:00 AM Eastern Time';

/** What a verdict leads to, one line for each action: `note confirmed`, `sms tech-confirmed to …, then its note`. */
export function told({ actions }: Verdict<DispatchAction>): string[] {
  return actions.map((action) =>
    action.kind === 'append-note'
      ? `note ${action.event}`
      : `sms ${action.event} to ${action.to}${action.note === null ? '' : ', then its note'}`,
  );
}

/** Notes that a dispatch got so far, in order. */
export const notesOf = (number: string, ...notes: readonly DispatchNote[]): string[] =>
  notes.map((note) => buildDispatchNote(number, note));

/** Notes of a dispatch of LIT of which everything but reminders is told. */
export const LIT_TOLD = notesOf(
  'DIS90001',
  { kind: 'CONFIRMED', date: DATE, engineer: null },
  { kind: 'CLIENT_SMS', phone: SITE },
  { kind: 'ENGINEER_CONFIRMED', engineer: SAM },
  { kind: 'TECH_SMS', phone: SAM.phone },
);

/** The same of CTS. */
export const CTS_TOLD = notesOf(
  'IGZ_aaa111',
  { kind: 'CONFIRMED', date: DATE, engineer: SAM },
  { kind: 'CLIENT_SMS', phone: SITE },
  { kind: 'TECH_SMS', phone: SAM.phone },
);
