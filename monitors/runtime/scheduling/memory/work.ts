import pLimit from 'p-limit';
import type { Clock } from '../../../../platform/clock.ts';
import { CodedError } from '../../../../platform/errors.ts';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Attempts } from '../attempts.ts';
import type { CarriedOut, Carry } from '../carry.ts';
import type { Piece, PiecesDone, SharedWork } from '../contracts.ts';
import { joinSignals } from '../joined-signal.ts';
import { untilDone } from './until-done.ts';

export interface MemoryWork extends SharedWork, Running {
  start(carry: Carry): void;
}

export interface MemoryWorkOptions {
  readonly clock: Clock;
  readonly concurrency: number;
  readonly attempts: Attempts;
}

/** Pieces of a cycle, side by side in this process. */
export function createMemoryWork({ clock, concurrency, attempts }: MemoryWorkOptions): MemoryWork {
  const stopping = new AbortController();
  const limit = pLimit(concurrency);
  const underWay = new Set<Promise<unknown>>();
  let carry: Carry = async () => {
    throw new CodedError('NOT_READY', 'nobody takes pieces yet');
  };

  const attempted = (kind: string, piece: Piece, runId: string, signal: AbortSignal) =>
    untilDone((attempt) => limit(() => carry({ ...piece, kind, attempt, runId }, signal)), {
      clock,
      attempts,
      signal,
    });

  return {
    async each(kind, pieces, { id, signal: outer }) {
      const { signal, leave } = joinSignals(outer, stopping.signal);
      const all = Promise.all(
        pieces.map(async (piece) => ({
          key: piece.key,
          ended: await attempted(kind, piece, id, signal),
        })),
      );
      underWay.add(all);
      try {
        const ended = await all;
        signal.throwIfAborted();
        return sumOf(ended);
      } finally {
        underWay.delete(all);
        leave();
      }
    },
    start: (given) => void (carry = given),
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
    },
  };
}

function sumOf(
  pieces: readonly { readonly key: string; readonly ended: CarriedOut | Error | undefined }[],
): PiecesDone {
  const failed = pieces.flatMap(({ key, ended }) =>
    ended && 'message' in ended ? [{ key, reason: ended.message }] : [],
  );
  const results = pieces.flatMap(({ ended }) =>
    ended && 'result' in ended && ended.result !== undefined ? [ended.result] : [],
  );
  return { done: pieces.length - failed.length, failed, results };
}
