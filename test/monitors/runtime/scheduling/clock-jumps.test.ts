import { jest } from '@jest/globals';
import { startScheduler } from '../../../../monitors/runtime/scheduling/scheduler.ts';
import { systemClock } from '../../../../platform/clock.ts';

const HOUR_MS = 3_600_000;

describe('a schedule by a clock that jumps', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-05-20T16:00:30Z') }));
  afterEach(() => jest.useRealTimers());

  /** Planned times of the runs of three minutes after a jump, of a schedule that fires each minute. */
  async function afterJump(ms: number) {
    const planned: string[] = [];
    const scheduler = startScheduler({
      everySeconds: 60,
      clock: systemClock,
      random: () => 0,
      jitterMs: 0,
      run: async (plannedAt) => void planned.push(plannedAt?.toISOString().slice(11, 19) ?? ''),
      onFailed: (error) => {
        throw error;
      },
      onRefused: () => undefined,
    });
    await jest.advanceTimersByTimeAsync(60_000);
    jest.setSystemTime(Date.now() + ms);
    const before = planned.splice(0);
    await jest.advanceTimersByTimeAsync(180_000);
    await scheduler.stop();
    return { before, planned };
  }

  it('goes on within seconds when it is put back by two hours', async () => {
    expect(await afterJump(-2 * HOUR_MS)).toEqual({
      before: ['16:00:00', '16:01:00'],
      planned: ['14:01:00', '14:02:00', '14:03:00', '14:04:00'],
    });
  });

  it('makes up by one run for what it was put forward over', async () => {
    expect(await afterJump(2 * HOUR_MS)).toEqual({
      before: ['16:00:00', '16:01:00'],
      planned: ['18:01:00', '18:02:00', '18:03:00', '18:04:00'],
    });
  });

  it('stays as it is when the clock is set right by a minute', async () => {
    expect(await afterJump(-60_000)).toEqual({
      before: ['16:00:00', '16:01:00'],
      planned: ['16:02:00', '16:03:00'],
    });
  });
});
