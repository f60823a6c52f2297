import { activeAt, nextStart, problemOf } from '../../platform/maintenance-window.ts';

const window = (starts: string, timeZone: string, durationMinutes = 60, until?: string) => ({
  ...{ starts, timeZone, durationMinutes, until: until === undefined ? null : new Date(until) },
});
const starts = (of: ReturnType<typeof window>, from: string, count: number) => {
  const found: (string | null)[] = [];
  let now: Date | null = new Date(from);
  while (now && found.length < count) {
    now = nextStart(of, now);
    found.push(now?.toISOString().slice(0, 16) ?? null);
  }
  return found;
};
const active = (of: ReturnType<typeof window>, at: string) => activeAt(of, new Date(at));

describe('maintenance windows', () => {
  it('are under way from their start on, at their end no longer', () => {
    const once = window('2030-03-16T22:00', 'US/Eastern', 90);
    expect(active(once, '2030-03-17T01:59:59.999Z')).toBe(false);
    expect(active(once, '2030-03-17T02:00:00.000Z')).toBe(true);
    expect(active(once, '2030-03-17T03:29:59.999Z')).toBe(true);
    expect(active(once, '2030-03-17T03:30:00.000Z')).toBe(false);
    expect(starts(once, '2030-01-01T00:00Z', 2)).toEqual(['2030-03-17T02:00', null]);
  });

  it.each([
    // Clocks go forward on 10 March 2030, back on 3 November.
    [
      '0 22 * * *',
      'US/Eastern',
      '2030-03-09T00:00Z',
      ['2030-03-09T03:00', '2030-03-10T03:00', '2030-03-11T02:00'],
    ],
    [
      '0 22 * * *',
      'US/Eastern',
      '2030-11-02T00:00Z',
      ['2030-11-02T02:00', '2030-11-03T02:00', '2030-11-04T03:00'],
    ],
    // On 31 March and 27 October.
    [
      '0 22 * * *',
      'Europe/Madrid',
      '2030-03-29T23:00Z',
      ['2030-03-30T21:00', '2030-03-31T20:00', '2030-04-01T20:00'],
    ],
    [
      '0 22 * * *',
      'Europe/Madrid',
      '2030-10-26T00:00Z',
      ['2030-10-26T20:00', '2030-10-27T21:00', '2030-10-28T21:00'],
    ],
    // Never.
    [
      '0 22 * * SUN',
      'Asia/Kolkata',
      '2030-03-09T00:00Z',
      ['2030-03-10T16:30', '2030-03-17T16:30', '2030-03-24T16:30'],
    ],
    // 2100 is no leap year.
    [
      '0 22 29 2 *',
      'Europe/Madrid',
      '2030-01-01T00:00Z',
      ['2032-02-29T21:00', '2036-02-29T21:00', '2040-02-29T21:00'],
    ],
    [
      '0 22 29 2 *',
      'Europe/Madrid',
      '2096-03-01T00:00Z',
      ['2104-02-29T21:00', '2108-02-29T21:00', '2112-02-29T21:00'],
    ],
  ])(
    '%s in %s comes at its time of day, whatever the clocks do',
    (pattern, zone, from, expected) => {
      expect(starts(window(pattern, zone), from, 3)).toEqual(expected);
    },
  );

  it.each([
    ['2030-03-10T02:30', 'US/Eastern', '2030-03-10T07:30'],
    ['30 2 10 3 *', 'US/Eastern', '2030-03-10T07:30'],
    ['2030-03-31T02:00', 'Europe/Madrid', '2030-03-31T01:00'],
    ['0 2 31 3 *', 'Europe/Madrid', '2030-03-31T01:00'],
    ['15,45 2 10 3 *', 'US/Eastern', '2030-03-10T07:15'],
  ])('%s in %s, which the clocks leave out, comes as much later', (time, zone, expected) => {
    expect(starts(window(time, zone), '2030-03-01T00:00Z', 1)).toEqual([expected]);
    expect(active(window(time, zone, 1), `${expected}:59Z`)).toBe(true);
    expect(active(window(time, zone, 1), `${expected}:00Z`)).toBe(true);
  });

  it.each([
    ['2030-11-03T01:30', 'US/Eastern', ['2030-11-03T05:30', null]],
    ['30 1 3 11 *', 'US/Eastern', ['2030-11-03T05:30', '2031-11-03T06:30']],
    ['30 2 27 10 *', 'Europe/Madrid', ['2030-10-27T00:30', '2031-10-27T01:30']],
    [
      '30 * 3 11 *',
      'US/Eastern',
      ['2030-11-03T04:30', '2030-11-03T05:30', '2030-11-03T06:30', '2030-11-03T07:30'],
    ],
  ])(
    '%s in %s, which the clocks show twice, means the first; with every hour both',
    (time, zone, expected) => {
      expect(starts(window(time, zone), '2030-10-20T00:00Z', expected.length).slice(0, 2)).toEqual(
        expected.slice(0, 2),
      );
      if (expected.length > 2)
        expect(starts(window(time, zone), '2030-11-03T04:00Z', 4)).toEqual(expected);
    },
  );

  it.each([
    ['2030-03-09T23:00', 'US/Eastern', '2030-03-10T04:00:00Z'],
    ['0 23 * * SAT', 'US/Eastern', '2030-03-10T04:00:00Z'],
    ['0 23 * * SAT', 'US/Eastern', '2030-11-03T03:00:00Z'],
    ['0 23 * * SAT', 'Europe/Madrid', '2030-03-30T22:00:00Z'],
    ['0 23 * * SAT', 'Europe/Madrid', '2030-10-26T21:00:00Z'],
  ])('%s in %s lasts its real minutes across the change of clocks', (time, zone, begins) => {
    const of = window(time, zone, 300);
    const after = (minutes: number) =>
      activeAt(of, new Date(Date.parse(begins) + minutes * 60_000));
    expect([-1, 0, 150, 299, 300].map(after)).toEqual([false, true, true, true, false]);
  });

  it('overlap: what began last but one ends when what began last does', () => {
    const hourly = window('0 * * * *', 'US/Eastern', 90);
    for (const hour of ['03T04', '03T05', '03T06', '03T07'])
      expect(active(hourly, `2030-11-${hour}:45:00Z`)).toBe(true);
    expect(active(window('0 0 1 1 *', 'US/Eastern', 10_080), '2030-01-07T23:00:00Z')).toBe(true);
    expect(active(window('0 0 1 1 *', 'US/Eastern', 10_080), '2030-01-08T05:00:00Z')).toBe(false);
  });

  it('begin before their last time alone, and then last', () => {
    const daily = window('0 22 * * *', 'Asia/Kolkata', 120, '2030-01-02T16:30:00Z');
    expect(starts(daily, '2030-01-01T00:00Z', 2)).toEqual(['2030-01-01T16:30', null]);
    expect(active(daily, '2030-01-01T18:29:00Z')).toBe(true);
    expect(active(daily, '2030-01-02T17:00:00Z')).toBe(false);
    const cut = window('0 22 * * *', 'Asia/Kolkata', 120, '2030-01-01T16:31:00Z');
    expect(active(cut, '2030-01-01T18:00:00Z')).toBe(true);
  });

  it.each([
    ['2030-02-29T22:00', 'US/Eastern', /a day and a time that there are/],
    ['2030-01-01T24:00', 'US/Eastern', /a day and a time that there are/],
    ['2030-01-01', 'US/Eastern', /cron pattern with five fields/],
    ['0 0 30 2 *', 'US/Eastern', /that comes true/],
    ['0 0 0 * * *', 'US/Eastern', /five fields/],
    ['@daily', 'US/Eastern', /five fields/],
    ['61 * * * *', 'US/Eastern', /five fields/],
    ['0 22 * * *', 'US/Nowhere', /IANA/],
    ['0 22 * * *', '', /IANA/],
  ])('cannot begin at %s in %s', (time, zone, problem) => {
    expect(problemOf(time, zone)).toMatch(problem);
  });

  it.each([
    ['2028-02-29T22:00', 'Asia/Kolkata'],
    ['0 22 * * SUN', 'Europe/Madrid'],
    ['*/15 1-5 * JAN-MAR MON,TUE', 'US/Eastern'],
  ])('can begin at %s in %s', (time, zone) => {
    expect(problemOf(time, zone)).toBeUndefined();
  });
});
