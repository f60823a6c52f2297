import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';

/**
 * Carries out writes to other systems so that the same key writes once, whatever happens in between:
 * a repeated request, two at the same time, a process that dies half way.
 *
 * Before a write is sent, the intent is stored; what came of it is stored after. A key whose write
 * began and never came to a known end is not sent again: the system is asked whether it was done, and
 * when that cannot be told, the answer is `uncertain`.
 */
export interface Idempotency {
  /**
   * Without a key the write is carried out as it is; only `uncertain` protects it.
   *
   * @throws CodedError IDEMPOTENCY_CONFLICT when the key stood for other input; CONFLICT with
   * `retryAfterMs` while another process carries out the same key; UPSTREAM_UNAVAILABLE when the
   * intent cannot be stored, in which case nothing was sent; UPSTREAM_MALFORMED, upstream `store`, when
   * a newer release wrote what stands under the key; what `write` throws besides.
   */
  once<R, P>(request: IdempotentRequest, write: Write<R, P>): Promise<R>;
}

export interface IdempotentRequest {
  /** Name of what is done, for example `bruin/appendTicketNotes`: keys of one are not those of another. */
  readonly operation: string;
  /** The caller's; absent or null: this request stands for itself. */
  readonly key: string | null | undefined;
  /** Plain JSON; two inputs are the same when they are equal, whatever the order of their fields. */
  readonly input: unknown;
}

/** A write to another system. `R`, its result, and `P`, what is known before it, are plain JSON. */
export interface Write<R, P> {
  /**
   * Reads what `verify` will need to tell this write from others; stored with the intent. It runs
   * before anything is stored: when it throws, the key is as free as it was.
   */
  prepare(): Promise<P>;
  /**
   * Sends it, once. Throws a CodedError whose `delivered` is `no` when nothing was written for sure
   * (the key stays free); any other error means that it may have been written.
   */
  send(prepared: P): Promise<R>;
  /**
   * Asks the system whether a write that may have arrived was done.
   *
   * @returns its result; undefined when it cannot be told. Throwing is taken for the same.
   */
  verify?(prepared: P): Promise<R | undefined>;
  /** The result of a write of which nobody knows whether it was done. */
  uncertain(prepared: P): R;
  /** Whether a result that `send` gave is not final: then the next request with the key verifies. */
  isUncertain(result: R): boolean;
}

export interface IdempotencyOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** How long a key is remembered after its last write, in ms. */
  readonly rememberMs: number;
  /** After this time, in ms, a write that began and did not end is taken for abandoned. */
  readonly abandonedAfterMs: number;
  /** Told of what no caller sees: a result that could not be stored, a system that could not be asked. */
  readonly log?: Logger;
}
