import type { Fence } from '../../../platform/fencing.ts';
import type { Running } from '../../../platform/lifecycle.ts';

export type { Fence } from '../../../platform/fencing.ts';

/** What survives a process: whatever JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Work that is done later, once, however often it is asked for. */
export interface LaterTask {
  /** Names its handler. */
  readonly kind: string;
  /** With the kind, what it is: there is never more than one that waits. */
  readonly key: string;
  /** By the monitor's clock. In the past: at once. However late the task begins, it is done. */
  readonly dueAt: Date;
  readonly payload: JsonValue;
  /** Budgets that it uses while it runs, for example `bruin`. */
  readonly loads?: readonly string[] | undefined;
  /** Of one that is put back behind its attempts: when it was due first. */
  readonly since?: Date | undefined;
  /** Of one under the key that has not begun yet: it stays as it is, or gets this time and payload. */
  readonly ifPresent: 'keep' | 'replace';
}

/**
 * Tasks for later. One that has begun waits no longer: its own handler may ask for the next one under
 * the same key.
 *
 * Every method throws CodedError UPSTREAM_UNAVAILABLE, upstream `monitors`, when Redis does not answer.
 */
export interface Later {
  schedule(task: LaterTask): Promise<'scheduled' | 'kept' | 'replaced'>;
  /** @returns true when one waited. */
  cancel(kind: string, key: string): Promise<boolean>;
}

/** A part of a cycle that any worker may do. */
export interface Piece {
  /** With the kind, what it is: done by one worker at a time, whichever cycle wants it. */
  readonly key: string;
  readonly payload: JsonValue;
  /** Budgets that it uses while it runs, for example `bruin`. */
  readonly loads?: readonly string[];
}

export interface PiecesDone {
  readonly done: number;
  /** Those that failed at their last attempt, with its error in words. */
  readonly failed: readonly { readonly key: string; readonly reason: string }[];
  /** What the handlers of the done pieces gave back, in any order; nothing for one that gave nothing. */
  readonly results: readonly JsonValue[];
}

/** A cycle that is split into pieces, which any number of workers share. */
export interface SharedWork {
  /**
   * Resolves when each piece is done, or failed after its attempts. Whoever dies in a piece leaves it to
   * another worker. When the signal is aborted, or whoever called dies, pieces that have not begun are
   * dropped.
   *
   * @throws the reason of the signal; CodedError UPSTREAM_UNAVAILABLE, upstream `monitors`.
   */
  each(
    kind: string,
    pieces: readonly Piece[],
    run: { readonly id: string; readonly signal: AbortSignal },
  ): Promise<PiecesDone>;
}

/** Exclusive rights, for one replica at a time. */
export interface Leases {
  /**
   * Does some work while it holds a lease. The signal given to the work is aborted when the outer one
   * is, and before the lease could pass to another: because Redis does not answer, or this process was
   * stopped for too long. Waits for the work to end, whatever the signal says.
   *
   * @throws what the work throws; CodedError UPSTREAM_UNAVAILABLE, upstream `monitors`.
   */
  hold<T>(
    name: string,
    signal: AbortSignal,
    work: (fence: Fence, signal: AbortSignal) => Promise<T>,
  ): Promise<T | 'held-by-another'>;
}

/** `broken-off`: the work came to an end, but its signal was aborted before. */
export type TickOutcome = 'done' | 'broken-off' | 'already-done';

/** One tick for all replicas. */
export interface Ticks {
  /**
   * Works under a lease, and only where no replica has finished this tick, or a later one. While another
   * replica is at it, or Redis does not answer, it waits: that replica may die, or fail. A tick whose
   * work throws, or is broken off, counts as not done.
   *
   * @param plannedAt when the schedule wanted it: the same on every replica, whatever its clock says.
   * Undefined: it is wanted now, whatever was done before.
   */
  run(
    name: string,
    plannedAt: Date | undefined,
    signal: AbortSignal,
    work: (fence: Fence, signal: AbortSignal) => Promise<void>,
  ): Promise<TickOutcome>;
}

/** Bounds on the load of upstream systems, for all workers together. */
export interface Budgets {
  /**
   * Waits for room in each of the budgets, then works. The room of a worker that dies comes back.
   * Names without a budget are not bounded.
   *
   * @throws what the work throws; the reason of the signal; CodedError UPSTREAM_UNAVAILABLE, upstream
   * `monitors`.
   */
  using<T>(names: readonly string[], signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** What a handler knows beside its payload. */
export interface HandlerContext {
  readonly kind: string;
  readonly key: string;
  /** Budgets that it uses. */
  readonly loads?: readonly string[] | undefined;
  /** Goes with each mutation: of whoever lost the task, it is refused. */
  readonly fence: Fence;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when the monitor is to stop, or this worker lost the task. */
  readonly signal: AbortSignal;
  /** Of a piece: the run that wanted it. Of a later task: one of its own for each attempt. */
  readonly runId: string;
}

/**
 * Does a later task or a piece. One that throws is tried again after 5, 10, 20, 40 and 80 s. One whose
 * process died is begun anew by another, so whatever it does has to be harmless to repeat.
 */
export type Handler = (payload: JsonValue, context: HandlerContext) => Promise<JsonValue | void>;

export interface Handlers {
  /** By kind. */
  readonly later: Readonly<Record<string, Handler>>;
  readonly work: Readonly<Record<string, Handler>>;
}

/** How the replicas of one monitor share its work. */
export interface Coordination extends Running {
  readonly later: Later;
  readonly work: SharedWork;
  readonly leases: Leases;
  readonly ticks: Ticks;
  readonly budgets: Budgets;
  /** Begins to take tasks and pieces. Before, they can be asked for and wait. */
  start(handlers: Handlers): Promise<void>;
  /** For the log. */
  readonly describe: string;
  /** Names Redis when it does not answer now. */
  missing(): Promise<readonly string[]>;
}
