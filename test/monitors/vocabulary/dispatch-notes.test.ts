import fc from 'fast-check';
import { DISPATCH_HEADINGS } from '../../../monitors/vocabulary/dispatch-headings.ts';
import {
  dispatchNoteKind,
  dispatchNumbersOf,
  engineerOf,
  hasDispatchNote,
  isAboutDispatch,
  latestEngineer,
  requestedNumbers,
} from '../../../monitors/vocabulary/dispatch-note-reading.ts';
import {
  buildDispatchNote,
  dispatchPages,
  markerLine,
  type DispatchNote,
} from '../../../monitors/vocabulary/dispatch-notes.ts';
import {
  buildRequestedNote,
  type DispatchOrder,
} from '../../../monitors/vocabulary/dispatch-order-note.ts';
import { joinParts, NOTE_LIMIT, splitNote } from '../../../monitors/vocabulary/split-note.ts';
import { aNote, anyText, aWord } from './a-note.ts';

const DATE = 'Mar 16, 2030 @ 07:00 AM Eastern Time';
const SAM = { name: 'Sam Porter', phone: '+12125550188' };
const PHONE = '+12125550142';

function anOrder(changes: Partial<DispatchOrder> = {}): DispatchOrder {
  return {
    number: 'DIS90001',
    url: null,
    date: '2030-03-16',
    time: '7.00AM',
    timeZone: 'Eastern Time',
    slaLevel: null,
    jobSite: 'Blue Harbor Store 7',
    address: '1 Main St, Albany, NY 12207',
    contactName: 'Ana Ruiz',
    contactPhone: '2125550133',
    issues: 'No internet.\nSince noon.',
    arrivalInstructions: 'Call the centre.',
    materialsNeeded: 'Laptop',
    requester: {
      name: 'Dana Desk',
      email: 'dana@example.test',
      department: 'DSL',
      phone: '2125550100',
    },
    ...changes,
  };
}

const ALL: readonly (readonly [DispatchNote, readonly string[]])[] = [
  [
    { kind: 'CONFIRMED', date: DATE, engineer: null },
    ['Dispatch Management - Dispatch Confirmed', `Dispatch scheduled for ${DATE}`],
  ],
  [
    { kind: 'CONFIRMED', date: DATE, engineer: SAM },
    [
      'Dispatch Management - Dispatch Confirmed',
      `Dispatch scheduled for ${DATE}`,
      '',
      'Field Engineer',
      'Sam Porter',
      '+12125550188',
    ],
  ],
  [
    { kind: 'ENGINEER_CONFIRMED', engineer: SAM },
    [
      'Dispatch Management - Field Engineer Confirmed',
      '',
      'Field Engineer',
      'Sam Porter',
      '+12125550188',
    ],
  ],
  [{ kind: 'CLIENT_SMS', phone: PHONE }, [`Dispatch confirmation SMS sent to ${PHONE}`]],
  [{ kind: 'TECH_SMS', phone: PHONE }, [`Dispatch confirmation SMS tech sent to ${PHONE}`]],
  [
    { kind: 'CLIENT_REMINDER', hours: 12, phone: PHONE },
    [`Dispatch 12h prior reminder SMS sent to ${PHONE}`],
  ],
  [
    { kind: 'TECH_REMINDER', hours: 2, phone: PHONE },
    [`Dispatch 2h prior reminder tech SMS sent to ${PHONE}`],
  ],
  [
    { kind: 'TECH_CHANGED', ticketId: '700100', engineer: { name: 'Lee Ray', phone: null } },
    [
      'The Field Engineer assigned to this dispatch has changed.',
      'Reference: 700100',
      '',
      'Field Engineer',
      'Lee Ray',
      '',
    ],
  ],
  [
    { kind: 'ON_SITE', phone: PHONE, engineerName: 'Sam Porter' },
    [
      'Dispatch Management - Field Engineer On Site',
      `SMS notification sent to ${PHONE}`,
      '',
      'The field engineer, Sam Porter, has arrived.',
    ],
  ],
  [
    { kind: 'CANCELLED', date: DATE },
    [
      'Dispatch Management - Dispatch Cancelled',
      `The dispatch for ${DATE} was cancelled by the vendor.`,
    ],
  ],
  [
    { kind: 'CANCEL_REQUESTED', date: DATE },
    [
      'Dispatch Management - Dispatch Cancel Requested',
      `The vendor was asked to cancel the dispatch for ${DATE}.`,
    ],
  ],
  [
    { kind: 'COMPLETED', ticketId: '700100' },
    [
      'Dispatch Management - Repair Completed',
      'The work of this dispatch is done.',
      'Reference: 700100',
    ],
  ],
];

describe('a note about a dispatch', () => {
  it.each(ALL.map(([note, lines]) => ({ kind: note.kind, note, lines })))(
    '$kind has its lines and is found again',
    ({ note, lines }) => {
      const text = buildDispatchNote('IGZ_aaa111', note);
      expect(text.split('\n')).toEqual(["#*MetTel's IPA*# IGZ_aaa111", ...lines]);
      const hours = 'hours' in note ? note.hours : null;
      expect(dispatchNoteKind(text)).toEqual({ kind: note.kind, hours });
      const old = text
        .replace("#*MetTel's IPA*#", '#*Automation Engine*#')
        .replaceAll('\n', '\r\n');
      expect(dispatchNoteKind(old)).toEqual({ kind: note.kind, hours });
      expect(dispatchNumbersOf(old)).toEqual(['IGZ_aaa111']);
    },
  );

  it('has no other kind than its own', () => {
    const notes = ALL.map(([note]) => aNote(buildDispatchNote('DIS1', note)));
    for (const [note] of ALL) {
      const hours = 'hours' in note ? note.hours : null;
      const others = notes.filter(({ text }) => dispatchNoteKind(text)?.kind !== note.kind);
      expect(hasDispatchNote(notes, 'DIS1', note.kind, hours)).toBe(true);
      expect(hasDispatchNote(others, 'DIS1', note.kind, hours)).toBe(false);
      expect(hasDispatchNote(notes, 'DIS11', note.kind, hours)).toBe(false);
    }
    expect(hasDispatchNote(notes, 'DIS1', 'CLIENT_REMINDER', 2)).toBe(false);
    expect(hasDispatchNote(notes, 'DIS1', 'TECH_REMINDER', 12)).toBe(false);
  });

  it.each<{ text: string | null; number: string; about: boolean }>([
    { text: "#*MetTel's IPA*# DIS9000\nx", number: 'DIS9000', about: true },
    { text: '#*Automation Engine*# DIS9000\r\nx', number: 'DIS9000', about: true },
    { text: "DIS9000 #*MetTel's IPA*#", number: 'DIS9000', about: true },
    { text: "Fwd\n  #*MetTel's IPA*#   IGZ_aaa111  ", number: 'IGZ_aaa111', about: true },
    { text: "#*MetTel's IPA*# DIS90001\nx", number: 'DIS9000', about: false },
    { text: "#*MetTel's IPA*#\nDIS9000", number: 'DIS9000', about: false },
    { text: "#*MetTel's IPA*# S-DIS9000", number: 'DIS9000', about: false },
    { text: 'DIS9000', number: 'DIS9000', about: false },
    { text: "#*MetTel's IPA*#", number: 'MetTel', about: false },
    { text: null, number: 'DIS9000', about: false },
  ])('$text is about $number: $about', ({ text, number, about }) => {
    expect(isAboutDispatch(text, number)).toBe(about);
  });

  it.each<{ text: string | null; kind: string | null }>([
    { text: "#*MetTel's IPA*# D1\n\nDispatch Management - Dispatch Confirmed ", kind: 'CONFIRMED' },
    { text: "#*MetTel's IPA*# D1\nDispatch Management - Dispatch Confirmed (copy)", kind: null },
    { text: "#*MetTel's IPA*# D1\nx\nDispatch Management - Dispatch Confirmed", kind: null },
    { text: 'Dispatch Management - Dispatch Confirmed', kind: null },
    { text: "#*MetTel's IPA*# D1\nDispatch 6h prior reminder SMS sent", kind: 'CLIENT_REMINDER' },
    { text: "#*MetTel's IPA*# D1\nDispatch confirmation SMS sent", kind: null },
    { text: "#*MetTel's IPA*# D1", kind: null },
    { text: '', kind: null },
    { text: null, kind: null },
  ])('$text is of kind $kind', ({ text, kind }) => {
    expect(dispatchNoteKind(text)?.kind ?? null).toBe(kind);
  });

  it('gives back number, kind and engineer', () => {
    const number = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
    const engineer = fc.record({ name: aWord, phone: fc.constantFrom(PHONE, null) });
    fc.assert(
      fc.property(number, engineer, (own, who) => {
        const text = buildDispatchNote(own, { kind: 'ENGINEER_CONFIRMED', engineer: who });
        expect(dispatchNumbersOf(text)).toEqual([own]);
        expect(engineerOf(text)).toEqual(who);
      }),
    );
  });

  it('is looked for in every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kind = dispatchNoteKind(text);
        expect(kind === null || (text ?? '').includes('Dispatch')).toBe(true);
        for (const number of dispatchNumbersOf(text)) expect(number).toMatch(/^[\w-]+$/);
        expect(engineerOf(text)?.name).not.toBe('');
        expect(requestedNumbers([aNote(text)]).length > 0 && kind?.kind !== 'REQUESTED').toBe(
          false,
        );
      }),
    );
  });
});

describe('the engineer of a dispatch', () => {
  const confirmed = buildDispatchNote('D1', { kind: 'CONFIRMED', date: DATE, engineer: SAM });
  const changed = (name: string) =>
    buildDispatchNote('D1', {
      kind: 'TECH_CHANGED',
      ticketId: '1',
      engineer: { name, phone: null },
    });

  it('stands under either heading', () => {
    expect(engineerOf('x\nThe Field Engineer\nSam Porter\n+12125550188')).toEqual(SAM);
    expect(engineerOf('x\r\nField Engineer\r\n Sam Porter ')).toEqual({
      name: 'Sam Porter',
      phone: null,
    });
    expect(engineerOf('The Field Engineer assigned to this dispatch has changed.\nSam')).toBeNull();
    expect(engineerOf('x\nField Engineer\n')).toBeNull();
    expect(engineerOf(null)).toBeNull();
  });

  it('is the one of the newest note that names one', () => {
    const notes = [
      aNote(changed('Lee Ray'), '12:20'),
      aNote(confirmed, '12:00'),
      aNote(changed('Kim Oh'), '12:10'),
    ];
    expect(latestEngineer(notes, 'D1')?.name).toBe('Lee Ray');
    expect(latestEngineer(notes.slice(1, 2), 'D1')).toEqual(SAM);
    expect(latestEngineer(notes, 'D2')).toBeNull();
    expect(latestEngineer([], 'D1')).toBeNull();
  });
});

describe('the note about an order', () => {
  it('tells the order', () => {
    const text = buildRequestedNote(
      anOrder({ slaLevel: 'Pre-planned', url: 'https://desk.test/d/1' }),
    );
    expect(text.split('\n')).toEqual([
      "#*MetTel's IPA*# DIS90001",
      'Dispatch Management - Dispatch Requested',
      '',
      'Please see the summary below.',
      '--',
      'Dispatch Number: [DIS90001|https://desk.test/d/1]',
      'Date of Dispatch: 2030-03-16',
      'Time of Dispatch (Local): 7.00AM',
      'Time Zone (Local): Eastern Time',
      'SLA Level: Pre-planned',
      '',
      'Location Owner/Name: Blue Harbor Store 7',
      'Address: 1 Main St, Albany, NY 12207',
      'On-Site Contact: Ana Ruiz',
      'Phone: 2125550133',
      '',
      'Issues Experienced:',
      'No internet.',
      'Since noon.',
      'Arrival Instructions:',
      'Call the centre.',
      'Materials Needed:',
      'Laptop',
      '',
      'Requester',
      'Name: Dana Desk',
      'Phone: 2125550100',
      'Email: dana@example.test',
      'Department: DSL',
    ]);
    expect(dispatchNoteKind(text)).toEqual({ kind: 'REQUESTED', hours: null });
  });

  it('stays about its own dispatch, whatever people write into it', () => {
    const issues = "See\n#*MetTel's IPA*# DIS9\nDispatch Management - Dispatch Cancelled";
    const text = buildRequestedNote(anOrder({ issues, jobSite: '#*Automation Engine*# DIS8' }));
    expect(requestedNumbers([{ text }])).toEqual(['DIS90001']);
    expect(text).toContain('See\n(marker) DIS9\n');
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const order = anOrder({
          issues: one ?? '',
          jobSite: other ?? '',
          materialsNeeded: one ?? '',
        });
        expect(dispatchNumbersOf(buildRequestedNote(order))).toEqual(['DIS90001']);
      }),
    );
  });

  it('has pages that are all found by the number of the dispatch', () => {
    const form = dispatchPages('DIS90001', DISPATCH_HEADINGS.REQUESTED);
    expect(form.heading[0]).toBe(markerLine('DIS90001'));
    const text = buildRequestedNote(anOrder({ issues: 'word '.repeat(400).trim() }));
    const pages = splitNote(text, form);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.length).toBeLessThan(NOTE_LIMIT);
      expect(isAboutDispatch(page, 'DIS90001')).toBe(true);
      expect(dispatchNoteKind(page)?.kind).toBe('REQUESTED');
    }
    expect(pages.map((page) => page.split('\n').at(-1))).toEqual(
      pages.map((_, index) => `Dispatch note: ${index + 1}/${pages.length}`),
    );
    expect(joinParts(pages, form)).toBe(text);
  });
});
