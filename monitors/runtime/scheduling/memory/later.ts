import pLimit from 'p-limit';
import type { Clock } from '../../../../platform/clock.ts';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Logger } from '../../../../platform/logger.ts';
import { putBackAt, type Attempts } from '../attempts.ts';
import type { Carry } from '../carry.ts';
import type { Later, LaterTask } from '../contracts.ts';
import { untilDone } from './until-done.ts';

export interface MemoryLater extends Later, Running {
  start(carry: Carry): void;
}

export interface MemoryLaterOptions {
  readonly clock: Clock;
  readonly concurrency: number;
  readonly attempts: Attempts;
  /** The clock is looked at at least so often: a world's may be fast, or put forward. */
  readonly lookEveryMs: number;
  readonly log: Logger;
}

/** Tasks for later in the memory of this process; they end with it. */
export function createMemoryLater(options: MemoryLaterOptions): MemoryLater {
  const { clock, attempts, lookEveryMs, log } = options;
  const waiting = new Map<string, LaterTask>();
  const stopping = new AbortController();
  const limit = pLimit(options.concurrency);
  /** Due, and waiting for room. */
  const handedOut = new WeakSet<LaterTask>();
  const underWay = new Set<Promise<void>>();
  let change = new AbortController();
  let loop: Promise<void> | undefined;

  async function watch(carry: Carry): Promise<void> {
    while (!stopping.signal.aborted) {
      for (const [id, task] of due()) {
        handedOut.add(task);
        const running = carryOut(id, task, carry).finally(() => underWay.delete(running));
        underWay.add(running);
      }
      change = new AbortController();
      await pause(change.signal);
    }
  }

  const due = () =>
    [...waiting]
      .filter(([, task]) => task.dueAt <= clock.now() && !handedOut.has(task))
      .sort(([, a], [, b]) => a.dueAt.getTime() - b.dueAt.getTime());

  /** Until the next task is due, as near as can be told; without tasks, until one comes. */
  async function pause(woken: AbortSignal): Promise<void> {
    const ahead = [...waiting.values()].filter((task) => !handedOut.has(task));
    const dueMs = Math.min(...ahead.map(({ dueAt }) => dueAt.getTime()));
    const waitMs = Math.min(Math.max(dueMs - clock.now().getTime(), 0), lookEveryMs);
    const waited = ahead.length === 0 ? aborted(woken) : clock.sleep(waitMs, woken);
    await waited.catch(() => undefined);
  }

  async function carryOut(id: string, task: LaterTask, carry: Carry): Promise<void> {
    const { kind, key } = task;
    let begun = false;

    /** What was replaced or dropped while it waited for room is left alone. */
    async function tried(attempt: number) {
      if (!begun && waiting.get(id) !== task) return { result: undefined };
      if (!begun) waiting.delete(id);
      begun = true;
      return carry({ ...task, attempt }, stopping.signal);
    }

    const end = await untilDone((attempt) => limit(() => tried(attempt)), {
      ...{ clock, attempts, signal: stopping.signal },
      onFailure: (err, attempt) => log.warn({ err, kind, key, attempt }, 'task for later failed'),
    });
    if (end instanceof Error) await putBack(task);
  }

  /** Unless another was asked for under its key meanwhile. */
  async function putBack(task: LaterTask): Promise<void> {
    const { kind, key, since = task.dueAt } = task;
    const dueAt = putBackAt(since, clock.now());
    if (dueAt) await schedule({ ...task, dueAt, since, ifPresent: 'keep' });
    else log.error({ kind, key, since }, 'task for later given up');
  }

  async function schedule(task: LaterTask): Promise<'scheduled' | 'kept' | 'replaced'> {
    const id = idOf(task.kind, task.key);
    const present = waiting.has(id);
    if (present && task.ifPresent === 'keep') return 'kept';
    waiting.set(id, task);
    change.abort();
    return present ? 'replaced' : 'scheduled';
  }

  return {
    schedule,
    cancel: async (kind, key) => waiting.delete(idOf(kind, key)),
    start: (carry) => void (loop ??= watch(carry)),
    async stop() {
      stopping.abort();
      change.abort();
      await loop;
      await Promise.all(underWay);
    },
  };
}

const idOf = (kind: string, key: string) => JSON.stringify([kind, key]);

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
