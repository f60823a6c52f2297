import fc from 'fast-check';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';
import { createWords } from '../../platform/words.ts';
import { parseQueryReply } from '../../subgraphs/cts/wire.ts';
import { parseDispatchReply } from '../../subgraphs/lit/wire.ts';

/** Zones as both vendors write them, with the names under which this machine's own calendar knows them. */
const ZONES: readonly (readonly [text: string, zone: string])[] = [
  ['Eastern Time', 'America/New_York'],
  ['Central Time', 'America/Chicago'],
  ['Mountain Time', 'America/Denver'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['Alaska', 'America/Anchorage'],
  ['Hawaii', 'Pacific/Honolulu'],
];
/** Days on which clocks of the US are moved, and plain ones beside them. */
const DAYS = ['2024-03-10', '2024-11-03', '2025-03-09', '2025-11-02', '2026-03-08', '2026-11-01'];
const HOUR_MS = 3_600_000;

interface LocalTime {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

const deps = { log: silentLogger, metrics: createMetrics() };
const words = createWords('test', deps);

function litReads({ day, hour, minute }: LocalTime, zone: string) {
  const Dispatch = {
    Dispatch_Number: 'DIS1',
    Dispatch_Status: 'Request Confirmed',
    Date_of_Dispatch: day,
    Hard_Time_of_Dispatch_Local: `${clock(hour, minute, ':')}-11:59PM`,
    Hard_Time_of_Dispatch_Time_Zone_Local: zone,
  };
  const body = { Status: 'Success', Message: null, Dispatch, APIRequestID: 'a13' };
  return parseDispatchReply(JSON.stringify(body), words);
}

function ctsReads({ day, hour, minute }: LocalTime, zone: string) {
  const Description__c = `Onsite Time Needed: ${day} ${clock(hour, minute, '.')}\r\nOnsite Timezone: ${zone}`;
  const records = [{ Name: 'S-1', Status__c: 'Scheduled', Description__c }];
  const body = JSON.stringify({ totalSize: 1, done: true, records });
  return parseQueryReply('a query', body, words).dispatches[0] ?? null;
}

function clock(hour: number, minute: number, separator: string): string {
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${separator}${String(minute).padStart(2, '0')}${hour < 12 ? 'AM' : 'PM'}`;
}

/** What clocks in a zone show, by this machine's calendar and none of ours. */
function shownIn(zone: string, instant: Date): string {
  const format = {
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: zone,
  } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(instant);
}

describe.each([
  ['LIT', litReads],
  ['CTS', ctsReads],
])('the local time of an appointment with vendor %s', (_vendor, reads) => {
  it('is the first instant at which clocks at the site show it; in the hour that spring skips, they show it an hour later', () => {
    const days = fc.oneof(
      fc.constantFrom(...DAYS),
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    );
    // Most of the changes are between one and three at night.
    const hours = fc.oneof(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 3 }));
    const times = fc.record({ day: days, hour: hours, minute: fc.integer({ min: 0, max: 59 }) });
    let skipped = 0;
    let repeated = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), times, ([text, zone], time) => {
        const read = reads(time, text);
        expect(read?.timeZone).toBe(zone);
        const at = read?.scheduledAt;
        if (!(at instanceof Date)) throw new Error('expected an appointment');
        const two = (part: number) => String(part).padStart(2, '0');
        const wanted = `${time.day} ${two(time.hour)}:${two(time.minute)}`;
        if (shownIn(zone, at) !== wanted) {
          skipped += 1;
          expect(shownIn(zone, at)).toBe(`${time.day} ${two(time.hour + 1)}:${two(time.minute)}`);
          const shownNever = [-2, -1, 0, 1, 2].map((by) => shownIn(zone, hoursFrom(at, by)));
          expect(shownNever).not.toContain(wanted);
        }
        expect(shownIn(zone, hoursFrom(at, -1))).not.toBe(wanted);
        if (shownIn(zone, hoursFrom(at, 1)) === wanted) repeated += 1;
      }),
      { numRuns: 2000, seed: 20_241_103 },
    );
    expect(skipped).toBeGreaterThan(10);
    expect(repeated).toBeGreaterThan(10);
  });
});

function hoursFrom(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}
