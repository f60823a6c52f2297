import type { DispatchStatus } from '../../../monitors/generated/service-dispatch.ts';
import { caseOf, casesOf } from '../../../monitors/service-dispatch/cases.ts';
import type {
  DispatchSighting,
  TicketRead,
  TicketSighting,
} from '../../../monitors/service-dispatch/sightings.ts';
import { aNote, aVisit } from './builders.ts';
import { DATE, notesOf } from './told.ts';

const TODAY = "#*MetTel's IPA*#";
const FORMERLY = '#*Automation Engine*#';
const REQUESTED = 'Dispatch Management - Dispatch Requested';

const aSighting = (changes: Partial<DispatchSighting> = {}): DispatchSighting => ({
  ...{ number: 'DIS90001', portalNumber: 'DIS90001', status: 'CONFIRMED' },
  ...{ ticketReference: '700100', visit: aVisit() },
  ...changes,
});

const aTicket = (...texts: (string | null)[]): TicketRead => ({
  ...{ kind: 'read', customerId: '70001', siteId: '70001:501', serialNumber: 'VC1234567' },
  notes: texts.map((text) => aNote(text)),
});

const request = (number: string, marker = TODAY) => `${marker} ${number}\n${REQUESTED}`;

describe('a dispatch that is followed', () => {
  it.each<[DispatchStatus, string | undefined]>([
    ['REQUESTED', undefined],
    ['CONFIRMED', 'confirmed'],
    ['TECH_ON_SITE', 'on-site'],
    ['COMPLETED', undefined],
    ['CANCELLED', 'cancelled'],
    ['UNKNOWN', undefined],
  ])('with status %s is decided about as %s', (status, stage) => {
    const about = caseOf('LIT', aSighting({ status }), '700100', aTicket(request('DIS90001')));
    expect(about?.stage).toBe(stage);
  });

  it('is known by dispatch, ticket, customer, site and device', () => {
    expect(caseOf('LIT', aSighting(), '700100', aTicket(request('DIS90001')))?.subject).toEqual({
      customerId: '70001',
      siteId: '70001:501',
      serialNumber: 'VC1234567',
      ticketId: '700100',
      dispatchId: 'LIT:DIS90001',
    });
  });

  it.each<[string, string | null]>([
    [
      'service-dispatch-monitor #4: one whose ticket has no note of an order',
      `${TODAY} DIS90001\nHello`,
    ],
    ['one whose ticket has the order of a shorter number', request('DIS9000')],
    ['one whose ticket has the order of a longer number', request('DIS900011')],
    ['one whose ticket has an empty note', null],
  ])('%s is not followed', (_case, text) => {
    expect(caseOf('LIT', aSighting(), '700100', aTicket(text))).toBeUndefined();
  });

  it('of CTS is none when its record repeats no number of ours', () => {
    const sighting = aSighting({ number: 'S-900002', portalNumber: null });
    expect(caseOf('CTS', sighting, '700100', aTicket(request('IGZ_aaa111')))).toBeUndefined();
  });

  it('service-dispatch-monitor #20 sees its own notes alone, whichever marker they have', () => {
    const notes = [
      request('IGZ_aaa111'),
      request('IGZ_aaa112', FORMERLY),
      ...notesOf('IGZ_aaa111', { kind: 'CANCELLED', date: DATE }),
      ...notesOf('IGZ_aaa112', { kind: 'CLIENT_SMS', phone: '+12125550142' }).map((text) =>
        text.replace(TODAY, FORMERLY),
      ),
      'A note of somebody about IGZ_aaa111',
    ];
    const notesSeenBy = (portalNumber: string) => {
      const sighting = aSighting({ number: `S-${portalNumber}`, portalNumber });
      const about = caseOf('CTS', sighting, '700100', aTicket(...notes));
      if (about?.stage !== 'confirmed') throw new Error('expected a confirmed dispatch');
      return about.observation.notes.map(({ text }) => text);
    };
    expect(notesSeenBy('IGZ_aaa111')).toEqual([notes[0], notes[2]]);
    expect(notesSeenBy('IGZ_aaa112')).toEqual([notes[1], notes[3]]);
  });

  it('is none whose number stands twice in a reading, and none whose ticket could not be read', () => {
    const ticket = aTicket(request('DIS90001'), request('DIS90002'), request('DIS90003'));
    const numbered = (number: string, ticketReference = '700100') =>
      aSighting({ number, portalNumber: number, ticketReference });
    const ours = casesOf({
      ...{ vendor: 'LIT', observedAt: new Date(), vanished: new Set<string>() },
      dispatches: [
        ...[numbered('DIS90001'), numbered('DIS90001'), numbered('DIS90002')],
        ...[numbered('DIS90003', '700101'), numbered('DIS90003x', '700300|IW5')],
      ],
      tickets: new Map<string, TicketSighting>([
        ['700100', ticket],
        ['700101', { kind: 'unreadable' }],
      ]),
    });
    expect(ours.map(({ dispatch }) => dispatch.number)).toEqual(['DIS90002']);
  });
});
