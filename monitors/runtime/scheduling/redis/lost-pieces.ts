import { asError } from '../../../../platform/errors.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { Cycles } from './cycles.ts';
import type { TaskQueue } from './queue.ts';

export interface LostPiecesOptions {
  readonly cycle: string;
  /** Id of the job of each piece, in the order of their places. */
  readonly jobs: readonly string[];
  readonly cycles: Pick<Cycles, 'outcomes' | 'record'>;
  readonly queue: Pick<TaskQueue, 'goneOf'>;
  /** While none ends for so long, it is looked for their jobs, and again after as long. */
  readonly lostAfterMs: number;
  readonly log: Logger;
}

/**
 * Watches over a cycle whose pieces may have lost their jobs: a server that fails over forgets some, and
 * nobody would ever end them. One whose job is gone twice, and that has no outcome, is recorded as failed.
 *
 * @returns to be told, at each look at the cycle, how many have ended. Never rejects.
 */
export function watchForLostPieces(options: LostPiecesOptions): (ended: number) => Promise<void> {
  const { cycle, jobs, cycles, queue, lostAfterMs, log } = options;
  let endedBefore = 0;
  let sinceMs = performance.now();
  let suspects: readonly string[] = [];

  async function look(): Promise<void> {
    const outcomes = await cycles.outcomes(cycle);
    const open = jobs.filter((_, index) => !outcomes.has(String(index)));
    const gone = await queue.goneOf(open);
    for (const id of gone.filter((job) => suspects.includes(job))) {
      log.error({ job: id }, 'a piece failed: its job was lost');
      await cycles.record(cycle, String(jobs.indexOf(id)), { failed: 'its job was lost' });
    }
    // The job of one that ends just now is gone as well: the next look knows what came of it.
    suspects = gone;
  }

  return async (ended) => {
    const nowMs = performance.now();
    if (ended === endedBefore && nowMs - sinceMs < lostAfterMs) return;
    sinceMs = nowMs;
    const isStanding = ended === endedBefore;
    endedBefore = ended;
    if (!isStanding) return;
    await look().catch((err: unknown) => {
      log.warn({ err: asError(err) }, 'it cannot be seen whether pieces of a cycle were lost');
    });
  };
}
