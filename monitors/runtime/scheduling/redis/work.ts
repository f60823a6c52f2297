import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { asError, CodedError } from '../../../../platform/errors.ts';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { Carry } from '../carry.ts';
import type { JsonValue, Piece, PiecesDone, SharedWork } from '../contracts.ts';
import { joinSignals } from '../joined-signal.ts';
import type { Cycles } from './cycles.ts';
import { jobIdOf } from './keys.ts';
import type { JobAttempt, TaskQueue } from './queue.ts';

export interface RedisWork extends SharedWork, Running {
  start(carry: Carry): Promise<void>;
}

export interface RedisWorkOptions {
  readonly cycles: Cycles;
  readonly queue: TaskQueue;
  /** How often it is looked whether a cycle has ended, in ms. */
  readonly lookEveryMs: number;
  readonly log: Logger;
}

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

  async function carryOut({ data, attempt, isLast }: JobAttempt, carry: Carry) {
    const piece = stored.parse(data);
    if (!(await cycles.isWanted(piece.cycle))) return 'done' as const;
    try {
      const outcome = await carry({ ...piece, attempt }, stopping.signal);
      if (outcome === 'held-by-another') return 'busy' as const;
      const { result } = outcome;
      await cycles.record(piece.cycle, piece.place, result === undefined ? {} : { result });
      return 'done' as const;
    } catch (thrown) {
      if (stopping.signal.aborted) return 'busy' as const;
      const failed = asError(thrown).message;
      if (isLast) await cycles.record(piece.cycle, piece.place, { failed });
      throw thrown;
    }
  }

  /** A server that is away only delays, unless it forgets the cycle. */
  async function allEnded(cycle: string, pieces: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      await sleep(options.lookEveryMs, undefined, { signal }).catch(() => signal.throwIfAborted());
      const ended = await cycles.ended(cycle).catch((err: unknown) => {
        log.warn({ err: asError(err) }, 'it cannot be seen how far a cycle is');
        return 0;
      });
      if (ended === pieces) return;
      if (ended !== undefined) continue;
      const message = 'Redis has forgotten the cycle: nobody knows which of its pieces were done';
      throw new CodedError('UPSTREAM_UNAVAILABLE', message, { upstream: 'monitors' });
    }
  }

  async function settled(
    cycle: string,
    pieces: readonly Piece[],
    signal: AbortSignal,
  ): Promise<PiecesDone> {
    await allEnded(cycle, pieces.length, signal);
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
      const { signal, leave } = joinSignals(outer, stopping.signal);
      await cycles.begin(cycle);
      try {
        await queue.add(
          pieces.map(({ key, payload, loads = [] }, index) => ({
            id: jobIdOf(kind, key, cycle, String(index)),
            kind,
            data: { cycle, place: String(index), runId, kind, key, payload, loads },
          })),
        );
        return await settled(cycle, pieces, signal);
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
