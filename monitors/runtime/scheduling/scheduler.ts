import { schedule } from 'node-cron';
import type { Clock } from '../../../platform/clock.ts';
import { asError } from '../../../platform/errors.ts';
import type { Running } from '../../../platform/lifecycle.ts';
import { watchClock } from './clock-watch.ts';
import { cronOf, plannedBefore, SCHEDULE_ZONE } from './schedule.ts';

export interface SchedulerOptions {
  readonly everySeconds: number;
  /** Where the pause before a tick is spent. */
  readonly clock: Pick<Clock, 'sleep'>;
  /** 0 to below 1. */
  random(): number;
  /** Each tick begins up to this much later, by chance, so that replicas and jobs do not begin as one. */
  readonly jitterMs: number;
  /** @param plannedAt when the schedule wanted it; undefined when it was woken. */
  readonly run: (plannedAt: Date | undefined, signal: AbortSignal) => Promise<void>;
  /** Told what `run` threw, unless it was stopped; the next tick comes as planned. */
  readonly onFailed: (error: Error) => void;
  /** Told of each tick that came while a run was under way: it is dropped, not queued. */
  readonly onRefused: () => void;
}

export interface Scheduler extends Running {
  /** Runs now, or once more behind the run under way: what woke it may have come after that one read. */
  wake(): void;
}

/**
 * Runs at once, for the tick that was due last, and then by the machine's clock. Never runs twice at the
 * same time; ticks that a blocked or sleeping process missed are made up for by one run, and so are
 * those that a clock jumped over when it was put forward. One that was put back is followed.
 *
 * `stop` aborts the signal of the run under way and waits until it has ended.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const pattern = patternOf(options.everySeconds);
  const stopping = new AbortController();
  const { signal } = stopping;
  let current: Promise<void> | undefined;
  let isWoken = false;
  let lastMs: number | undefined;

  async function run(plannedAt: Date | undefined): Promise<void> {
    try {
      const jitterMs = Math.floor(options.random() * options.jitterMs);
      if (plannedAt && jitterMs > 0) await options.clock.sleep(jitterMs, signal);
      await options.run(plannedAt, signal);
    } catch (thrown) {
      if (!signal.aborted) options.onFailed(asError(thrown));
    }
  }

  function begin(plannedAt: Date | undefined): void {
    current = run(plannedAt).finally(() => {
      current = undefined;
      if (isWoken) wake();
    });
  }

  function tick(plannedAt: Date): void {
    if (signal.aborted || plannedAt.getTime() === lastMs) return;
    lastMs = plannedAt.getTime(); // both the first run and cron may mean the tick of this second
    if (current) return options.onRefused();
    begin(plannedAt);
  }

  function wake(): void {
    isWoken = current !== undefined;
    if (!isWoken && !signal.aborted) begin(undefined);
  }

  function follow() {
    const task = schedule(pattern, ({ date }) => tick(date), { timezone: SCHEDULE_ZONE });
    task.on('execution:missed', ({ date }) => tick(date));
    tick(plannedBefore(pattern, new Date()));
    return task;
  }

  let task = follow();
  const watch = watchClock(() => {
    // It waits for the next tick of before: hours, when the clock was put back by hours.
    const outdated = task;
    task = follow();
    void outdated.destroy();
  });

  return {
    wake,
    async stop() {
      stopping.abort();
      watch.stop();
      await task.destroy();
      await current;
    },
  };
}

function patternOf(seconds: number): string {
  const pattern = cronOf(seconds);
  if (pattern === undefined) throw new Error(`no schedule fires every ${seconds} seconds`);
  return pattern;
}
