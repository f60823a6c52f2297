import fc from 'fast-check';
import {
  displayDate,
  printedTime,
  usZoneName,
  zoneWords,
} from '../../../monitors/vocabulary/printed-time.ts';

describe('how notes print a time', () => {
  it.each<{ when: string; at: string | null; zone: string; printed: string }>([
    {
      when: 'summer',
      at: '2024-05-20T12:15:42.117Z',
      zone: 'America/New_York',
      printed: '05/20/2024 08:15:42 AM EDT',
    },
    {
      when: 'the name of the US',
      at: '2024-05-20T12:15:42Z',
      zone: 'US/Eastern',
      printed: '05/20/2024 08:15:42 AM EDT',
    },
    {
      when: 'winter',
      at: '2026-01-05T17:00:00Z',
      zone: 'America/New_York',
      printed: '01/05/2026 12:00:00 PM EST',
    },
    {
      when: 'midnight',
      at: '2026-01-05T05:00:00Z',
      zone: 'America/New_York',
      printed: '01/05/2026 12:00:00 AM EST',
    },
    {
      when: 'before clocks go forward',
      at: '2026-03-08T06:59:59Z',
      zone: 'US/Eastern',
      printed: '03/08/2026 01:59:59 AM EST',
    },
    {
      when: 'after clocks went forward',
      at: '2026-03-08T07:00:00Z',
      zone: 'US/Eastern',
      printed: '03/08/2026 03:00:00 AM EDT',
    },
    {
      when: 'the first of two equal hours',
      at: '2026-11-01T05:30:00Z',
      zone: 'US/Eastern',
      printed: '11/01/2026 01:30:00 AM EDT',
    },
    {
      when: 'the second of two equal hours',
      at: '2026-11-01T06:30:00Z',
      zone: 'US/Eastern',
      printed: '11/01/2026 01:30:00 AM EST',
    },
    {
      when: 'before clocks go forward in Madrid',
      at: '2026-03-29T00:59:59Z',
      zone: 'Europe/Madrid',
      printed: '03/29/2026 01:59:59 AM GMT+1',
    },
    {
      when: 'after clocks went forward in Madrid',
      at: '2026-03-29T01:00:00Z',
      zone: 'Europe/Madrid',
      printed: '03/29/2026 03:00:00 AM GMT+2',
    },
    {
      when: 'the first of two equal hours in Madrid',
      at: '2026-10-25T00:30:00Z',
      zone: 'Europe/Madrid',
      printed: '10/25/2026 02:30:00 AM GMT+2',
    },
    {
      when: 'the second of two equal hours in Madrid',
      at: '2026-10-25T01:30:00Z',
      zone: 'Europe/Madrid',
      printed: '10/25/2026 02:30:00 AM GMT+1',
    },
    {
      when: 'no change in Kolkata in spring',
      at: '2026-03-29T01:00:00Z',
      zone: 'Asia/Kolkata',
      printed: '03/29/2026 06:30:00 AM GMT+5:30',
    },
    {
      when: 'no change in Kolkata in autumn',
      at: '2026-11-01T06:30:00Z',
      zone: 'Asia/Kolkata',
      printed: '11/01/2026 12:00:00 PM GMT+5:30',
    },
    {
      when: 'a leap day',
      at: '2028-02-29T12:00:00Z',
      zone: 'US/Eastern',
      printed: '02/29/2028 07:00:00 AM EST',
    },
    {
      when: 'a leap day that begins in Kolkata',
      at: '2028-02-28T18:30:00Z',
      zone: 'Asia/Kolkata',
      printed: '02/29/2028 12:00:00 AM GMT+5:30',
    },
    {
      when: 'a leap day that ends in Madrid',
      at: '2028-02-29T22:59:59Z',
      zone: 'Europe/Madrid',
      printed: '02/29/2028 11:59:59 PM GMT+1',
    },
    {
      when: 'no such zone',
      at: '2024-05-20T12:15:42Z',
      zone: 'US/Nowhere',
      printed: '05/20/2024 12:15:42 PM UTC',
    },
    { when: 'no time', at: null, zone: 'US/Eastern', printed: 'Unknown' },
    { when: 'a text that is no time', at: 'noon', zone: 'US/Eastern', printed: 'Unknown' },
  ])('$when: $at in $zone is $printed', ({ at, zone, printed }) => {
    expect(printedTime(at, zone)).toBe(printed);
    if (at !== null) expect(printedTime(new Date(at), zone)).toBe(printed);
  });

  it('tells two instants a second apart from each other, in every zone', () => {
    const zones = fc.constantFrom('US/Eastern', 'Europe/Madrid', 'Asia/Kolkata');
    const dates = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, dates, (zone, date) => {
        const next = new Date(date.getTime() + 1000);
        const printed = printedTime(date, zone);
        expect(printed).toMatch(/^\d\d\/\d\d\/\d{4} (0[1-9]|1[0-2]):[0-5]\d:[0-5]\d [AP]M \S+$/);
        expect(printedTime(next, zone)).not.toBe(printed);
      }),
    );
  });
});

describe('how an appointment is displayed', () => {
  it.each<{ at: string; zone: string; shown: (zone: string) => string; displayed: string }>([
    {
      at: '2030-03-16T11:00:00Z',
      zone: 'America/New_York',
      shown: zoneWords,
      displayed: 'Mar 16, 2030 @ 07:00 AM Eastern Time',
    },
    {
      at: '2030-03-16T11:00:00Z',
      zone: 'America/New_York',
      shown: usZoneName,
      displayed: 'Mar 16, 2030 @ 07:00 AM US/Eastern',
    },
    {
      at: '2024-06-22T23:00:00Z',
      zone: 'America/Los_Angeles',
      shown: usZoneName,
      displayed: 'Jun 22, 2024 @ 04:00 PM US/Pacific',
    },
    {
      at: '2026-01-05T10:00:00Z',
      zone: 'Pacific/Honolulu',
      shown: zoneWords,
      displayed: 'Jan 5, 2026 @ 12:00 AM Hawaii Time',
    },
    {
      at: '2028-02-29T18:30:00Z',
      zone: 'Asia/Kolkata',
      shown: zoneWords,
      displayed: 'Mar 1, 2028 @ 12:00 AM Asia/Kolkata',
    },
    {
      at: '2028-02-29T17:00:00Z',
      zone: 'Europe/Madrid',
      shown: usZoneName,
      displayed: 'Feb 29, 2028 @ 06:00 PM Europe/Madrid',
    },
    { at: 'ASAP', zone: 'America/New_York', shown: zoneWords, displayed: '' },
  ])('$at in $zone: $displayed', ({ at, zone, shown, displayed }) => {
    expect(displayDate(at, zone, shown(zone))).toBe(displayed);
  });

  it.each([
    ['America/New_York', 'Eastern Time', 'US/Eastern'],
    ['America/Chicago', 'Central Time', 'US/Central'],
    ['America/Denver', 'Mountain Time', 'US/Mountain'],
    ['America/Los_Angeles', 'Pacific Time', 'US/Pacific'],
    ['America/Anchorage', 'Alaska Time', 'US/Alaska'],
    ['Pacific/Honolulu', 'Hawaii Time', 'US/Hawaii'],
    ['America/Phoenix', 'Arizona Time', 'US/Arizona'],
    ['Europe/Madrid', 'Europe/Madrid', 'Europe/Madrid'],
  ])('%s is called %s and %s', (zone, words, name) => {
    expect(zoneWords(zone)).toBe(words);
    expect(usZoneName(zone)).toBe(name);
  });
});
