import { confirmed } from '../../../monitors/service-dispatch/stages/confirmed.ts';
import type { DispatchObservation } from '../../../monitors/service-dispatch/stages/observation.ts';
import { instantOf } from '../../../platform/wall-clock.ts';
import { aCtsObservation, aLitObservation, hoursBefore } from './builders.ts';
import { CTS_TOLD, DATE, LEE, LIT_TOLD, notesOf, SAM, SETTINGS, SITE, told } from './told.ts';

const decide = (observation: DispatchObservation, now = hoursBefore(48)) =>
  confirmed(observation, SETTINGS, now);

const UNKNOWN = { engineerName: null, engineerPhone: null };
const CONFIRMED = { kind: 'CONFIRMED', date: DATE, engineer: null } as const;
const CLIENT_SMS = { kind: 'CLIENT_SMS', phone: SITE } as const;

describe('a confirmed dispatch', () => {
  it('service-dispatch-monitor #1 of LIT without an engineer is told to ticket and site', () => {
    const verdict = decide(aLitObservation([], UNKNOWN));
    expect(verdict).toMatchObject({
      rule: 'confirmed',
      because: 'the ticket does not say that it is confirmed; the site was not told',
    });
    expect(verdict.actions).toEqual([
      {
        kind: 'append-note',
        event: 'confirmed',
        dispatch: 'LIT:DIS90001',
        ticketId: '700100',
        cycle: '',
        text: [
          "#*MetTel's IPA*# DIS90001",
          'Dispatch Management - Dispatch Confirmed',
          'Dispatch scheduled for Mar 16, 2030 @ 07:00 AM Eastern Time',
        ].join('\n'),
      },
      {
        kind: 'send-sms',
        event: 'client-confirmed',
        dispatch: 'LIT:DIS90001',
        ticketId: '700100',
        cycle: '',
        to: SITE,
        text: 'This is an automated message from MetTel. Your dispatch is confirmed: A field engineer will visit your site on Mar 16, 2030 @ 07:00 AM Eastern Time.',
        note: "#*MetTel's IPA*# DIS90001\nDispatch confirmation SMS sent to +12125550142",
        ifItFails: 'go-on',
      },
    ]);
  });

  it('service-dispatch-monitor #2 of LIT with an engineer is told to the engineer too, and reminds nobody yet', () => {
    expect(told(decide(aLitObservation([]), hoursBefore(11.5)))).toEqual([
      'note confirmed',
      `sms client-confirmed to ${SITE}, then its note`,
      `sms client-engineer-assigned to ${SITE}`,
      'note engineer-confirmed',
      `sms tech-confirmed to ${SAM.phone}, then its note`,
    ]);
  });

  it('service-dispatch-monitor #3 of which everything is told leads to nothing', () => {
    expect(decide(aLitObservation(LIT_TOLD))).toMatchObject({ rule: 'nothing-due', actions: [] });
    expect(decide(aCtsObservation(CTS_TOLD))).toMatchObject({ rule: 'nothing-due', actions: [] });
  });

  it('of CTS names its engineer in note and message at once', () => {
    const { actions } = decide(aCtsObservation([]));
    expect(told({ rule: '', because: '', actions })).toEqual([
      'note confirmed',
      `sms client-confirmed to ${SITE}, then its note`,
      `sms tech-confirmed to ${SAM.phone}, then its note`,
    ]);
    expect(actions[0]?.text).toBe(
      [
        "#*MetTel's IPA*# IGZ_aaa111",
        'Dispatch Management - Dispatch Confirmed',
        'Dispatch scheduled for Mar 16, 2030 @ 07:00 AM US/Eastern',
        '',
        'Field Engineer',
        'Sam Porter',
        '+12125550188',
      ].join('\n'),
    );
    expect(actions[1]?.text).toContain('Sam Porter will visit your site');
  });

  it('that is documented is not documented again when another start is agreed', () => {
    const notes = notesOf('DIS90001', {
      ...CONFIRMED,
      date: 'Mar 15, 2030 @ 09:00 AM Eastern Time',
    });
    expect(told(decide(aLitObservation(notes, UNKNOWN)))).toEqual([
      `sms client-confirmed to ${SITE}, then its note`,
    ]);
  });

  it('goes on behind a message that fails, and not behind the note of the confirmation', () => {
    const goesOn = decide(aLitObservation([])).actions.map(({ ifItFails }) => ifItFails);
    expect(goesOn).toEqual([undefined, 'go-on', 'go-on', 'go-on', 'go-on']);
  });

  it.each<[string, string, Partial<DispatchObservation>]>([
    ['without a start that can be read', 'date-missing', { scheduledAt: null }],
    ['in a zone that nobody knows', 'date-missing', { timeZone: null }],
    [
      'service-dispatch-monitor #6 whose contact has no number',
      'site-phone-missing',
      { sitePhone: null },
    ],
  ])('%s is left alone: %s', (_case, skipped, changes) => {
    for (const observation of [aLitObservation([], changes), aCtsObservation([], changes)]) {
      expect(decide(observation)).toMatchObject({ rule: 'unready', skipped, actions: [] });
    }
  });

  it.each([{ engineerPhone: null }, { engineerName: null }, { engineerName: ' ' }])(
    'service-dispatch-monitor #19 of CTS without an engineer who can be reached is left alone: %j',
    (changes) => {
      expect(decide(aCtsObservation([], changes))).toMatchObject({
        skipped: 'engineer-missing',
        actions: [],
      });
      expect(told(decide(aLitObservation([], changes)))).toHaveLength(2);
    },
  );

  it('does not take the notes of a longer number for its own', () => {
    const others = LIT_TOLD.map((text) => text.replace('DIS90001', 'DIS900011'));
    expect(told(decide(aLitObservation(others, UNKNOWN)))).toHaveLength(2);
  });

  it('takes notes with the former marker for its own', () => {
    const older = LIT_TOLD.map((text) => text.replace("#*MetTel's IPA*#", '#*Automation Engine*#'));
    expect(told(decide(aLitObservation(older)))).toEqual([]);
  });
});

describe('an engineer', () => {
  it('service-dispatch-monitor #13 who is replaced is told to site, engineer and ticket, once', () => {
    const { actions, ...verdict } = decide(
      aLitObservation(LIT_TOLD, { engineerName: LEE.name, engineerPhone: LEE.phone }),
    );
    expect(verdict).toMatchObject({
      rule: 'engineer-changed',
      because: 'Lee Ray comes, and the ticket names Sam Porter',
    });
    expect(actions.map(({ kind, event, text }) => [kind, event, text])).toEqual([
      [
        'send-sms',
        'client-engineer-changed',
        `This is an automated message from MetTel. The field engineer of your dispatch on ${DATE} has changed: Lee Ray will come.`,
      ],
      [
        'send-sms',
        'tech-assigned',
        `This is an automated message from MetTel. You are the field engineer of a dispatch on ${DATE} at Store 12, 1 Main St, Albany, NY 12207.`,
      ],
      [
        'append-note',
        'engineer-changed',
        [
          "#*MetTel's IPA*# DIS90001",
          'The Field Engineer assigned to this dispatch has changed.',
          'Reference: 700100',
          '',
          'Field Engineer',
          'Lee Ray',
          '+12125550199',
        ].join('\n'),
      ],
    ]);
    const after = [...LIT_TOLD, actions.at(-1)?.text ?? ''];
    expect(
      told(decide(aLitObservation(after, { engineerName: LEE.name, engineerPhone: LEE.phone }))),
    ).toEqual([]);
  });

  it('who is replaced is told too where nobody knows whether the first message reached them', () => {
    const replaced = { engineerName: LEE.name, engineerPhone: LEE.phone };
    const untold = LIT_TOLD.slice(0, 3);
    for (const verdict of [
      decide(aLitObservation(untold, replaced)),
      decide(aCtsObservation(CTS_TOLD.slice(0, 2), replaced)),
    ]) {
      expect(told(verdict)).toEqual([
        `sms client-engineer-changed to ${SITE}`,
        `sms tech-assigned to ${LEE.phone}`,
        'note engineer-changed',
      ]);
    }
    const changed = { kind: 'TECH_CHANGED', ticketId: '700100', engineer: LEE } as const;
    const after = [...untold, ...notesOf('DIS90001', changed)];
    expect(told(decide(aLitObservation(after, replaced)))).toEqual([]);
  });

  it('who comes back is told under another key than the first time', () => {
    const changes = { engineerName: LEE.name, engineerPhone: LEE.phone };
    const first = decide(aLitObservation(LIT_TOLD, changes));
    const since = notesOf(
      'DIS90001',
      { kind: 'TECH_CHANGED', ticketId: '700100', engineer: LEE },
      { kind: 'TECH_CHANGED', ticketId: '700100', engineer: SAM },
    );
    const again = decide(aLitObservation([...LIT_TOLD, ...since], changes));
    expect(again.actions.map(({ text }) => text)).toEqual(first.actions.map(({ text }) => text));
    const cyclesOf = (verdict: typeof again) => new Set(verdict.actions.map(({ cycle }) => cycle));
    expect(cyclesOf(first).size).toBe(1);
    expect([...cyclesOf(again)]).not.toEqual([...cyclesOf(first)]);
  });

  it('of CTS is compared with the note of the confirmation', () => {
    const changes = { engineerName: LEE.name, engineerPhone: LEE.phone };
    expect(told(decide(aCtsObservation(CTS_TOLD, changes)))).toEqual([
      `sms client-engineer-changed to ${SITE}`,
      `sms tech-assigned to ${LEE.phone}`,
      'note engineer-changed',
    ]);
  });

  it('under the heading of older notes is known', () => {
    const older = CTS_TOLD.map((text) =>
      text.replace('\nField Engineer\n', '\nThe Field Engineer\n'),
    );
    expect(told(decide(aCtsObservation(older)))).toEqual([]);
  });

  it('whom no note names has not changed', () => {
    const [, clientSms = '', , techSms = ''] = LIT_TOLD;
    const [confirmation] = notesOf('IGZ_aaa111', CONFIRMED);
    const notes = [confirmation ?? '', clientSms, techSms].map((text) =>
      text.replace('DIS90001', 'IGZ_aaa111'),
    );
    const changes = { engineerName: LEE.name, engineerPhone: LEE.phone };
    expect(told(decide(aCtsObservation(notes, changes)))).toEqual([]);
  });
});

describe('a reminder', () => {
  const at = (hours: number, notes = LIT_TOLD) =>
    told(decide(aLitObservation(notes), hoursBefore(hours)));
  const both = (hours: number) => [
    `sms client-reminder-${hours}h to ${SITE}, then its note`,
    `sms tech-reminder-${hours}h to ${SAM.phone}, then its note`,
  ];

  it('service-dispatch-monitor #9 goes to the site, and to the engineer at their own number', () => {
    const verdict = decide(aLitObservation(LIT_TOLD), hoursBefore(11.5));
    expect(verdict).toMatchObject({ rule: 'reminder-12h' });
    expect(told(verdict)).toEqual(both(12));
    expect(verdict.actions).toMatchObject([
      {
        text: `This is an automated message from MetTel. Your dispatch begins in about 12 hours, on ${DATE}. A text will follow when the field engineer arrives.`,
        note: "#*MetTel's IPA*# DIS90001\nDispatch 12h prior reminder SMS sent to +12125550142",
      },
      {
        text: `This is an automated message from MetTel. Your dispatch at Store 12, 1 Main St, Albany, NY 12207 begins in about 12 hours, on ${DATE}.`,
        note: "#*MetTel's IPA*# DIS90001\nDispatch 12h prior reminder tech SMS sent to +12125550188",
      },
    ]);
  });

  it.each<[string, number, string[]]>([
    ['service-dispatch-monitor #10', 12, []],
    ['service-dispatch-monitor #10', 11.99, both(12)],
    ['service-dispatch-monitor #10', 10.99, []],
    ['by two decimals', 11.996, []],
    ['by two decimals', 10.996, both(12)],
    ['for six hours', 5.5, both(6)],
    ['for two hours', 2, []],
    ['for two hours', 1.99, both(2)],
    ['for two hours', 1, both(2)],
    ['for two hours', 0.99, []],
    ['service-dispatch-monitor #11 never for what is past', -1.5, []],
    ['never for what is past', -11.5, []],
  ])('%s, %d h before the start, sends %j', (_case, hours, expected) => {
    expect(at(hours)).toEqual(expected);
  });

  it('of one hour is not sent once the start has come', () => {
    const settings = { ...SETTINGS, reminderHours: [1] };
    const sent = (hours: number) =>
      told(confirmed(aLitObservation(LIT_TOLD), settings, hoursBefore(hours)));
    expect(sent(0.01)).toEqual(both(1));
    expect(sent(0)).toEqual([]);
  });

  it('service-dispatch-monitor #12 that the site had goes to the engineer alone', () => {
    const notes = notesOf('DIS90001', { kind: 'CLIENT_REMINDER', hours: 2, phone: SITE });
    expect(at(1.5, [...LIT_TOLD, ...notes])).toEqual(both(2).slice(1));
  });

  it('that both had is not sent again, and one of other hours is', () => {
    const notes = notesOf(
      'DIS90001',
      { kind: 'CLIENT_REMINDER', hours: 12, phone: SITE },
      { kind: 'TECH_REMINDER', hours: 12, phone: SAM.phone },
    );
    expect(at(11.5, [...LIT_TOLD, ...notes])).toEqual([]);
    expect(at(5.5, [...LIT_TOLD, ...notes])).toEqual(both(6));
    expect(at(1.5, [...LIT_TOLD, ...notes])).toEqual(both(2));
  });

  it('is sent once, whichever way the clock jumps by two hours', () => {
    const notes = [...LIT_TOLD];
    const sent = [12.5, 11.5, 13.5, 11.5, 9.5, 11.5, 3.5, 1.5, 3.5, 1.5].map((hours) => {
      const { actions } = decide(aLitObservation(notes), hoursBefore(hours));
      notes.push(...actions.flatMap((action) => ('note' in action ? [action.note ?? ''] : [])));
      return actions.length;
    });
    expect(sent).toEqual([0, 2, 0, 0, 0, 0, 0, 2, 0, 0]);
  });

  it.each([
    ['skips an hour', '2030-03-10', '2030-03-09T18:30:00-05:00'],
    ['has an hour twice', '2030-11-03', '2030-11-02T20:30:00-04:00'],
  ])('counts hours that pass, also through a night that %s', (_night, day, due) => {
    const start = instantOf(day, { hour: 7, minute: 0 }, 'America/New_York');
    const scheduledAt = start?.toISOString() ?? null;
    const verdictAt = (now: number) =>
      decide(aLitObservation(LIT_TOLD, { scheduledAt }), new Date(now));
    const half = Date.parse(due);
    expect(told(verdictAt(half))).toEqual(both(12));
    expect(verdictAt(half).actions[0]?.text).toContain('@ 07:00 AM Eastern Time');
    for (const now of [half - 3_600_000, half + 3_600_000]) {
      expect(told(verdictAt(now))).toEqual([]);
    }
  });

  it('goes to the site alone while nobody knows the engineer', () => {
    const notes = notesOf('DIS90001', CONFIRMED, CLIENT_SMS);
    const observation = aLitObservation(notes, UNKNOWN);
    expect(told(decide(observation, hoursBefore(11.5)))).toEqual(both(12).slice(0, 1));
  });

  it('waits for a cycle after the site was told, while nobody knows the engineer', () => {
    expect(told(decide(aLitObservation([], UNKNOWN), hoursBefore(11.5)))).toHaveLength(2);
  });

  it('follows a change of the engineer in the same cycle, to the new number', () => {
    const changes = { engineerName: LEE.name, engineerPhone: LEE.phone };
    expect(told(decide(aLitObservation(LIT_TOLD, changes), hoursBefore(1.5)))).toEqual([
      `sms client-engineer-changed to ${SITE}`,
      `sms tech-assigned to ${LEE.phone}`,
      'note engineer-changed',
      both(2)[0],
      `sms tech-reminder-2h to ${LEE.phone}, then its note`,
    ]);
  });

  it('goes to both while nobody knows whether the first message reached the engineer', () => {
    const untold = LIT_TOLD.slice(0, 3); // a message that may have arrived gets no note
    expect(at(11.5, untold)).toEqual([
      `sms tech-confirmed to ${SAM.phone}, then its note`,
      ...both(12),
    ]);
  });

  it('that is due within a quarter of an hour is a near miss', () => {
    const nearly = (hours: number) =>
      decide(aLitObservation(LIT_TOLD), hoursBefore(hours)).nearMisses;
    expect(nearly(12.24)).toEqual([
      { rule: 'reminder-12h', by: '12.24 h are left, the reminder is due below 12 h' },
    ]);
    expect(nearly(12.25)).toEqual([]);
    expect(nearly(11.99)).toEqual([]);
  });
});
