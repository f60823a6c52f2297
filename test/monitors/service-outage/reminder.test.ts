import { acknowledge, reminder } from '../../../monitors/service-outage/rules/reminder.ts';
import type { TicketSighting } from '../../../monitors/service-outage/sightings.ts';
import { buildClientReminderNote } from '../../../monitors/vocabulary/client-reminder-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import {
  aLink,
  anEdgeCase,
  aNote,
  aTicket,
  NOW,
  SERIAL,
  settingsWith,
  ZONE,
} from './a-recovery.ts';

const SETTINGS = settingsWith({ MONITORS_PRESET: 'late' });
const DOWN = anEdgeCase([aLink('GE1', 'DISCONNECTED')]);
const DAY = 86_400;

const told = (ageSeconds: number) => aNote(buildClientReminderNote(NOW, ZONE), ageSeconds);
const ours = (ageSeconds: number) => aNote("#*MetTel's IPA*#\nTriage (VeloCloud)", ageSeconds);
const reopened = (ageSeconds: number) =>
  aNote(buildReopenNote({ state: 'CONNECTED', links: [] }, NOW, ZONE), ageSeconds);
const decided = (notes: TicketSighting['notes']) =>
  reminder({ case: DOWN, ticket: aTicket({ notes }) }, SETTINGS, NOW);

describe('a customer whose own line is down', () => {
  it.each<[string, TicketSighting['notes'], string]>([
    ['is told again a day and a second after the last time', [told(DAY + 1)], 'reminder'],
    ['is not told again after a day alone', [told(DAY)], 'reminder-too-early'],
    ['was told when it was told last, not first', [told(3 * DAY), told(60)], 'reminder-too-early'],
    ['who was never told counts from the first note', [ours(DAY + 1), ours(60)], 'reminder'],
    [
      'who was told lately is left alone, however old the first note',
      [ours(9 * DAY), told(60)],
      'reminder-too-early',
    ],
    [
      'counts from the re-opening, not from what was before',
      [told(9 * DAY), reopened(60)],
      'reminder-too-early',
    ],
    ['is left alone when no note tells a time', [], 'reminder-undated'],
  ])('%s', (_, notes, rule) => {
    expect(decided(notes).rule).toBe(rule);
    expect(decided(notes).actions.length > 0).toBe(rule === 'reminder');
  });

  it('gets the mail first; only one that was taken is noted and told', () => {
    const { actions } = decided([told(DAY + 1)]);
    expect(actions).toMatchObject([
      { kind: 'send-milestone', milestone: 'BYOB_OUTAGE_REMINDER', serviceNumber: SERIAL },
      { kind: 'append-note', serviceNumbers: [SERIAL] },
      { kind: 'chat' },
    ]);
    expect(actions[0]).not.toHaveProperty('ifItFails');
  });

  it('is told under another key each time', () => {
    const key = (notes: TicketSighting['notes']) => {
      const [action] = decided(notes).actions;
      return action?.kind === 'send-milestone' ? action.cycle : undefined;
    };
    const once = key([told(2 * DAY)]);
    expect(once).toBeDefined();
    expect(key([told(2 * DAY)])).toBe(once);
    expect(key([told(2 * DAY + 7), told(DAY + 1)])).not.toBe(once);
  });

  it('whose ticket cannot be read is skipped', () => {
    expect(reminder({ case: DOWN, ticket: null }, SETTINGS, NOW)).toMatchObject({
      actions: [],
      skipped: 'ticket-unreadable',
    });
  });

  it('gets an acknowledgement at first', () => {
    expect(acknowledge(DOWN, '5001', 'first', SETTINGS, NOW)).toMatchObject([
      { kind: 'send-milestone', milestone: 'BYOB_OUTAGE_ACKNOWLEDGEMENT', ticketId: '5001' },
      {
        kind: 'append-note',
        texts: ["#*MetTel's IPA*#\nClient Reminder\nTimeStamp: 05/20/2026 12:00:00 PM EDT"],
      },
      { kind: 'chat' },
    ]);
  });
});
