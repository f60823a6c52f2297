import fc from 'fast-check';
import { buildAsrNote, isAsrNote } from '../../../monitors/vocabulary/asr-note.ts';
import {
  autoresolvedSerial,
  buildAutoresolveNote,
  buildLineAutoresolveNote,
} from '../../../monitors/vocabulary/autoresolve-note.ts';
import {
  buildClientReminderNote,
  isClientReminder,
} from '../../../monitors/vocabulary/client-reminder-note.ts';
import {
  buildModemFailedNote,
  buildModemRebootNote,
  isModemFailedNote,
  parseModemReboot,
  saysWirelessRepair,
} from '../../../monitors/vocabulary/modem-note.ts';
import {
  buildReopenNote,
  isReopenNote,
  parseReopenCauses,
} from '../../../monitors/vocabulary/reopen-note.ts';
import {
  buildSeverityReason,
  parseSeverityLevel,
} from '../../../monitors/vocabulary/severity-note.ts';
import { anyText, EASTERN, SERIAL } from './a-note.ts';

const AT = '2026-11-20T12:00:00.000Z';
const MARKER = "#*MetTel's IPA*#";
const STAMP = 'TimeStamp: 11/20/2026 07:00:00 AM EST';
const DEAD = { interface: 'GE1', state: 'DISCONNECTED' };
const WELL = { interface: 'GE2', state: 'STABLE' };

describe('the notes of a ticket', () => {
  it.each<{ what: string; text: string; lines: string[] }>([
    {
      what: 'opened again, edge down',
      text: buildReopenNote({ state: 'OFFLINE', links: [DEAD, WELL] }, AT, EASTERN),
      lines: [
        'Re-opening ticket.',
        'Outage causes: Edge was OFFLINE. Link GE1 was DISCONNECTED.',
        STAMP,
      ],
    },
    {
      what: 'opened again, a link down',
      text: buildReopenNote({ state: 'CONNECTED', links: [WELL, DEAD] }, AT, EASTERN),
      lines: ['Re-opening ticket.', 'Outage causes: Link GE1 was DISCONNECTED.', STAMP],
    },
    {
      what: 'opened again, nothing down any more',
      text: buildReopenNote({ state: 'CONNECTED', links: [WELL] }, AT, EASTERN),
      lines: ['Re-opening ticket.', 'Outage causes: Could not determine causes.', STAMP],
    },
    {
      what: 'task resolved',
      text: buildAutoresolveNote(SERIAL, AT, EASTERN),
      lines: ['Auto-resolving detail for serial: VC0000001', STAMP],
    },
    {
      what: 'task of a line resolved',
      text: buildLineAutoresolveNote('7185550100', AT, EASTERN),
      lines: ['Auto-resolving detail for line: 7185550100', STAMP],
    },
    {
      what: 'modem rebooted',
      text: buildModemRebootNote(SERIAL, 'GE3', AT, EASTERN),
      lines: [
        'Offline DiGi interface identified for serial: VC0000001',
        'Interface: GE3',
        'An automatic attempt to reboot the modem was started.',
        STAMP,
      ],
    },
    {
      what: 'reboot of no use',
      text: buildModemFailedNote(AT, EASTERN),
      lines: ['DiGi reboot failed', 'Moving task to: Wireless Repair Intervention Needed', STAMP],
    },
    {
      what: 'carrier asked',
      text: buildAsrNote([{ ...DEAD, label: 'Comcast' }], AT, EASTERN),
      lines: [
        'Status of Wired Link GE1 (Comcast) is DISCONNECTED.',
        'Moving task to: ASR Investigate',
        STAMP,
      ],
    },
    {
      what: 'customer reminded',
      text: buildClientReminderNote(AT, EASTERN),
      lines: ['Client Reminder', STAMP],
    },
    {
      what: 'severity of an edge',
      text: buildSeverityReason(2, { state: 'OFFLINE', links: [DEAD] }),
      lines: ['Changing to Severity 2', 'Edge Status: Offline'],
    },
    {
      what: 'severity of a link',
      text: buildSeverityReason(3, { state: 'CONNECTED', links: [WELL, DEAD] }),
      lines: [
        'Changing to Severity 3',
        'Edge Status: Online',
        'Interface GE1 Status: Disconnected',
      ],
    },
  ])('$what', ({ text, lines }) => {
    expect(text.split('\n')).toEqual([MARKER, ...lines]);
  });

  it('are each told apart from all others', () => {
    const texts = {
      reopen: buildReopenNote({ state: 'OFFLINE', links: [] }, AT, EASTERN),
      autoresolve: buildAutoresolveNote(SERIAL, AT, EASTERN),
      line: buildLineAutoresolveNote(SERIAL, AT, EASTERN),
      reboot: buildModemRebootNote(SERIAL, 'GE3', AT, EASTERN),
      failed: buildModemFailedNote(AT, EASTERN),
      asr: buildAsrNote([], AT, EASTERN),
      reminder: buildClientReminderNote(AT, EASTERN),
      severity: buildSeverityReason(2, { state: 'OFFLINE', links: [] }),
    };
    const tellers: Record<keyof typeof texts, (text: string) => boolean> = {
      reopen: isReopenNote,
      autoresolve: (text) => autoresolvedSerial(text) !== null,
      line: (text) => text.includes('Auto-resolving detail for line'),
      reboot: (text) => parseModemReboot(text) !== null,
      failed: isModemFailedNote,
      asr: isAsrNote,
      reminder: isClientReminder,
      severity: (text) => parseSeverityLevel(text) !== null,
    };
    expect(Object.values(texts).filter(saysWirelessRepair)).toEqual([texts.failed]);
    for (const [kind, text] of Object.entries(texts)) {
      const told = Object.entries(tellers).filter(([, tells]) => tells(text));
      expect(told.map(([name]) => name)).toEqual([kind]);
    }
  });

  it('are found under the marker before too', () => {
    const old = (text: string) =>
      text.replace(MARKER, '#*Automation Engine*#').replaceAll('\n', '\r\n');
    expect(autoresolvedSerial(old(buildAutoresolveNote(SERIAL, AT, EASTERN)))).toBe(SERIAL);
    expect(isReopenNote(old(buildReopenNote({ state: null, links: [] }, AT, EASTERN)))).toBe(true);
    expect(parseModemReboot(old(buildModemRebootNote(SERIAL, 'GE3', AT, EASTERN)))).toEqual({
      serialNumber: SERIAL,
      interface: 'GE3',
    });
    expect(saysWirelessRepair(old(buildModemFailedNote(AT, EASTERN)))).toBe(true);
    expect(parseSeverityLevel(old(buildSeverityReason(3, { state: null, links: [] })))).toBe(3);
  });

  it('give back what they were built from', () => {
    const name = fc.stringMatching(/^[A-Z]{1,4}[0-9]{1,2}$/);
    const serial = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/);
    const links = fc.uniqueArray(name, { maxLength: 4 });
    fc.assert(
      fc.property(serial, name, links, fc.boolean(), (number, modem, names, down) => {
        expect(autoresolvedSerial(buildAutoresolveNote(number, AT, EASTERN))).toBe(number);
        expect(parseModemReboot(buildModemRebootNote(number, modem, AT, EASTERN))).toEqual({
          serialNumber: number,
          interface: modem,
        });
        const dead = names.map((one) => ({ interface: one, state: 'DISCONNECTED' }));
        const edge = { state: down ? 'OFFLINE' : 'CONNECTED', links: dead };
        expect(parseReopenCauses(buildReopenNote(edge, AT, EASTERN))).toEqual({
          edgeState: down ? 'OFFLINE' : null,
          links: dead,
        });
      }),
    );
  });

  it('are looked for in every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseReopenCauses(text) !== null && !isReopenNote(text)).toBe(false);
        expect(isModemFailedNote(text) && parseModemReboot(text) !== null).toBe(false);
        expect([1, 2, 3, 4, null]).toContain(parseSeverityLevel(text));
        expect(typeof autoresolvedSerial(text)).toBe(
          autoresolvedSerial(text) === null ? 'object' : 'string',
        );
        expect(isAsrNote(text) && isClientReminder(text) && saysWirelessRepair(text)).toBe(false);
      }),
    );
  });
});
