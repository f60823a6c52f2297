import { randomUUID } from 'node:crypto';
import { parseDescription } from '../../../subgraphs/cts/description.ts';
import { orderNumberOf } from '../../../subgraphs/cts/orders/order-number.ts';
import { parseVisitTime } from '../../../subgraphs/cts/orders/visit-time.ts';

describe('the number of an order', () => {
  it('is one for one delivery, in 22 letters and digits, and another for each', () => {
    const ids = Array.from({ length: 200 }, () => randomUUID());
    const numbers = ids.map(orderNumberOf);
    expect(ids.map(orderNumberOf)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(ids.length);
    for (const number of numbers) expect(number).toMatch(/^IGZ[2-9A-HJ-NP-Za-km-z]{22}$/);
  });

  it('keeps every bit of the delivery', () => {
    expect(orderNumberOf('00000000-0000-0000-0000-000000000000')).toBe(`IGZ${'2'.repeat(22)}`);
    expect(orderNumberOf('00000000-0000-0000-0000-00000000003a')).toBe(`IGZ${'2'.repeat(20)}33`);
    expect(orderNumberOf('ffffffff-ffff-ffff-ffff-ffffffffffff')).toBe('IGZoZEq7ovRbLq6UnGMPwc8B5');
  });

  it('is read back from a description', () => {
    const number = orderNumberOf(randomUUID());
    expect(parseDescription(`IGZ Dispatch Number: ${number}\r\n`).orderNumber).toBe(number);
  });
});

describe('the time of a visit', () => {
  it.each<[text: string, start: string | null, window?: string]>([
    ['7.30AM', '7.30AM'],
    ['7:30 am', '7.30AM'],
    ['07:30 a.m.', '7.30AM'],
    ['12AM', '12.00AM'],
    ['12.15pm', '12.15PM'],
    ['6PM-8PM', '6.00PM', '6.00PM-8.00PM'],
    ['6-8PM', '6.00PM', '6.00PM-8.00PM'],
    ['10-12PM', '10.00AM', '10.00AM-12.00PM'],
    ['10AM – 12.30 PM', '10.00AM', '10.00AM-12.30PM'],
    ['9 am to 5 pm', '9.00AM', '9.00AM-5.00PM'],
    ['10PM-2AM', '10.00PM', '10.00PM-2.00AM'],
    ['ASAP', null],
    ['noon', null],
    ['14:30', null],
    ['13PM', null],
    ['0AM', null],
    ['7.60AM', null],
    ['7AM or so', null],
    ['6PM-8', null],
    ['6PM-25PM', null],
    ['', null],
  ])('%j starts at %j', (text, start, ...window) => {
    const visit = parseVisitTime(text);
    expect(visit?.startText ?? null).toBe(start);
    expect(visit?.windowText ?? undefined).toBe(window[0]);
  });

  it('is read back from a description, every quarter of an hour of the day', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
      const text = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'AM' : 'PM'}`;
      const visit = parseVisitTime(text);
      expect(visit?.start).toEqual({ hour, minute });
      const lines = `Onsite Time Needed: 2026-05-22 ${visit?.startText}\nOnsite Timezone: Hawaii Time`;
      expect(parseDescription(lines).scheduledAt).toEqual(
        new Date(Date.UTC(2026, 4, 22, hour + 10, minute)),
      );
    }
  });
});
