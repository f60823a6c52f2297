import { Worker } from 'node:worker_threads';
import type { Value } from './database.ts';
import { tooLate } from './errors.ts';
import type { Answered, Asked, ThreadStart } from './pglite-messages.ts';

/** PGlite on a thread of its own: the process's own thread never waits for it. */
export interface PgliteThread {
  /**
   * @param withinMs after that the caller is told UPSTREAM_TIMEOUT. The statement itself goes on, and
   *   what is asked later waits for it.
   */
  ask(text: string, values: readonly Value[], withinMs: number): Promise<readonly unknown[]>;
  /** Whether it ended, by itself or closed: nothing will answer any more. */
  isOver(): boolean;
  /** Closes the database once all that was asked is answered, at the latest after this time, and ends the thread. */
  close(withinMs: number): Promise<void>;
}

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** @param onOver called once, however it ends. */
export function startPgliteThread(start: ThreadStart, onOver: () => void): PgliteThread {
  const worker = startWorker(start);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let over: Error | undefined;

  function end(why: string): void {
    if (over) return;
    over = new Error(`The thread of the database ended: ${why}`);
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(over);
    }
    waiting.clear();
    onOver();
  }
  worker.on('message', (answered: Answered) => {
    const caller = waiting.get(answered.id);
    waiting.delete(answered.id);
    clearTimeout(caller?.timer);
    if ('rows' in answered) caller?.resolve(answered.rows);
    else caller?.reject(Object.assign(new Error(answered.refused.message), answered.refused));
  });
  worker.on('error', (error) => end(error.message));
  worker.on('exit', (code) => end(`exit code ${code}`));

  function send(message: (id: number) => Asked, withinMs: number): Promise<readonly unknown[]> {
    if (over) return Promise.reject(over);
    const id = (asked += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(tooLate()), withinMs);
      waiting.set(id, { resolve, reject, timer });
      worker.postMessage(message(id));
    });
  }

  return {
    ask: (text, values, withinMs) => send((id) => ({ id, text, values }), withinMs),
    isOver: () => over !== undefined,
    async close(withinMs) {
      await send((id) => ({ id, close: true }), withinMs).catch(() => undefined);
      await worker.terminate();
      end('closed');
    },
  };
}

function startWorker(workerData: ThreadStart): Worker {
  const own = { workerData, execArgv: [] };
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./pglite-worker.js', import.meta.url), own);
  // A thread does not inherit what runs sources as they are.
  const loader = import.meta.resolve('tsx/esm/api');
  const file = new URL('./pglite-worker.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(file)}))`;
  return new Worker(code, { ...own, eval: true });
}
