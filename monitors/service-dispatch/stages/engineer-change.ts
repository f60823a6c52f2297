import {
  dispatchNoteKind,
  engineerOf,
  latestEngineer,
} from '../../vocabulary/dispatch-note-reading.ts';
import { newestNote } from '../../vocabulary/ticket-note.ts';
import { noteFor, placeOf, smsFor, type Due, type Ready, type ReadyEngineer } from './due.ts';

/**
 * Another engineer than the notes name last is told to site, engineer and ticket. Where no note names
 * one, nobody knows of a change.
 *
 * The messages go before the note, which is written whatever becomes of them, as for an assignment.
 */
export function engineerChange(ready: Ready, engineer: ReadyEngineer): Due | null {
  const { notes, portalNumber, ticketId } = ready.observation;
  const latest = latestEngineer(notes, portalNumber);
  if (latest === null || latest.name === engineer.name) return null;
  // Whoever was replaced may come again: the note that names the one before tells the two times apart.
  const before = newestNote(
    notes,
    ({ text }) => dispatchNoteKind(text) !== null && engineerOf(text)?.name === latest.name,
  );
  const cycle = before?.id ?? '';
  const { date, sitePhone } = ready;
  const toSite = { kind: 'CLIENT_ENGINEER_CHANGED', date, engineerName: engineer.name } as const;
  const toEngineer = { kind: 'TECH_ASSIGNED', date, ...placeOf(ready) } as const;
  const note = { kind: 'TECH_CHANGED', ticketId, engineer } as const;
  return {
    rule: 'engineer-changed',
    because: `${engineer.name} comes, and the ticket names ${latest.name}`,
    actions: [
      smsFor(ready, 'client-engineer-changed', { to: sitePhone, sms: toSite, note: null, cycle }),
      smsFor(ready, 'tech-assigned', { to: engineer.phone, sms: toEngineer, note: null, cycle }),
      {
        ...noteFor(ready, 'engineer-changed', note, cycle),
        ...(typeof before?.createdAt === 'string' && { since: before.createdAt }),
        ifItFails: 'go-on',
      },
    ],
  };
}
