import fc from 'fast-check';
import { parseStartTime } from '../../../subgraphs/lit/time-text.ts';

describe('the start in the time text of vendor LIT', () => {
  const clock = (text: string | null | undefined) => {
    const time = parseStartTime(text);
    return time && [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
  };

  it.each<{ text: string | null | undefined; start: string | null }>([
    { text: '6PM-8PM', start: '18:00' },
    { text: '7AM-9AM', start: '07:00' },
    { text: '7:30AM-9AM', start: '07:30' },
    { text: '4-6pm', start: '16:00' },
    { text: '12PM', start: '12:00' },
    { text: '12pm', start: '12:00' },
    { text: '12.00AM', start: '00:00' },
    { text: '9:00 AM', start: '09:00' },
    { text: '10am ET', start: '10:00' },
    { text: '10a-12p ET', start: '10:00' },
    { text: '11a-1p', start: '11:00' },
    { text: '3p', start: '15:00' },
    { text: '10:00a', start: '10:00' },
    { text: '10::30 AM', start: '10:30' },
    { text: '10.30am', start: '10:30' },
    { text: '4.30 pm ET', start: '16:30' },
    { text: '7.00PM', start: '19:00' },
    { text: '07:05 PM', start: '19:05' },
    { text: '10:30:00 AM', start: '10:30' },
    { text: '10 a.m.', start: '10:00' },
    { text: '7 to 9 pm', start: '19:00' },
    { text: 'AM 10:30', start: '10:30' },
    { text: '9-11AM', start: '09:00' },
    // Only the end says its side of noon, and the start on that side would come after it.
    { text: '10-12PM', start: '10:00' },
    { text: '11-1PM', start: '11:00' },
    { text: '11-1AM', start: '23:00' },
    // The start says its side itself: an appointment over midnight.
    { text: '11PM-1AM', start: '23:00' },
    { text: '12:00', start: null },
    { text: '10:30-11:30', start: null },
    { text: '14:30', start: null },
    { text: '10:30 PT', start: null },
    { text: 'ASAP', start: null },
    { text: 'noon', start: null },
    { text: '13:00PM', start: null },
    { text: '0.30AM', start: null },
    { text: '7,30AM', start: null },
    { text: '7:75AM', start: null },
    { text: '6/18 7AM', start: null },
    { text: '1030AM', start: null },
    { text: '', start: null },
    { text: null, start: null },
    { text: undefined, start: null },
  ])('$text -> $start', ({ text, start }) => {
    expect(clock(text)).toBe(start);
  });

  it('is a time of day or nothing, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[\d:.,\-apmAPM ]{0,12}$/),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        expect(clock(candidate) ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is found again in every way of writing it', () => {
    const times = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const style = fc.record({
      separator: fc.constantFrom(':', '.', '::'),
      blank: fc.constantFrom('', ' '),
      meridiem: fc.constantFrom(['AM', 'PM'], ['am', 'pm'], ['a', 'p']),
      behind: fc.constantFrom('', ' ET', '-11PM', ' - 11:59 pm PT'),
    });
    fc.assert(
      fc.property(times, style, ({ hour, minute }, { separator, blank, meridiem, behind }) => {
        const face = `${hour % 12 || 12}${separator}${String(minute).padStart(2, '0')}`;
        const text = `${face}${blank}${meridiem[hour < 12 ? 0 : 1] ?? ''}${behind}`;
        expect(parseStartTime(text)).toEqual({ hour, minute });
      }),
    );
  });
});
