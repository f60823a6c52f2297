import { plannedBefore } from '../../../../monitors/runtime/scheduling/schedule.ts';
import {
  startScheduler,
  type SchedulerOptions,
} from '../../../../monitors/runtime/scheduling/scheduler.ts';
import { systemClock } from '../../../../platform/clock.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';

/** A promise that a test settles. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

const turn = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

const start = (own: Partial<SchedulerOptions>) =>
  startScheduler({
    everySeconds: 3600,
    clock: systemClock,
    random: () => 0.5,
    jitterMs: 0,
    run: async () => undefined,
    onFailed: (error) => {
      throw error;
    },
    onRefused: () => undefined,
    ...own,
  });

describe('startScheduler', () => {
  it('runs at once for the tick that was due last, and again by the clock', async () => {
    const planned: (number | undefined)[] = [];
    const again = gate();
    const scheduler = start({
      everySeconds: 1,
      run: async (plannedAt) => {
        if (planned.push(plannedAt?.getTime()) === 2) again.open();
      },
    });
    await again.passed;
    await scheduler.stop();
    const [first = 0, second = 0] = planned;
    expect([first % 1000, second % 1000]).toEqual([0, 0]);
    expect(second).toBeGreaterThan(first);
  });

  it('drops ticks that come while a run is under way', async () => {
    let runs = 0;
    const running = gate();
    const refused = gate();
    const scheduler = start({
      everySeconds: 1,
      run: () => {
        runs += 1;
        return running.passed;
      },
      onRefused: refused.open,
    });
    await refused.passed;
    expect(runs).toBe(1);
    running.open();
    await scheduler.stop();
  });

  it('aborts the run under way when it is stopped, and waits for its end', async () => {
    const ended = gate();
    let seen: AbortSignal | undefined;
    const scheduler = start({
      run: (_, signal) => {
        seen = signal;
        return ended.passed;
      },
    });
    let stopped = false;
    const stopping = scheduler.stop().then(() => (stopped = true));
    await turn(20);
    expect(seen?.aborted).toBe(true);
    expect(stopped).toBe(false);
    ended.open();
    await stopping;
  });

  it('makes up by one run for the ticks that a blocked process missed', async () => {
    let runs = 0;
    const scheduler = start({ everySeconds: 1, run: async () => void (runs += 1) });
    await turn(5);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2200);
    await turn(5);
    await scheduler.stop();
    // The first run, one for the missed ticks, and at most one whose second had just begun.
    expect(runs).toBeGreaterThanOrEqual(2);
    expect(runs).toBeLessThanOrEqual(3);
  });

  it('lets a tick begin later by chance, and a wake at once', async () => {
    const clock = createFakeClock('2026-11-21T12:00:00Z');
    const runs: (Date | undefined)[] = [];
    const scheduler = start({
      clock,
      jitterMs: 1000,
      random: () => 0.25,
      run: async (plannedAt) => void runs.push(plannedAt),
    });
    await turn(5);
    expect(clock.sleeps).toEqual([250]);
    scheduler.wake();
    await turn(5);
    await scheduler.stop();
    expect(clock.sleeps).toEqual([250]);
    expect(runs).toEqual([expect.any(Date), undefined]);
  });

  it('runs once more behind the run under way, however often it is woken meanwhile', async () => {
    const first = gate();
    let runs = 0;
    const scheduler = start({
      run: () => {
        runs += 1;
        return runs === 1 ? first.passed : Promise.resolve();
      },
    });
    await turn(5);
    scheduler.wake();
    scheduler.wake();
    expect(runs).toBe(1);
    first.open();
    await turn(5);
    await scheduler.stop();
    expect(runs).toBe(2);
  });

  it('tells what a run threw, and goes on', async () => {
    const failures: string[] = [];
    const scheduler = start({
      run: async () => {
        throw new Error('broken');
      },
      onFailed: ({ message }) => void failures.push(message),
    });
    await turn(5);
    scheduler.wake();
    await turn(5);
    await scheduler.stop();
    expect(failures).toEqual(['broken', 'broken']);
  });

  it('refuses a period that no schedule has', () => {
    expect(() => start({ everySeconds: 45 })).toThrow('no schedule fires every 45 seconds');
  });
});

describe('plannedBefore', () => {
  it.each([
    ['2026-11-21T13:00:00.000Z', '2026-11-21T13:00:00.000Z'],
    ['2026-11-21T16:59:59.999Z', '2026-11-21T13:00:00.000Z'],
    // The night in which New York sets its clocks back: 0:00 is 4:00 UTC, 4:00 is 9:00 UTC.
    ['2026-11-01T08:59:59.000Z', '2026-11-01T04:00:00.000Z'],
    ['2026-11-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z'],
  ])('at %s, a pattern of every four hours fired last at %s', (now, last) => {
    expect(plannedBefore('0 0 */4 * * *', new Date(now)).toISOString()).toBe(last);
  });
});
