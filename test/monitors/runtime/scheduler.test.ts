import { startScheduler } from '../../../monitors/runtime/scheduler.ts';

/** A promise that a test settles. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

const turn = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

describe('startScheduler', () => {
  it('runs at once, and again by the clock', async () => {
    let runs = 0;
    const again = gate();
    const scheduler = startScheduler({
      everySeconds: 1,
      run: async () => {
        runs += 1;
        if (runs === 2) again.open();
      },
      onRefused: () => undefined,
    });
    expect(runs).toBe(1);
    await again.passed;
    await scheduler.stop();
    expect(runs).toBe(2);
  });

  it('drops ticks that come while a run is under way', async () => {
    let runs = 0;
    const running = gate();
    const refused = gate();
    const scheduler = startScheduler({
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
    const scheduler = startScheduler({
      everySeconds: 60,
      run: (signal) => {
        seen = signal;
        return ended.passed;
      },
      onRefused: () => undefined,
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
    const scheduler = startScheduler({
      everySeconds: 1,
      run: async () => void (runs += 1),
      onRefused: () => undefined,
    });
    await turn(5);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2200);
    await turn(5);
    await scheduler.stop();
    // The first run, one for the missed ticks, and at most one whose second had just begun.
    expect(runs).toBeGreaterThanOrEqual(2);
    expect(runs).toBeLessThanOrEqual(3);
  });

  it('refuses a period that no schedule has', () => {
    const options = { run: async () => undefined, onRefused: () => undefined };
    expect(() => startScheduler({ ...options, everySeconds: 45 })).toThrow(
      'no schedule fires every 45 seconds',
    );
  });
});
