import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { asError, CodedError } from '../../../../platform/errors.ts';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { Carry } from '../carry.ts';
import type { JsonValue, Piece, PiecesDone, SharedWork } from '../contracts.ts';
import { joinSignals } from '../joined-signal.ts';
import type { Cycles, PieceOutcome } from './cycles.ts';
import { jobIdOf } from './keys.ts';
import { watchForLostPieces } from './lost-pieces.ts';
import type { JobAttempt, TaskQueue } from './queue.ts';

export interface RedisWork extends SharedWork, Running {
  start(carry: Carry): Promise<void>;
}

export interface RedisWorkOptions {
  readonly cycles: Cycles;
  readonly queue: TaskQueue;
  /** How often it is looked whether a cycle has ended, in ms. */
  readonly lookEveryMs: number;
  /** While none ends for so long, it is looked whether the jobs of a cycle are still there. Default 300 000. */
  readonly lostAfterMs?: number | undefined;
  readonly log: Logger;
}

const LOST_AFTER_MS = 300_000;

/** Where a piece waits for its worker. */
const stored = z.object({
  cycle: z.string(),
  /** Of the piece in its cycle. */
  place: z.string(),
  runId: z.string(),
  kind: z.string(),
  key: z.string(),
  payload: z.custom<JsonValue>((value) => value !== undefined),
  loads: z.array(z.string()),
});

/** Pieces of cycles, shared by the replicas. */
export function createRedisWork(options: RedisWorkOptions): RedisWork {
  const { cycles, queue, log } = options;
  const stopping = new AbortController();

  /** What Redis cannot be asked or told is no failure of the piece: it is tried again, without counting. */
  async function carryOut({ data, attempt, isLast }: JobAttempt, carry: Carry) {
    const piece = stored.parse(data);
    const isWanted = await cycles.isWanted(piece.cycle).catch(unknown);
    if (isWanted === undefined) return 'busy' as const;
    if (!isWanted) return 'done' as const;
    let thrown: unknown;
    let ended: PieceOutcome;
    try {
      const outcome = await carry({ ...piece, attempt }, stopping.signal);
      if (outcome === 'held-by-another') return 'busy' as const;
      ended = outcome.result === undefined ? {} : { result: outcome.result };
    } catch (error) {
      if (stopping.signal.aborted) return 'busy' as const;
      if (!isLast) throw error;
      thrown = error;
      ended = { failed: asError(error).message };
    }
    const isRecorded = await cycles
      .record(piece.cycle, piece.place, ended)
      .then(() => true, unknown);
    if (!isRecorded) return 'busy' as const;
    if ('failed' in ended) throw thrown;
    return 'done' as const;
  }

  function unknown(err: unknown): undefined {
    log.warn({ err: asError(err) }, 'a piece waits: its cycle cannot be reached');
  }

  /** A server that is away only delays, unless it forgets the cycle. */
  async function allEnded(
    cycle: string,
    jobs: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    const { lostAfterMs = LOST_AFTER_MS } = options;
    const lookForLost = watchForLostPieces({ ...{ cycle, jobs, cycles, queue, log, lostAfterMs } });
    for (;;) {
      await sleep(options.lookEveryMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      const ended = await cycles.ended(cycle).catch((err: unknown) => {
        log.warn({ err: asError(err) }, 'it cannot be seen how far a cycle is');
        return 0;
      });
      if (ended === jobs.length) return;
      if (ended === undefined) {
        const message = 'Redis has forgotten the cycle: nobody knows which of its pieces were done';
        throw new CodedError('UPSTREAM_UNAVAILABLE', message, { upstream: 'monitors' });
      }
      await lookForLost(ended);
    }
  }

  async function settled(
    cycle: string,
    pieces: readonly Piece[],
    jobs: readonly string[],
    signal: AbortSignal,
  ): Promise<PiecesDone> {
    await allEnded(cycle, jobs, signal);
    const outcomes = await cycles.outcomes(cycle);
    const ended = pieces.map(({ key }, index) => ({ key, ...outcomes.get(String(index)) }));
    const failed = ended.flatMap((piece) =>
      'failed' in piece ? [{ key: piece.key, reason: piece.failed }] : [],
    );
    const results = ended.flatMap((piece) =>
      'result' in piece && piece.result !== undefined ? [piece.result] : [],
    );
    return { done: pieces.length - failed.length, failed, results };
  }

  return {
    async each(kind, pieces, { id: runId, signal: outer }) {
      outer.throwIfAborted();
      if (pieces.length === 0) return { done: 0, failed: [], results: [] };
      const cycle = randomUUID();
      const jobs = pieces.map(({ key }, index) => jobIdOf(kind, key, cycle, String(index)));
      const { signal, leave } = joinSignals(outer, stopping.signal);
      await cycles.begin(cycle);
      try {
        await queue.add(
          pieces.map(({ key, payload, loads = [] }, index) => ({
            id: jobs[index] ?? '',
            kind,
            data: { cycle, place: String(index), runId, kind, key, payload, loads },
          })),
        );
        return await settled(cycle, pieces, jobs, signal);
      } finally {
        leave();
        await cycles.forget(cycle).catch((err: unknown) => {
          log.warn({ err: asError(err) }, 'a cycle is left to end by itself');
        });
      }
    },
    start: (carry) => queue.work((job) => carryOut(job, carry)),
    async stop() {
      stopping.abort();
      await queue.stop();
    },
  };
}
