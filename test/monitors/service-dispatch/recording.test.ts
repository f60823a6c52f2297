import type {
  DispatchStatus,
  RecordDispatchesInput,
} from '../../../monitors/generated/service-dispatch.ts';
import { isClosed, planRecording } from '../../../monitors/service-dispatch/recording.ts';
import type {
  DispatchSighting,
  Reading,
  TicketSighting,
} from '../../../monitors/service-dispatch/sightings.ts';
import { requestedNumbers } from '../../../monitors/vocabulary/dispatch-note-reading.ts';
import { ticketIdOf } from '../../../monitors/vocabulary/ticket-id.ts';
import { aNote, aVisit } from './builders.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const TODAY = "#*MetTel's IPA*#";
const FORMERLY = '#*Automation Engine*#';
const HEADING = 'Dispatch Management - Dispatch Requested';

function aDispatch(changes: Partial<DispatchSighting> = {}): DispatchSighting {
  return {
    number: 'DIS90001',
    status: 'CONFIRMED',
    ticketReference: '5400123',
    portalNumber: 'DIS90001',
    visit: aVisit(),
    ...changes,
  };
}

function aTicket(...texts: (string | null)[]): TicketSighting {
  const owner = { customerId: '70001', siteId: null, serialNumber: null };
  return { kind: 'read', ...owner, notes: texts.map((text) => aNote(text)) };
}

function aReading(
  dispatches: readonly DispatchSighting[] | null,
  tickets: Readonly<Record<string, TicketSighting>> = {},
): Reading {
  const byId = new Map(Object.entries(tickets));
  return {
    vendor: 'LIT',
    observedAt: new Date(NOW),
    dispatches,
    vanished: new Set(),
    tickets: byId,
  };
}

function orderNote(marker: string, number: string): string {
  return `${marker} ${number}\n${HEADING}\n\nDispatch Number: ${number}`;
}

function recordsOf(reading: Reading): RecordDispatchesInput[] {
  return planRecording(reading).flatMap((action) =>
    action.kind === 'record' ? [action.input] : [],
  );
}

function observationsOf(reading: Reading) {
  return recordsOf(reading).flatMap(({ dispatches }) => dispatches);
}

function originOf(dispatch: DispatchSighting, ticket: TicketSighting) {
  return observationsOf(aReading([dispatch], { '5400123': ticket }))[0]?.origin;
}

describe('the ticket that a dispatch names', () => {
  it.each(['5400123', '1', '1234567890123456789'])('is read from %j', (reference) => {
    expect(ticketIdOf(reference)).toBe(reference);
  });

  it.each([
    null,
    '',
    ' 5400123',
    '5400123\n',
    '5400123 5400124',
    '700300|IW55',
    'Store #12',
    '-5400123',
    '54001.23',
    '12345678901234567890',
    '٥٤٠٠١٢٣',
  ])('is not read from %j', (reference) => {
    expect(ticketIdOf(reference)).toBeNull();
    expect(observationsOf(aReading([aDispatch({ ticketReference: reference })]))).toEqual([
      {
        number: 'DIS90001',
        status: 'CONFIRMED',
        ticketId: null,
        customerId: null,
        origin: 'VENDOR',
      },
    ]);
  });
});

describe('the status of a dispatch', () => {
  it.each<[DispatchStatus, boolean]>([
    ['REQUESTED', false],
    ['CONFIRMED', false],
    ['TECH_ON_SITE', false],
    ['COMPLETED', true],
    ['CANCELLED', true],
    ['UNKNOWN', false],
  ])('%s is recorded as it is; closed: %j', (status, closed) => {
    const dispatch = aDispatch({ status });
    expect(observationsOf(aReading([dispatch]))).toMatchObject([{ number: 'DIS90001', status }]);
    expect(isClosed(dispatch)).toBe(closed);
  });

  it('leaves a dispatch out when the vendor did not say it, and records the others', () => {
    const reading = aReading([aDispatch({ status: null }), aDispatch({ number: 'DIS90002' })]);
    expect(isClosed(aDispatch({ status: null }))).toBe(false);
    expect(recordsOf(reading)).toMatchObject([
      { complete: true, dispatches: [{ number: 'DIS90002' }] },
    ]);
  });
});

describe('the numbers of orders', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['a note with today’s marker', ['DIS90001'], [orderNote(TODAY, 'DIS90001')]],
    ['a note with the former marker', ['DIS90001'], [orderNote(FORMERLY, 'DIS90001')]],
    ['lines that end as on Windows', ['S-20451'], [`${TODAY} S-20451\r\n${HEADING}`]],
    ['a marker behind the number', ['DIS90001'], [`DIS90001 ${TODAY}\n${HEADING}`]],
    [
      'two notes of one order',
      ['DIS90001'],
      [orderNote(TODAY, 'DIS90001'), orderNote(FORMERLY, 'DIS90001')],
    ],
    [
      'notes of two orders',
      ['DIS90001', 'DIS90002'],
      [orderNote(TODAY, 'DIS90001'), orderNote(TODAY, 'DIS90002')],
    ],
    ['an order without a marker', [], [`DIS90001\n${HEADING}`]],
    [
      'a note that is no order',
      [],
      [`${TODAY} DIS90001\nDispatch Management - Dispatch Confirmed`],
    ],
    ['a number off the marker line', [], [`${TODAY}\n${HEADING}\nDIS90001`]],
    ['a note without text', [], [null]],
    ['no note', [], []],
  ])('in %s are %j', (_case, numbers, texts) => {
    expect(requestedNumbers(texts.map((text) => ({ text })))).toEqual(numbers);
  });
});

describe('the origin of a dispatch', () => {
  it.each([
    ['PORTAL', 'a note with today’s marker', orderNote(TODAY, 'DIS90001')],
    ['PORTAL', 'a note with the former marker', orderNote(FORMERLY, 'DIS90001')],
    ['VENDOR', 'a note of a shorter number', orderNote(TODAY, 'DIS9000')],
    ['VENDOR', 'a note of a longer number', orderNote(TODAY, 'DIS900011')],
    ['VENDOR', 'a note of a number with something before it', orderNote(TODAY, 'X-DIS90001')],
    [
      'VENDOR',
      'a note of another kind',
      `${TODAY} DIS90001\nDispatch Management - Dispatch Repair`,
    ],
    ['VENDOR', 'a person’s note', 'Ordered DIS90001 by hand.'],
  ])('is %s by %s', (origin, _case, text) => {
    expect(originOf(aDispatch(), aTicket(text))).toBe(origin);
  });

  it('goes by the number of the order where the vendor’s own is another', () => {
    const ticket = aTicket(orderNote(TODAY, 'IW70001-1'));
    const dispatch = { number: 'S-20451', portalNumber: 'IW70001-1' };
    expect(originOf(aDispatch(dispatch), ticket)).toBe('PORTAL');
    expect(originOf(aDispatch({ ...dispatch, portalNumber: 'IW70001' }), ticket)).toBe('VENDOR');
    expect(originOf(aDispatch({ ...dispatch, portalNumber: null }), ticket)).toBe('VENDOR');
  });

  it('comes with the number of the order, where the desk takes it for one', () => {
    const observed = (portalNumber: string) =>
      observationsOf(aReading([aDispatch({ number: 'S-20451', portalNumber })]))[0]?.portalNumber;
    expect(observed('IGZ_aaa111')).toBe('IGZ_aaa111');
    expect(observed(`IGZ${'x'.repeat(40)}`)).toBeUndefined();
    expect(observationsOf(aReading([aDispatch()]))[0]).not.toHaveProperty('portalNumber');
  });

  it('comes with the customer of the ticket', () => {
    const reading = aReading([aDispatch()], { '5400123': aTicket() });
    expect(observationsOf(reading)).toMatchObject([{ ticketId: '5400123', customerId: '70001' }]);
  });

  it('is VENDOR, without a ticket, when the ticketing system does not know the ticket', () => {
    const reading = aReading([aDispatch()], { '5400123': { kind: 'absent' } });
    expect(planRecording(reading)).toHaveLength(1);
    expect(observationsOf(reading)).toMatchObject([
      { ticketId: null, customerId: null, origin: 'VENDOR' },
    ]);
  });

  it('stays open when the ticket could not be read, and people are told', () => {
    const tickets = { '5400123': { kind: 'unreadable' }, '5400124': aTicket() } as const;
    const other = aDispatch({ number: 'DIS90002', ticketReference: '5400124' });
    const reading = aReading([aDispatch(), other], tickets);
    expect(planRecording(reading)[0]).toEqual({
      kind: 'alert',
      alert: 'dispatch-tickets-unreadable',
      channels: ['chat'],
      vendor: 'LIT',
      ticketIds: ['5400123'],
    });
    expect(observationsOf(reading)).toMatchObject([
      { number: 'DIS90001', ticketId: '5400123', customerId: null, origin: null },
      { number: 'DIS90002', ticketId: '5400124', customerId: '70001', origin: 'VENDOR' },
    ]);
  });
});

describe('the number of a dispatch', () => {
  const good = aDispatch({ number: 'DIS1' });

  it.each(['', 'DIS 1', 'DIS1\n', 'DIS#1', 'É1', 'x'.repeat(41)])(
    'that is no number leaves its dispatch out and is told: %j',
    (number) => {
      const reading = aReading([good, aDispatch({ number })]);
      expect(planRecording(reading)[0]).toEqual({
        kind: 'alert',
        alert: 'dispatch-numbers-unusable',
        channels: ['chat'],
        vendor: 'LIT',
        numbers: [number],
      });
      expect(recordsOf(reading)).toMatchObject([
        { complete: true, dispatches: [{ number: 'DIS1' }] },
      ]);
    },
  );

  it('that stands twice leaves both out and is told once, also across calls', () => {
    const others = Array.from({ length: 250 }, (_, i) => aDispatch({ number: `DIS${i}` }));
    const twin = aDispatch({ number: 'DIS7', status: 'CANCELLED' });
    const reading = aReading([...others, twin]);
    const alerts = planRecording(reading).filter(({ kind }) => kind === 'alert');
    expect(alerts).toMatchObject([{ numbers: ['DIS7'] }]);
    expect(observationsOf(reading).map(({ number }) => number)).toEqual(
      others.map(({ number }) => number).filter((number) => number !== 'DIS7'),
    );
    expect(recordsOf(reading).map(({ complete }) => complete)).toEqual([false, true]);
  });

  it('is told shortened where it is long', () => {
    const reading = aReading([aDispatch({ number: 'x'.repeat(500) })]);
    expect(planRecording(reading)[0]).toMatchObject({ numbers: ['x'.repeat(60)] });
    expect(recordsOf(reading)).toMatchObject([{ complete: true, dispatches: [] }]);
  });

  it('of 40 letters, digits, dashes and underscores is taken', () => {
    const number = `S-20_${'9'.repeat(35)}`;
    const reading = aReading([aDispatch({ number })]);
    expect(planRecording(reading)).toHaveLength(1);
    expect(observationsOf(reading)).toMatchObject([{ number }]);
  });
});

describe('a reading of a vendor', () => {
  it('records nothing when the vendor failed, and tells people', () => {
    expect(planRecording(aReading(null))).toEqual([
      {
        kind: 'alert',
        alert: 'dispatches-unreadable',
        channels: ['chat'],
        vendor: 'LIT',
        ticketIds: [],
      },
    ]);
  });

  it('is complete when the vendor has no dispatch', () => {
    expect(planRecording(aReading([]))).toEqual([
      {
        kind: 'record',
        input: { vendor: 'LIT', observedAt: NOW, dispatches: [], complete: true },
      },
    ]);
  });

  it.each([
    [200, [200]],
    [201, [200, 1]],
    [400, [200, 200]],
    [450, [200, 200, 50]],
  ])('of %i dispatches is complete with its last call alone', (count, sizes) => {
    const dispatches = Array.from({ length: count }, (_, index) =>
      aDispatch({ number: `DIS${index}` }),
    );
    const calls = recordsOf(aReading(dispatches));
    expect(calls.map((call) => call.dispatches.length)).toEqual(sizes);
    expect(calls.map(({ complete }) => complete)).toEqual(
      sizes.map((_, index) => index === sizes.length - 1),
    );
    expect(new Set(calls.map(({ observedAt }) => observedAt))).toEqual(new Set([NOW]));
    expect(calls.flatMap((call) => call.dispatches.map(({ number }) => number))).toEqual(
      dispatches.map(({ number }) => number),
    );
  });
});
