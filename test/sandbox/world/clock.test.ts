import { createWorldClock } from '../../../sandbox/world/clock.ts';
import { EPOCH } from './snapshot.ts';

/** A clock over real time that the test moves. */
function aClock(speed: number) {
  let realMs = 1_000;
  const clock = createWorldClock({ epoch: EPOCH, speed, elapsedMs: () => realMs });
  return {
    clock,
    passMs: (ms: number): void => {
      realMs += ms;
    },
    shownMs: (): number => clock.now().getTime() - EPOCH.getTime(),
  };
}

describe('the clock of the world', () => {
  it('shows the epoch at first', () => {
    expect(aClock(1).shownMs()).toBe(0);
  });

  it.each([
    { speed: 1, shown: 500 },
    { speed: 60, shown: 30_000 },
    { speed: 0, shown: 0 },
  ])('shows $shown ms after 500 ms at speed $speed', ({ speed, shown }) => {
    const { passMs, shownMs } = aClock(speed);
    passMs(500);
    expect(shownMs()).toBe(shown);
  });

  it('keeps what has passed when its speed changes', () => {
    const { clock, passMs, shownMs } = aClock(10);
    passMs(100);
    clock.setSpeed(0);
    passMs(100);
    clock.setSpeed(1);
    passMs(100);
    expect(shownMs()).toBe(1_100);
    expect(clock.speed()).toBe(1);
  });

  it('steps while paused', () => {
    const { clock, shownMs } = aClock(0);
    clock.step(90_000);
    expect(shownMs()).toBe(90_000);
  });

  it.each([-1, NaN, Infinity])('refuses %p as speed and as step', (value) => {
    const { clock } = aClock(1);
    expect(() => clock.setSpeed(value)).toThrow(RangeError);
    expect(() => clock.step(value)).toThrow(RangeError);
  });
});
