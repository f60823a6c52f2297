import { randomUUID } from 'node:crypto';
import type {
  Coordination,
  HandlerContext,
  Handlers,
  LaterTask,
  Piece,
} from '../scheduling/contracts.ts';

/** What a monitor put off, and when it is due. */
export type PutOff = Pick<LaterTask, 'kind' | 'key' | 'dueAt' | 'payload' | 'loads'>;

/** A coordination for one run by hand: pieces are done one by one, later tasks are kept until asked for. */
export interface OneOff extends Pick<Coordination, 'later' | 'work' | 'budgets'> {
  /** Tasks that wait, the one that is due first in front. */
  waiting(): readonly PutOff[];
  /** Does a task that waits; the one that is due first unless told. @returns undefined when none waits. */
  next(handlers: Handlers, signal: AbortSignal, which?: PutOff): Promise<PutOff | undefined>;
  /** As Coordination.start: pieces are done by these. */
  use(handlers: Handlers): void;
}

export interface OneOffOptions {
  /** Ends the wait for the time at which a task is due; absent: it is done at once. */
  readonly untilDue?: (task: PutOff, signal: AbortSignal) => Promise<void>;
}

export function createOneOff({ untilDue }: OneOffOptions): OneOff {
  const tasks = new Map<string, PutOff>();
  let handlers: Handlers = { later: {}, work: {} };

  const waiting = () => [...tasks.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());

  function contextOf(
    { kind, key }: { readonly kind: string; readonly key: string },
    { runId, signal }: Pick<HandlerContext, 'runId' | 'signal'>,
  ): HandlerContext {
    const fence = { name: `by-hand/${kind}/${key}`, token: 1 };
    return { kind, key, fence, attempt: 1, signal, runId };
  }

  return {
    waiting,
    use: (own) => void (handlers = own),
    later: {
      schedule({ ifPresent, ...task }) {
        const { kind, key } = task;
        const id = `${kind}\n${key}`;
        const present = tasks.has(id);
        if (present && ifPresent === 'keep') return Promise.resolve('kept');
        tasks.set(id, task);
        return Promise.resolve(present ? 'replaced' : 'scheduled');
      },
      cancel: (kind, key) => Promise.resolve(tasks.delete(`${kind}\n${key}`)),
    },
    work: {
      async each(kind: string, pieces: readonly Piece[], run) {
        const results = [];
        const failed = [];
        for (const piece of pieces) {
          run.signal.throwIfAborted();
          const context = contextOf(
            { kind, key: piece.key },
            { runId: run.id, signal: run.signal },
          );
          try {
            const result = await handlers.work[kind]?.(piece.payload, context);
            if (result !== undefined) results.push(result);
          } catch (error) {
            failed.push({ key: piece.key, reason: String(error) });
          }
        }
        return { done: pieces.length - failed.length, failed, results };
      },
    },
    budgets: { using: (_names, _signal, work) => work() },
    async next(own, signal, which) {
      const task = which ?? waiting()[0];
      if (!task) return undefined;
      await untilDue?.(task, signal);
      tasks.delete(`${task.kind}\n${task.key}`);
      const context = contextOf(task, { runId: randomUUID(), signal });
      await own.later[task.kind]?.(task.payload, context);
      return task;
    },
  };
}
