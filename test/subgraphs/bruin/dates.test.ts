import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readEasternTime, readInstant } from '../../../subgraphs/bruin/dates.ts';
import { codeThrownBy } from './code-thrown-by.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** As Bruin's lists print it. */
function printed(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: 'America/New_York' })
    .setLocale('en-US')
    .toFormat('M/d/yyyy h:mm:ss a');
}

describe('a wall clock of US/Eastern', () => {
  // prettier-ignore
  it.each([
    { text: '6/3/2024 4:12:09 PM',    utc: '2024-06-03T20:12:09.000Z', what: 'daylight time' },
    { text: '12/3/2024 4:12:09 PM',   utc: '2024-12-03T21:12:09.000Z', what: 'standard time' },
    { text: '06/03/2024 04:12:09 pm', utc: '2024-06-03T20:12:09.000Z', what: 'leading zeros, small letters' },
    { text: '6/3/2024 12:00:00 AM',   utc: '2024-06-03T04:00:00.000Z', what: 'midnight' },
    { text: '6/3/2024 12:00:00 PM',   utc: '2024-06-03T16:00:00.000Z', what: 'noon' },
    { text: '2/29/2024 1:00:00 AM',   utc: '2024-02-29T06:00:00.000Z', what: 'a leap day' },
    { text: '11/3/2024 12:59:59 AM',  utc: '2024-11-03T04:59:59.000Z', what: 'the last second before the repeated hour' },
    { text: '11/3/2024 1:00:00 AM',   utc: '2024-11-03T05:00:00.000Z', what: 'the repeated hour: its first run' },
    { text: '11/3/2024 1:59:59 AM',   utc: '2024-11-03T05:59:59.000Z', what: 'the end of the repeated hour: its first run' },
    { text: '11/3/2024 2:00:00 AM',   utc: '2024-11-03T07:00:00.000Z', what: 'the first second after the repeated hour' },
    { text: '3/10/2024 1:59:59 AM',   utc: '2024-03-10T06:59:59.000Z', what: 'the last second before the skipped hour' },
    { text: '3/10/2024 2:30:00 AM',   utc: '2024-03-10T07:30:00.000Z', what: 'the skipped hour: the clock as not yet moved' },
    { text: '3/10/2024 3:00:00 AM',   utc: '2024-03-10T07:00:00.000Z', what: 'the first second after the skipped hour' },
  ])('$text is $utc ($what)', ({ text, utc }) => {
    expect(readEasternTime('a date', text)?.toISOString()).toBe(utc);
  });

  it('is nothing where Bruin has nothing', () => {
    expect(readEasternTime('a date', null)).toBeNull();
  });

  it.each([
    'yesterday',
    '',
    '2024-06-03T16:12:09Z',
    '13/3/2024 4:12:09 PM',
    '2/30/2024 4:12:09 PM',
    '6/3/2024 13:12:09 PM',
    '6/3/2024 0:12:09 AM',
    '6/3/2024 4:60:09 PM',
    '6/3/2024 4:12 PM',
    '6/3/24 4:12:09 PM',
  ])('%j is an error, not a guess', (text) => {
    expect(codeThrownBy(() => readEasternTime('a date', text))).toBe('UPSTREAM_MALFORMED');
  });

  it('names the field in its error, not the value', () => {
    expect(() => readEasternTime('createDate of a ticket', 'secret words')).toThrow(
      /^bruin answered createDate of a ticket with a time that cannot be read$/,
    );
  });

  it('reads back what was printed, whatever the season', () => {
    const from = Date.UTC(2000, 0, 1);
    const to = Date.UTC(2060, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from / SECOND_MS, max: to / SECOND_MS }), (seconds) => {
        expectReadBack(new Date(seconds * SECOND_MS));
      }),
    );
  });

  it('reads back what was printed, within a day of each clock change', () => {
    const changes = [2023, 2024, 2025, 2026].flatMap(clockChangesIn);
    expect(changes).toHaveLength(8);
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.integer({ min: -86_400, max: 86_400 }),
        (change, seconds) => expectReadBack(new Date(change + seconds * SECOND_MS)),
      ),
      { numRuns: 500 },
    );
  });
});

/** The same instant, or, in the second run of the repeated hour, the one an hour before. */
function expectReadBack(instant: Date): void {
  const read = readEasternTime('a date', printed(instant));
  const hourBefore = new Date(instant.getTime() - HOUR_MS);
  const repeated = printed(hourBefore) === printed(instant);
  expect(read).toEqual(repeated ? hourBefore : instant);
}

/** Instants at which the offset of US/Eastern changes. */
function clockChangesIn(year: number): number[] {
  const hours = Array.from(
    { length: 366 * 24 },
    (_, hour) => Date.UTC(year, 0, 1) + hour * HOUR_MS,
  );
  const offsetAt = (ms: number) => DateTime.fromMillis(ms, { zone: 'America/New_York' }).offset;
  return hours.filter((ms) => offsetAt(ms) !== offsetAt(ms - SECOND_MS));
}

describe('a time with an offset', () => {
  // prettier-ignore
  it.each([
    { text: '2024-05-20T08:15:42.117-04:00',     utc: '2024-05-20T12:15:42.117Z' },
    { text: '2024-05-20T08:15:42-04:00',         utc: '2024-05-20T12:15:42.000Z' },
    { text: '2024-11-03T01:30:00.000-05:00',     utc: '2024-11-03T06:30:00.000Z' },
    { text: '2024-05-20T12:15:42.1171234+00:00', utc: '2024-05-20T12:15:42.117Z' },
    { text: '2024-05-20T12:15:42.117Z',          utc: '2024-05-20T12:15:42.117Z' },
  ])('$text is $utc', ({ text, utc }) => {
    expect(readInstant('a date', text)?.toISOString()).toBe(utc);
  });

  it('is nothing where Bruin has nothing', () => {
    expect(readInstant('a date', null)).toBeNull();
  });

  it.each([
    '2024-05-20T08:15:42.117',
    '2024-05-20',
    '2024-02-30T08:15:42.117-04:00',
    '2024-05-20T25:15:42.117-04:00',
    '6/3/2024 4:12:09 PM',
    'null',
    '',
  ])('%j is an error, not a guess', (text) => {
    expect(codeThrownBy(() => readInstant('a date', text))).toBe('UPSTREAM_MALFORMED');
  });

  it('reads back what was printed in any offset', () => {
    const anyDate = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offsetMinutes) => {
        const text = DateTime.fromJSDate(date)
          .setZone(
            `UTC${offsetMinutes < 0 ? '-' : '+'}${Math.floor(Math.abs(offsetMinutes) / 60)}:${String(Math.abs(offsetMinutes) % 60).padStart(2, '0')}`,
          )
          .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ");
        expect(readInstant('a date', text)).toEqual(date);
      }),
    );
  });
});
