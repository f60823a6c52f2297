import type { Clock } from '../../../../platform/clock.ts';
import { asError } from '../../../../platform/errors.ts';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Logger } from '../../../../platform/logger.ts';
import { putBackAt } from '../attempts.ts';
import type { Carry } from '../carry.ts';
import type { Later } from '../contracts.ts';
import { jobIdOf } from './keys.ts';
import type { JobAttempt, TaskQueue } from './queue.ts';
import { readTask, type WaitingTask, type WaitingTasks } from './waiting-tasks.ts';

export interface RedisLater extends Later, Running {
  start(carry: Carry): Promise<void>;
}

export interface RedisLaterOptions {
  readonly waiting: WaitingTasks;
  readonly queue: TaskQueue;
  readonly clock: Clock;
  /** How often, in real time, it is looked for what is due. */
  readonly lookEveryMs: number;
  readonly log: Logger;
}

/** Handed out in one go; further ones follow at once. */
const MOST_AT_ONCE = 100;
/** One that was handed out and has not begun by then is handed out again: Redis may have lost the job. */
const HANDED_OUT_AGAIN_MS = 60_000;

/**
 * Tasks for later in Redis. Until they are due they wait in a place of ours, by the monitor's clock,
 * which a world may let run fast or put forward; BullMQ's delays know the machine's alone, and leave a
 * job that is due but not begun as it is when another replaces it.
 */
export function createRedisLater(options: RedisLaterOptions): RedisLater {
  const { waiting, queue, clock, log } = options;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  /** Repeating it is harmless: a job that is there stays, and one that has begun does not begin again. */
  async function handOut(): Promise<void> {
    for (let full = true; full && !stopping.signal.aborted;) {
      const nowMs = clock.now().getTime();
      const tasks = await waiting.due(nowMs, MOST_AT_ONCE);
      full = tasks.length === MOST_AT_ONCE;
      if (tasks.length === 0) return;
      await queue.add(
        tasks.map((task) => ({
          id: jobIdOf(task.kind, task.key, task.number),
          kind: task.kind,
          data: task,
        })),
      );
      await waiting.handedOut(tasks, nowMs + HANDED_OUT_AGAIN_MS);
    }
  }

  async function look(): Promise<void> {
    try {
      await handOut();
    } catch (err) {
      log.warn({ err: asError(err) }, 'tasks that are due could not be handed out');
    }
    if (!stopping.signal.aborted) timer = setTimeout(lookAgain, options.lookEveryMs);
  }

  function lookAgain(): void {
    looking = look();
  }

  async function carryOut({ data, attempt, isLast }: JobAttempt, carry: Carry) {
    const task = readTask(data);
    if (!(await waiting.begin(task))) return 'done' as const;
    try {
      const outcome = await carry({ ...task, attempt }, stopping.signal);
      if (outcome === 'held-by-another') return 'busy' as const;
      await waiting.end(task);
      return 'done' as const;
    } catch (thrown) {
      // One that is stopped is nobody's failure: another replica takes it at once.
      if (stopping.signal.aborted) return 'busy' as const;
      if (isLast) await putBack(task);
      throw thrown;
    }
  }

  /** Unless another was asked for under its key meanwhile. */
  async function putBack(task: WaitingTask): Promise<void> {
    const { kind, key } = task;
    const since = new Date(task.since);
    const dueAt = putBackAt(since, clock.now());
    if (dueAt) await waiting.put({ ...task, dueAt, since, ifPresent: 'keep' });
    else log.error({ kind, key, since }, 'task for later given up');
    await waiting.end(task);
  }

  return {
    schedule: (task) => waiting.put(task),
    cancel: (kind, key) => waiting.drop(kind, key),
    async start(carry) {
      await queue.work((job) => carryOut(job, carry));
      lookAgain();
    },
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await looking;
      await queue.stop();
    },
  };
}
