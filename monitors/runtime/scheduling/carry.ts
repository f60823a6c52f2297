import { randomUUID } from 'node:crypto';
import { CodedError } from '../../../platform/errors.ts';
import type { Metrics } from '../../../platform/metrics.ts';
import type { Budgets, Handler, JsonValue, Leases } from './contracts.ts';

/** A task or a piece, as it is handed to its handler. */
export interface Errand {
  readonly kind: string;
  readonly key: string;
  readonly payload: JsonValue;
  readonly loads?: readonly string[] | undefined;
  /** From 1. */
  readonly attempt: number;
  /** Absent: one of its own. */
  readonly runId?: string | undefined;
}

/**
 * Does one errand under a lease of its own, so that a worker that was taken for dead and is not cannot
 * work beside the one that took over.
 *
 * @throws what the handler throws; the reason of the signal when it was aborted meanwhile.
 */
export type Carry = (errand: Errand, signal: AbortSignal) => Promise<Carried>;

export type Carried = 'held-by-another' | CarriedOut;

export interface CarriedOut {
  /** What the handler gave back. */
  readonly result: JsonValue | undefined;
}

export interface CarryOptions {
  readonly monitor: string;
  /** Tells tasks from pieces. */
  readonly what: 'later' | 'work';
  readonly handlers: Readonly<Record<string, Handler>>;
  readonly leases: Leases;
  readonly budgets: Budgets;
  readonly metrics: Metrics;
}

export function createCarry(options: CarryOptions): Carry {
  const { monitor, what, handlers, leases, budgets } = options;
  const errands = options.metrics.counter(
    'monitor_errands_total',
    'Attempts at tasks for later and at pieces of cycles, by how they ended',
    ['monitor', 'what', 'kind', 'result'],
  );

  async function attempted(errand: Errand, signal: AbortSignal): Promise<Carried> {
    const { kind, key, payload, attempt, loads = [], runId = randomUUID() } = errand;
    const handler = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
    if (!handler)
      throw new CodedError('NOT_FOUND', `${monitor} has no handler for ${what} ${kind}`);
    return leases.hold(`${what}/${kind}/${key}`, signal, async (fence, held) => {
      const result = await budgets.using(loads, held, () =>
        handler(payload, { kind, key, loads, fence, attempt, signal: held, runId }),
      );
      // What a handler calls its end may be that it gave up.
      held.throwIfAborted();
      return { result: result ?? undefined };
    });
  }

  return async (errand, signal) => {
    let result = 'failed';
    try {
      const carried = await attempted(errand, signal);
      result = carried === 'held-by-another' ? carried : 'done';
      return carried;
    } finally {
      errands.add({ monitor, what, kind: errand.kind, result });
    }
  };
}
