import fc from 'fast-check';
import { parseDescription } from '../../../subgraphs/cts/description.ts';

const LINES = [
  'Name: Dana Desk',
  'Phone: +1 212 555 0100',
  'Onsite Time Needed: 2024-06-22 4.00PM',
  'Onsite Timezone: Pacific Time',
  'Reference: 5400123',
  'IGZ Dispatch Number: IGZabc123',
  'SLA Level: Pre-planned',
  'Onsite Contact: Ann Example',
  'Contact #: +1 555 010 0000',
  'Onsite SOW: Call in at 10:00 on arrival',
];

describe('the long text of vendor CTS', () => {
  it('tells appointment, contact and order number', () => {
    expect(parseDescription(LINES.join('\r\n\r\n'))).toEqual({
      scheduledAt: new Date('2024-06-22T23:00:00Z'),
      timeZone: 'America/Los_Angeles',
      siteContact: { name: 'Ann Example', phone: '+15550100000' },
      orderNumber: 'IGZabc123',
    });
  });

  it.each<{ needed: string; at: string | null }>([
    { needed: '2024-06-22 4.00PM', at: '2024-06-22T23:00:00.000Z' },
    { needed: '2024-06-22 04.30pm', at: '2024-06-22T23:30:00.000Z' },
    { needed: '2024-06-22 12.00AM', at: '2024-06-22T07:00:00.000Z' },
    { needed: '2024-06-22 12.15PM', at: '2024-06-22T19:15:00.000Z' },
    { needed: '2024-03-10 2.30AM', at: '2024-03-10T10:30:00.000Z' },
    { needed: '2024-11-03 1.30AM', at: '2024-11-03T08:30:00.000Z' },
    { needed: '2024-06-22 13.00PM', at: null },
    { needed: '2024-06-22 0.30AM', at: null },
    { needed: '2024-06-22 4.60PM', at: null },
    { needed: '2024-06-31 4.00PM', at: null },
    { needed: '2024-06-22 4:00PM', at: null },
    { needed: '2024-06-22 4PM-6PM', at: null },
    { needed: 'Jun 22, 2024 03:00 PM', at: null },
    { needed: 'ASAP', at: null },
    { needed: '', at: null },
    { needed: '2030-02-29 4.00PM', at: null },
    { needed: '2028-02-29 4.00PM', at: '2028-03-01T00:00:00.000Z' },
  ])('Onsite Time Needed $needed is $at', ({ needed, at }) => {
    const text = `Onsite Time Needed: ${needed}\r\nOnsite Timezone: Pacific Time`;
    expect(parseDescription(text).scheduledAt?.toISOString() ?? null).toBe(at);
  });

  it.each<{ when: string; text: string | null; expected: object }>([
    {
      when: 'no text',
      text: null,
      expected: { scheduledAt: null, timeZone: null, siteContact: null, orderNumber: null },
    },
    {
      when: 'no zone',
      text: 'Onsite Time Needed: 2024-06-22 4.00PM',
      expected: { scheduledAt: null, timeZone: null },
    },
    {
      when: 'a zone nobody knows',
      text: 'Onsite Time Needed: 2024-06-22 4.00PM\nOnsite Timezone: BAD',
      expected: { scheduledAt: null, timeZone: null },
    },
    {
      when: 'a zone alone',
      text: 'Onsite Timezone: Eastern Time',
      expected: { scheduledAt: null, timeZone: 'America/New_York' },
    },
    {
      when: 'a contact without a number',
      text: 'Onsite Contact: Ann Example\nContact #: none',
      expected: { siteContact: { name: 'Ann Example', phone: null } },
    },
    {
      when: 'a number without a name',
      text: 'Contact #: 2125550142',
      expected: { siteContact: { name: null, phone: '+12125550142' } },
    },
    {
      when: 'an order number of the sample form',
      text: 'IGZ Dispatch Number: IGZ_aaa111',
      expected: { orderNumber: 'IGZ_aaa111' },
    },
    {
      when: 'an order number that is none',
      text: 'IGZ Dispatch Number: n/a',
      expected: { orderNumber: null },
    },
    {
      when: 'a label twice',
      text: 'Onsite Timezone: Eastern Time\nOnsite Timezone: Pacific Time',
      expected: { timeZone: 'America/New_York' },
    },
    {
      when: 'blanks and capitals',
      text: '  ONSITE TIMEZONE :  Eastern Time  ',
      expected: { timeZone: 'America/New_York' },
    },
  ])('$when', ({ text, expected }) => {
    expect(parseDescription(text)).toMatchObject(expected);
  });

  it('is read whatever the order and the ends of its lines', () => {
    const orders = fc.shuffledSubarray(LINES, { minLength: LINES.length });
    fc.assert(
      fc.property(orders, fc.constantFrom('\r\n', '\n', '\r', '\r\n\r\n'), (lines, end) => {
        expect(parseDescription(lines.join(end))).toEqual(parseDescription(LINES.join('\n')));
      }),
    );
  });

  it('takes every text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...LINES),
      fc.constantFrom(':', '::', 'Contact #:'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { scheduledAt } = parseDescription(lines.join('\r\n'));
        expect(Number.isNaN(scheduledAt?.getTime() ?? 0)).toBe(false);
      }),
    );
  });
});
