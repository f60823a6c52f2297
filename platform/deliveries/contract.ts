import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';

/**
 * Sends what cannot be read back (mail, chat, SMS, the reboot of a modem) at most once: the intent is
 * stored before, what came of it after. A delivery whose answer never came stays `UNCERTAIN` until
 * somebody who looked decides.
 */
export interface Deliveries<T, R> {
  /**
   * Stores the intent, then sends. A key that was used before with the same content gives that
   * delivery as it stands and sends nothing.
   *
   * @throws CodedError IDEMPOTENCY_CONFLICT for a key that stood for other content; UPSTREAM_UNAVAILABLE
   * when the intent cannot be stored, in which case nothing was sent; what `send` throws when nothing
   * was delivered for sure and the receiver did not refuse either, in which case the key stays free.
   */
  deliver(request: DeliveryRequest<T>): Promise<Delivery<T, R>>;
  /** Newest first. Those that are due for a decision: `UNCERTAIN`, and abandoned ones that a process left behind. */
  list(filter: { readonly states?: readonly DeliveryState[] }): Promise<readonly Delivery<T, R>[]>;
  get(id: string): Promise<Delivery<T, R> | undefined>;
  /**
   * An operator looked: it was not delivered, send it again. Once for each decision.
   *
   * @throws CodedError NOT_FOUND; CONFLICT when it is not `UNCERTAIN`.
   */
  retry(id: string): Promise<Delivery<T, R>>;
  /**
   * An operator looked: it was delivered, or is wanted no longer.
   *
   * @throws CodedError as retry.
   */
  dismiss(id: string): Promise<Delivery<T, R>>;
}

/** SENDING: under way now. SENT: the receiver took it. REFUSED: it did not. DISMISSED: was UNCERTAIN, and settled by hand. */
export type DeliveryState = 'SENDING' | 'SENT' | 'REFUSED' | 'UNCERTAIN' | 'DISMISSED';

export interface DeliveryRequest<T> {
  /** The caller's; absent or null: this request stands for itself. */
  readonly key: string | null | undefined;
  /** What is sent; plain JSON, kept until the delivery is forgotten. Never a secret. */
  readonly content: T;
}

export interface Delivery<T, R> {
  readonly id: string;
  readonly content: T;
  readonly state: DeliveryState;
  /** What the receiver said of a delivery that it took; plain JSON. */
  readonly receipt: R | null;
  /** Why it was refused, or why nobody knows; for people, without secrets. */
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
}

/** How a delivery was answered. Anything thrown with `delivered` other than `no` means that nobody knows. */
export type Answer<R> =
  | { readonly kind: 'taken'; readonly receipt: R }
  | { readonly kind: 'refused'; readonly reason: string };

export interface DeliveriesOptions<T, R> {
  /** Stands before the keys in the store, for example `notifications`. */
  readonly name: string;
  readonly store: Store;
  /** Real time. */
  readonly clock: Clock;
  readonly log: Logger;
  /** How long a settled delivery and its key are remembered, in ms. */
  readonly rememberMs: number;
  /** After this time, in ms, one that began and did not end is UNCERTAIN. */
  readonly abandonedAfterMs: number;
  /** @param id the delivery's own, for a receiver that keeps the name of what it was sent. */
  send(content: T, id: string): Promise<Answer<R>>;
  /**
   * What stays of the content once nothing can be sent of it again (SENT, REFUSED, DISMISSED): leaves
   * out what is large or private. Absent: all of it.
   */
  shorten?(content: T): T;
}
