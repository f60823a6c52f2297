import fc from 'fast-check';
import type { TicketNote } from '../../../monitors/vocabulary/ticket-note.ts';

export const SERIAL = 'VC0000001';
export const EASTERN = 'America/New_York';

/** A note of the sample edge; `at` is a time of 2026-11-20, `HH:MM`, UTC. */
export function aNote(text: string | null, at = '12:00', changes: Partial<TicketNote> = {}) {
  const createdAt = `2026-11-20T${at}:00.000Z`;
  return { text, serviceNumbers: [SERIAL], createdAt, ...changes } satisfies TicketNote;
}

/** Any text that a ticket may hold: none, huge, half characters, all line ends, words of ours. */
export const anyText: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "#*MetTel's IPA*#",
          '#*Automation Engine*#',
          'Triage (VeloCloud)',
          'Re-opening ticket.',
          'Outage causes: Edge was OFFLINE.',
          'Outage Type: Soft Down (HA)',
          'Serial: VC0000001',
          'Edge Status: OFFLINE',
          'Interface GE1 Label: ',
          'New event: ',
          'Triage note: 2/3',
          'Auto-resolving detail for serial: ',
          'Interface: ',
          'Offline DiGi interface identified for serial: ',
          'Changing to Severity ',
          'Dispatch Management - Dispatch Requested',
          'Dispatch 12h prior reminder SMS sent to ',
          'Field Engineer',
          '\ud83d',
          '\ude00',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { maxLength: 12 },
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end))),
  fc.integer({ min: 1400, max: 4000 }).map((length) => 'x'.repeat(length)),
);

/** What a value of a foreign system looks like once it stands in a note. */
export const aWord = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .()/-]{0,20}[A-Za-z0-9]$/);
