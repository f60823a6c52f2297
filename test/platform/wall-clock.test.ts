import fc from 'fast-check';
import { DateTime, Settings } from 'luxon';
import { instantOf, zoneOfUsName } from '../../platform/wall-clock.ts';

const EASTERN = 'America/New_York';

describe('the zone of a name', () => {
  it.each<{ text: string | null | undefined; zone: string | null }>([
    { text: 'Eastern Time', zone: 'America/New_York' },
    { text: 'Central Time', zone: 'America/Chicago' },
    { text: 'Mountain Time', zone: 'America/Denver' },
    { text: 'Pacific Time', zone: 'America/Los_Angeles' },
    { text: 'Alaska', zone: 'America/Anchorage' },
    { text: 'Hawaii', zone: 'Pacific/Honolulu' },
    { text: 'Arizona Time', zone: 'America/Phoenix' },
    { text: '  pacific  TIME ', zone: 'America/Los_Angeles' },
    { text: 'BAD', zone: null },
    { text: 'Time', zone: null },
    { text: 'Eastern Standard Time', zone: null },
    { text: '', zone: null },
    { text: null, zone: null },
    { text: undefined, zone: null },
  ])('$text -> $zone', ({ text, zone }) => {
    expect(zoneOfUsName(text)).toBe(zone);
  });
});

describe('the zones of the United States', () => {
  const NAMES =
    'Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan';
  it.each([...NAMES.split(' '), 'Mountain', 'Pacific', 'Samoa'])(
    'US/%s is known by that word',
    (name) => {
      const zone = zoneOfUsName(`${name} Time`) ?? 'none';
      const months = Array.from({ length: 24 }, (_, month) => Date.UTC(2024, month, 15, 12));
      const shown = (of: string) =>
        months.map((ms) => DateTime.fromMillis(ms, { zone: of }).toFormat('yyyy-MM-dd HH:mm'));
      expect(shown(zone)).toEqual(shown(`US/${name}`));
      expect(zone.startsWith('US/')).toBe(false);
    },
  );
});

describe('the instant of a wall clock', () => {
  afterEach(() => {
    Settings.now = () => Date.now();
  });

  it.each<{
    when: string;
    day: string;
    hour: number;
    minute: number;
    zone: string;
    at: string | null;
  }>([
    {
      when: 'summer',
      day: '2024-06-22',
      hour: 16,
      minute: 0,
      zone: EASTERN,
      at: '2024-06-22T20:00:00.000Z',
    },
    {
      when: 'winter',
      day: '2024-01-22',
      hour: 16,
      minute: 5,
      zone: EASTERN,
      at: '2024-01-22T21:05:00.000Z',
    },
    {
      when: 'the hour that happens twice',
      day: '2024-11-03',
      hour: 1,
      minute: 30,
      zone: EASTERN,
      at: '2024-11-03T05:30:00.000Z',
    },
    {
      when: 'the hour that never happens',
      day: '2024-03-10',
      hour: 2,
      minute: 30,
      zone: EASTERN,
      at: '2024-03-10T07:30:00.000Z',
    },
    {
      when: 'the hour before the gap',
      day: '2024-03-10',
      hour: 1,
      minute: 59,
      zone: EASTERN,
      at: '2024-03-10T06:59:00.000Z',
    },
    {
      when: 'the hour after the gap',
      day: '2024-03-10',
      hour: 3,
      minute: 0,
      zone: EASTERN,
      at: '2024-03-10T07:00:00.000Z',
    },
    {
      when: 'a zone without summer time',
      day: '2024-03-10',
      hour: 2,
      minute: 30,
      zone: 'America/Phoenix',
      at: '2024-03-10T09:30:00.000Z',
    },
    {
      when: 'a leap day',
      day: '2024-02-29',
      hour: 0,
      minute: 0,
      zone: EASTERN,
      at: '2024-02-29T05:00:00.000Z',
    },
    { when: 'no such day', day: '2023-02-29', hour: 0, minute: 0, zone: EASTERN, at: null },
    { when: 'no such hour', day: '2024-02-29', hour: 24, minute: 0, zone: EASTERN, at: null },
    { when: 'no such minute', day: '2024-02-29', hour: 1, minute: 60, zone: EASTERN, at: null },
    { when: 'no such zone', day: '2024-02-29', hour: 1, minute: 0, zone: 'US/Nowhere', at: null },
    { when: 'another form of day', day: '2/29/2024', hour: 1, minute: 0, zone: EASTERN, at: null },
    { when: 'no day', day: '', hour: 1, minute: 0, zone: EASTERN, at: null },
  ])('$when: $day $hour:$minute in $zone is $at', ({ day, hour, minute, zone, at }) => {
    expect(instantOf(day, { hour, minute }, zone)?.toISOString() ?? null).toBe(at);
  });

  it.each(['2024-01-15T12:00:00Z', '2024-07-15T12:00:00Z'])(
    'reads the repeated and the missing hour alike when asked at %s',
    (asked) => {
      Settings.now = () => Date.parse(asked);
      expect(instantOf('2024-11-03', { hour: 1, minute: 30 }, EASTERN)).toEqual(
        new Date('2024-11-03T05:30:00Z'),
      );
      expect(instantOf('2024-03-10', { hour: 2, minute: 30 }, EASTERN)).toEqual(
        new Date('2024-03-10T07:30:00Z'),
      );
    },
  );

  it('shows the same wall clock again, or one moved forward by the gap', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'America/Los_Angeles',
      'America/Phoenix',
      'Pacific/Honolulu',
    );
    const days = fc.date({
      min: new Date('2015-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    const times = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(zones, days, times, (zone, date, time) => {
        const day = date.toISOString().slice(0, 10);
        const instant = instantOf(day, time, zone);
        const shown = DateTime.fromJSDate(instant ?? new Date(Number.NaN), { zone });
        const ahead = shown.hour * 60 + shown.minute - (time.hour * 60 + time.minute);
        expect(shown.toISODate()).toBe(day);
        expect([0, 60]).toContain(ahead);
        // Never the second of two equal wall clocks.
        expect(shown.minus({ hours: 1 }).toFormat('HH:mm')).not.toBe(shown.toFormat('HH:mm'));
      }),
    );
  });
});
