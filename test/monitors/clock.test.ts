import { reminders } from '../../monitors/service-dispatch/stages/reminders.ts';
import { autoresolve } from '../../monitors/service-outage/rules/autoresolve.ts';
import { forwardAt, forwardLineAt } from '../../monitors/service-outage/rules/forward-time.ts';
import { STORAGE_KINDS } from '../support/redis-kinds.ts';
import { untilHolds } from '../support/until.ts';
import { createReplicas, createSteppedClock, words } from './runtime/scheduling/replicas.ts';
import { aLitObservation } from './service-dispatch/builders.ts';
import { aNote, aTicket, SERIAL, settingsWith } from './service-outage/a-recovery.ts';
import { HEALTHY, LATE, LINK_DOWN } from './service-outage/an-outage.ts';

const HOUR_MS = 3_600_000;
const minusOne = (instant: string) => new Date(Date.parse(instant) - 1);

/** When the day begins at a site, at 8 by its own clock, around each change and on 29 February. */
const DAWNS = [
  ['US/Eastern', 'the day before clocks go forward', '2026-03-07T13:00:00Z'],
  ['US/Eastern', 'the day on which they go forward', '2026-03-08T12:00:00Z'],
  ['US/Eastern', 'the day before clocks go back', '2026-10-31T12:00:00Z'],
  ['US/Eastern', 'the day on which they go back', '2026-11-01T13:00:00Z'],
  ['US/Eastern', '29 February', '2028-02-29T13:00:00Z'],
  ['Europe/Madrid', 'the day before clocks go forward', '2026-03-28T07:00:00Z'],
  ['Europe/Madrid', 'the day on which they go forward', '2026-03-29T06:00:00Z'],
  ['Europe/Madrid', 'the day before clocks go back', '2026-10-24T06:00:00Z'],
  ['Europe/Madrid', 'the day on which they go back', '2026-10-25T07:00:00Z'],
  ['Europe/Madrid', '29 February', '2028-02-29T07:00:00Z'],
  ['Asia/Kolkata', 'a day on which others change', '2026-03-29T02:30:00Z'],
  ['Asia/Kolkata', '29 February', '2028-02-29T02:30:00Z'],
] as const;

/** Seconds until something; NaN when nobody can say when it is. */
const waitOf = (at: Date | null, now: Date) =>
  ((at?.getTime() ?? Number.NaN) - now.getTime()) / 1000;

describe('the day at a site', () => {
  it.each(DAWNS)('in %s, on %s, begins at 8 by its own clock: %s', (timeZone, _, dawn) => {
    // 6000 s are recent by night, when 10800 s count, and no longer by day, when 5400 s do.
    const ruleAt = (now: Date) => {
      const createdAt = new Date(now.getTime() - 6_000_000).toISOString();
      const tickets = [aTicket({ createdAt })];
      return autoresolve({ case: HEALTHY, tickets, site: { timeZone } }, LATE, now).rule;
    };
    expect(ruleAt(minusOne(dawn))).toBe('autoresolve');
    expect(ruleAt(new Date(dawn))).toBe('autoresolve-too-late');
    const waits = (now: Date) =>
      waitOf(forwardAt(LINK_DOWN.edge, 'LINK_DOWN', LATE, { timeZone }, now), now);
    expect([waits(minusOne(dawn)), waits(new Date(dawn))]).toEqual([10_800, 5400]);
  });

  it.each([
    ['US/Eastern', 'clocks go forward', '2026-03-09T04:00:00Z'],
    ['US/Eastern', 'clocks go back', '2026-11-02T05:00:00Z'],
    ['Europe/Madrid', 'clocks go forward', '2026-03-29T22:00:00Z'],
    ['Europe/Madrid', 'clocks go back', '2026-10-25T23:00:00Z'],
    ['Asia/Kolkata', '29 February is', '2028-02-29T18:30:00Z'],
  ])('in %s, on the day on which %s, ends at midnight: %s', (timeZone, _, midnight) => {
    const waits = (now: Date) =>
      waitOf(forwardAt(LINK_DOWN.edge, 'LINK_DOWN', LATE, { timeZone }, now), now);
    expect([waits(minusOne(midnight)), waits(new Date(midnight))]).toEqual([5400, 10_800]);
  });

  it.each([
    ['US/Eastern', 'before clocks go forward', '2026-03-08T06:30:00Z', '2026-03-08T12:00:00.000Z'],
    ['US/Eastern', 'in the first of two hours', '2026-11-01T05:30:00Z', '2026-11-01T13:00:00.000Z'],
    ['US/Eastern', 'in the second of them', '2026-11-01T06:30:00Z', '2026-11-01T13:00:00.000Z'],
    ['US/Eastern', 'on 29 February', '2028-02-29T06:00:00Z', '2028-02-29T13:00:00.000Z'],
    [
      'Europe/Madrid',
      'before clocks go forward',
      '2026-03-29T00:30:00Z',
      '2026-03-29T06:00:00.000Z',
    ],
    [
      'Europe/Madrid',
      'in the first of two hours',
      '2026-10-25T00:30:00Z',
      '2026-10-25T07:00:00.000Z',
    ],
    ['Europe/Madrid', 'in the second of them', '2026-10-25T01:30:00Z', '2026-10-25T07:00:00.000Z'],
    ['Asia/Kolkata', 'on 29 February', '2028-02-28T20:00:00Z', '2028-02-29T02:30:00.000Z'],
  ])('in %s, by night, %s, is waited for by lines', (timeZone, _, now, dueAt) => {
    expect(forwardLineAt(LATE, timeZone, new Date(now)).toISOString()).toBe(dueAt);
  });

  it.each([
    ['20', '2', '2026-03-08T06:30:00Z', '2026-03-08T07:00:00.000Z'], // 2 is skipped that day
    ['20', '1', '2026-11-01T04:30:00Z', '2026-11-01T05:00:00.000Z'], // 1 is twice that day
    ['20', '8', '2028-02-29T01:00:00Z', '2028-02-29T13:00:00.000Z'], // 20:00 on the 28th
  ])('ends at %s and begins at %s: at %s lines wait for %s', (end, start, now, dueAt) => {
    const own = settingsWith({
      SERVICE_OUTAGE_DAY_START_HOUR: start,
      SERVICE_OUTAGE_DAY_END_HOUR: end,
    });
    expect(forwardLineAt(own, 'US/Eastern', new Date(now)).toISOString()).toBe(dueAt);
  });
});

it.each([
  ['US/Eastern', '2026-03-08T07:00:00Z', '03/08/2026 03:00:00 AM EDT'],
  ['US/Eastern', '2026-11-01T06:00:00Z', '11/01/2026 01:00:00 AM EST'],
  ['Europe/Madrid', '2026-03-29T01:00:00Z', '03/29/2026 03:00:00 AM GMT+2'],
  ['Europe/Madrid', '2026-10-25T01:00:00Z', '10/25/2026 02:00:00 AM GMT+1'],
  ['Asia/Kolkata', '2028-02-28T18:30:00Z', '02/29/2028 12:00:00 AM GMT+5:30'],
])('a note printed in %s at %s says %s', (zone, at, printed) => {
  const now = new Date(at);
  const notes = [{ ...aNote('x', 0), createdAt: at }];
  const tickets = [aTicket({ createdAt: at, notes })];
  const own = settingsWith({ SERVICE_OUTAGE_TIME_ZONE: zone });
  const { actions } = autoresolve({ case: HEALTHY, tickets, site: { timeZone: zone } }, own, now);
  expect(actions).toContainEqual(
    expect.objectContaining({
      kind: 'append-note',
      serviceNumbers: [SERIAL],
      texts: [expect.stringMatching(new RegExp(`\nTimeStamp: ${printed.replace('+', '\\+')}$`))],
    }),
  );
});

describe('reminders of a visit at 8 by the clock of the site', () => {
  it.each(DAWNS)('in %s, on %s, come 12 and 2 hours before it: %s', (timeZone, _, starts) => {
    const observation = aLitObservation([], { timeZone, scheduledAt: starts });
    const ready = { observation, date: '', sitePhone: '+12125550142', engineer: null, company: '' };
    const dueAt = (hours: number) =>
      reminders(ready, [12, 2], new Date(Date.parse(starts) - hours * HOUR_MS)).map(
        ({ rule }) => rule,
      );
    expect(dueAt(12)).toEqual([]);
    expect([dueAt(11.99), dueAt(11)]).toEqual([['reminder-12h'], ['reminder-12h']]);
    expect(dueAt(10.99)).toEqual([]);
    expect([dueAt(2), dueAt(1.99), dueAt(0.99)]).toEqual([[], ['reminder-2h'], []]);
  });
});

describe.each(STORAGE_KINDS.filter((kind) => kind !== 'cluster'))(
  'what was put off, in %s, by a clock that jumps by two hours',
  (kind) => {
    const replicas = createReplicas();
    beforeEach(() => replicas.nextTest());
    afterEach(() => replicas.stopReplicas());
    afterAll(() => replicas.stop());

    it('is done once, when it is due by the clock as it is then', async () => {
      const clock = createSteppedClock();
      const done: string[] = [];
      const handlers = {
        later: {
          probe: async (payload: Parameters<typeof words>[0]) => void done.push(words(payload)),
        },
      };
      const { later } = await replicas.start(kind, { clock, handlers });
      const ask = (key: string, inMs: number) =>
        later.schedule({
          ...{ kind: 'probe', key, payload: key, ifPresent: 'keep' as const },
          dueAt: new Date(clock.now().getTime() + inMs),
        });
      await ask('before', HOUR_MS);
      clock.step(-2 * HOUR_MS);
      await ask('after', 0);
      await untilHolds(() => done.length === 1);
      expect(await ask('before', 0)).toBe('kept');
      expect(done).toEqual(['after']);
      clock.step(4 * HOUR_MS);
      await untilHolds(() => done.length === 2);
      clock.step(-2 * HOUR_MS);
      await ask('last', 0);
      await untilHolds(() => done.length === 3);
      expect(done).toEqual(['after', 'before', 'last']);
    });
  },
);
