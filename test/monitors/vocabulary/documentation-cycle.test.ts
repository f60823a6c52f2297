import { buildAutoresolveNote } from '../../../monitors/vocabulary/autoresolve-note.ts';
import { buildClientReminderNote } from '../../../monitors/vocabulary/client-reminder-note.ts';
import {
  countAutoresolves,
  cycleOf,
  lastDocumentedMs,
  lastDocumentedOutage,
  lastReminderMs,
  newestModemReboot,
  newestTriage,
  wentToWireless,
} from '../../../monitors/vocabulary/documentation-cycle.ts';
import { buildEventsNotes } from '../../../monitors/vocabulary/events-note.ts';
import {
  buildModemFailedNote,
  buildModemRebootNote,
} from '../../../monitors/vocabulary/modem-note.ts';
import { buildReopenNote } from '../../../monitors/vocabulary/reopen-note.ts';
import { splitNote } from '../../../monitors/vocabulary/split-note.ts';
import {
  inOrder,
  newestNote,
  writtenAtMs,
  type TicketNote,
} from '../../../monitors/vocabulary/ticket-note.ts';
import {
  buildTriageNote,
  REOPEN_PAGES,
  TRIAGE_PAGES,
  type Triage,
} from '../../../monitors/vocabulary/triage-note.ts';
import { aNote, EASTERN, SERIAL } from './a-note.ts';

const AT = '2026-11-20T12:00:00.000Z';
const ms = (at: string) => Date.parse(`2026-11-20T${at}:00.000Z`);
const REOPENED = buildReopenNote({ state: 'OFFLINE', links: [] }, AT, EASTERN);
const RESOLVED = buildAutoresolveNote(SERIAL, AT, EASTERN);
const OTHER = { serviceNumbers: ['VC9'] };

const link = (number: number) => ({
  interface: `GE${number}`,
  label: `Carrier ${number}`,
  ipAddress: '203.0.113.7',
  mode: 'PUBLIC',
  type: 'WIRED',
  state: number === 1 ? 'DISCONNECTED' : 'STABLE',
  lastOnlineAt: null,
  lastOfflineAt: null,
});

function triageText(changes: Partial<Triage> = {}): string {
  return buildTriageNote(
    {
      reopening: false,
      outageType: 'LINK_DOWN',
      host: 'vco1.example.test',
      enterpriseId: '12',
      edgeId: '345',
      edgeName: null,
      edges: [{ serialNumber: SERIAL, state: 'CONNECTED', haRole: null }],
      lastOnlineAt: null,
      lastOfflineAt: null,
      links: [link(1)],
      labels: true,
      seenAt: AT,
      ...changes,
    },
    EASTERN,
  );
}

describe('notes in order', () => {
  it('are sorted by date, those of one instant as they came, and only those with a date', () => {
    const notes = [
      aNote('c', '12:02'),
      aNote('a', '12:01'),
      aNote('b', '12:01'),
      aNote('x', 'soon'),
    ];
    expect(inOrder(notes).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(newestNote(notes, ({ text }) => text !== 'c')?.text).toBe('b');
    expect(newestNote(notes, () => false)).toBeNull();
    expect(writtenAtMs({ text: 'x', serviceNumbers: null, createdAt: null })).toBeNull();
  });

  it('compares instants, not their texts', () => {
    const east = aNote('east', '', { createdAt: '2026-11-20T07:30:00.000-05:00' });
    expect(newestNote([aNote('utc', '12:15'), east], () => true)?.text).toBe('east');
  });
});

describe('the documentation cycle', () => {
  it('begins with the newest re-open note of the service number', () => {
    const notes = [
      aNote('first', '12:00'),
      aNote(REOPENED, '12:10'),
      aNote('between', '12:20'),
      aNote(REOPENED, '12:30'),
      aNote('last', '12:40'),
      aNote(REOPENED, '12:50', OTHER),
      aNote('theirs', '12:55', OTHER),
    ];
    expect(cycleOf(notes, SERIAL)).toEqual({
      since: '2026-11-20T12:30:00.000Z',
      notes: notes.slice(3, 5),
    });
  });

  it('is the whole ticket without one, and skips notes without text or service numbers', () => {
    const notes = [aNote(null), aNote('a', '12:01', { serviceNumbers: null }), aNote('b', '12:02')];
    expect(cycleOf(notes, SERIAL)).toEqual({ since: null, notes: notes.slice(2) });
    expect(cycleOf([], SERIAL)).toEqual({ since: null, notes: [] });
  });

  it('does not begin with a later page of a re-open note', () => {
    const text = triageText({ reopening: true, links: [1, 2, 3, 4, 5, 6, 7, 8].map(link) });
    const pages = splitNote(text, REOPEN_PAGES);
    expect(pages.length).toBeGreaterThan(1);
    const notes = pages.map((page, index) => aNote(page, `12:0${index}`));
    expect(cycleOf(notes, SERIAL)).toEqual({ since: '2026-11-20T12:00:00.000Z', notes });
  });
});

describe('when an outage was documented last', () => {
  const notes = [
    aNote(triageText(), '12:00'),
    aNote(REOPENED, '12:10'),
    aNote(REOPENED, '12:30', { serviceNumbers: ['LINE1'] }),
    aNote(triageText(), '12:40'),
  ];
  it.each<{
    when: string;
    notes: TicketNote[];
    numbers: string[];
    triage: boolean;
    at: string | null;
  }>([
    { when: 'a re-open note', notes, numbers: [SERIAL], triage: true, at: '12:10' },
    {
      when: 'a re-open note of a line',
      notes,
      numbers: [SERIAL, 'LINE1'],
      triage: true,
      at: '12:30',
    },
    {
      when: 'the first triage note',
      notes: notes.slice(2),
      numbers: [SERIAL],
      triage: true,
      at: '12:40',
    },
    {
      when: 'triage does not count',
      notes: notes.slice(2),
      numbers: [SERIAL],
      triage: false,
      at: '11:00',
    },
    {
      when: 'nothing of ours',
      notes: [aNote('called'), aNote(null)],
      numbers: [SERIAL],
      triage: true,
      at: '11:00',
    },
    { when: 'no note', notes: [], numbers: [SERIAL], triage: true, at: '11:00' },
  ])('$when: $at', ({ notes: own, numbers, triage, at }) => {
    const created = '2026-11-20T11:00:00.000Z';
    expect(lastDocumentedMs(own, numbers, created, triage)).toBe(at === null ? null : ms(at));
  });

  it('is not known without any date', () => {
    expect(lastDocumentedMs([], [SERIAL], null, true)).toBeNull();
  });
});

describe('the number of autoresolves', () => {
  it('counts both markers, and this serial number alone', () => {
    const old = RESOLVED.replace("#*MetTel's IPA*#", '#*Automation Engine*#');
    const notes = [
      aNote(RESOLVED),
      aNote(old),
      aNote(RESOLVED),
      aNote(RESOLVED, '12:00', OTHER),
      aNote(RESOLVED, '12:00', { serviceNumbers: null }),
      aNote(buildAutoresolveNote(`${SERIAL}2`, AT, EASTERN)),
      aNote(null),
      aNote('Auto-resolving detail for serial: VC0000001'),
    ];
    expect(countAutoresolves(notes, SERIAL)).toBe(3);
  });
});

describe('the last documented outage', () => {
  const events = buildEventsNotes([{ type: 'LINK_DEAD', at: AT, interface: 'GE1' }], EASTERN);

  it('is that of the newest triage note, not of events after it', () => {
    const notes = [
      aNote(triageText({ outageType: 'HARD_DOWN' }), '12:00'),
      aNote(triageText(), '12:10'),
      aNote(events[0]?.text ?? '', '12:20'),
      aNote(triageText({ outageType: 'HARD_DOWN' }), '12:30', OTHER),
    ];
    expect(lastDocumentedOutage(notes, SERIAL)).toMatchObject({
      outageType: 'LINK_DOWN',
      links: [{ interface: 'GE1', label: 'Carrier 1', state: 'DISCONNECTED' }],
    });
    expect(newestTriage(notes, SERIAL)?.createdAt).toBe('2026-11-20T12:20:00.000Z');
    expect(newestTriage(notes.slice(3), SERIAL)).toBeNull();
  });

  it('holds all pages of its note', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map(link);
    const pages = splitNote(triageText({ reopening: true, links: many }), REOPEN_PAGES);
    const notes = [
      aNote(triageText(), '11:00'),
      ...pages.map((page, index) => aNote(page, `12:0${index}`)),
    ];
    const outage = lastDocumentedOutage(notes, SERIAL);
    expect(outage?.links.map((one) => one.interface)).toEqual(many.map((one) => one.interface));
    expect(outage?.reopening).toBe(true);
  });

  it('holds all pages of its note when events were noted between two of them', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map(link);
    const [first = '', ...rest] = splitNote(triageText({ links: many }), TRIAGE_PAGES);
    const notes = [first, events[0]?.text ?? '', ...rest].map((text, index) =>
      aNote(text, `12:0${index}`),
    );
    expect(lastDocumentedOutage(notes, SERIAL)?.links).toHaveLength(8);
  });

  it('is none when no triage was written', () => {
    expect(lastDocumentedOutage([aNote(REOPENED), aNote(null)], SERIAL)).toBeNull();
  });
});

describe('what was tried with a modem', () => {
  it('is the newest reboot, whatever came after it', () => {
    const notes = [
      aNote(buildModemRebootNote(SERIAL, 'GE3', AT, EASTERN), '12:00'),
      aNote(buildModemRebootNote(SERIAL, 'GE4', AT, EASTERN), '12:10'),
      aNote(buildModemRebootNote('VC9', 'GE5', AT, EASTERN), '12:20', OTHER),
      aNote(buildModemFailedNote(AT, EASTERN), '12:30'),
    ];
    expect(newestModemReboot(notes, SERIAL)).toEqual({
      interface: 'GE4',
      writtenAtMs: ms('12:10'),
    });
    expect(newestModemReboot(notes.slice(2), SERIAL)).toBeNull();
  });

  it.each<[string, readonly string[] | null, boolean]>([
    ['this device', [SERIAL], true],
    ['another device', ['VC9'], false],
    ['no device, as older notes do', null, true],
  ])('a move to the wireless team that names %s', (_, serviceNumbers, went) => {
    const note = { ...aNote(buildModemFailedNote(AT, EASTERN)), serviceNumbers };
    expect(wentToWireless([note], SERIAL)).toBe(went);
  });
});

describe('the last reminder', () => {
  it('is the newest one, else the first note of the cycle', () => {
    const reminder = buildClientReminderNote(AT, EASTERN);
    const notes = [
      aNote('first', '12:00'),
      aNote(reminder, '12:10'),
      aNote(reminder, '12:20'),
      aNote('x', '12:30'),
    ];
    expect(lastReminderMs(cycleOf(notes, SERIAL))).toBe(ms('12:20'));
    expect(lastReminderMs(cycleOf([aNote('first', '12:00'), aNote('x', '12:30')], SERIAL))).toBe(
      ms('12:00'),
    );
    expect(lastReminderMs(cycleOf([], SERIAL))).toBeNull();
  });
});
