/** The thread of the database: opens PGlite, answers one message after the other until it is told to close. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answered, Asked, Refusal, ThreadStart } from './pglite-messages.ts';

/** After these nobody knows what the memory of the database holds: the thread ends, and a new one is begun. */
const BROKEN = ['RuntimeError', 'RangeError', 'ExitStatus'];

const { folder } = workerData as ThreadStart;
const lite = await PGlite.create(folder === '' ? {} : { dataDir: folder });
let last = Promise.resolve();
// An answer that throws ends the thread, which is told to who started it.
parentPort?.on('message', (asked: Asked) => {
  last = last.then(async () => parentPort?.postMessage(await answer(asked)));
});

async function answer(asked: Asked): Promise<Answered> {
  const { id } = asked;
  try {
    if (!('close' in asked))
      return { id, rows: (await lite.query(asked.text, [...asked.values])).rows };
    await lite.close();
    return { id, rows: [] };
  } catch (error) {
    if (BROKEN.includes((error as Error).name)) throw error;
    return { id, refused: refusal(error) };
  }
}

function refusal(error: unknown): Refusal {
  const { message, code } = error as { message: string; code?: unknown };
  return { message, ...(typeof code === 'string' && { code }) };
}
