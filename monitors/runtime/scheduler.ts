import { schedule } from 'node-cron';
import type { Running } from '../../platform/lifecycle.ts';
import { cronOf, SCHEDULE_ZONE } from './schedule.ts';

export interface SchedulerOptions {
  readonly everySeconds: number;
  /** Must not reject. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Told of each tick that came while a run was under way: it is dropped, not queued. */
  readonly onRefused: () => void;
}

/**
 * Runs at once, and then by the clock. Never runs twice at the same time; ticks that a blocked or
 * sleeping process missed are made up for by one run.
 *
 * `stop` aborts the signal of the run under way and waits until it has ended.
 */
export function startScheduler(options: SchedulerOptions): Running {
  const pattern = cronOf(options.everySeconds);
  if (pattern === undefined) {
    throw new Error(`no schedule fires every ${options.everySeconds} seconds`);
  }
  const stopping = new AbortController();
  let current: Promise<void> | undefined;

  function tick(): void {
    if (stopping.signal.aborted) return;
    if (current) return options.onRefused();
    current = options.run(stopping.signal).finally(() => (current = undefined));
  }

  const task = schedule(pattern, tick, { timezone: SCHEDULE_ZONE });
  task.on('execution:missed', tick);
  tick();

  return {
    async stop() {
      stopping.abort();
      await task.destroy();
      await current;
    },
  };
}
