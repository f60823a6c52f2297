/**
 * Streams of events that outlive their readers: appended once, numbered without holes, read from any
 * place that is still held, then live. Bodies are plain JSON.
 */
export interface EventLog {
  /**
   * Appends, in order, the events whose number is higher than the last one of the same producer in
   * this stream; the others are in it already. So a producer that does not know whether an append
   * arrived appends again.
   *
   * @throws CodedError UPSTREAM_UNAVAILABLE, upstream `events`, when it is not known to have arrived.
   */
  append(stream: string, producer: string, events: readonly NumberedEvent[]): Promise<void>;

  /**
   * Reads a stream: what comes after `after`, then whatever is appended from then on. Without
   * `after`, what is appended after this resolved. A reader misses nothing and sees nothing twice;
   * where that cannot be, because what it needs is held no longer, it gets one `gap` in that place and
   * goes on with the next event there is. A server that is away for a while only delays.
   *
   * @returns ends when `signal` is aborted; by then nothing of it is left.
   * @throws CodedError BAD_USER_INPUT for a cursor that is none; UPSTREAM_UNAVAILABLE when the log
   * cannot be read at the start.
   */
  read(stream: string, options: ReadOptions): Promise<AsyncIterable<LoggedEvent>>;

  close(): Promise<void>;
}

export interface ReadOptions {
  /** A cursor of this stream. */
  readonly after?: string | undefined;
  readonly signal: AbortSignal;
}

export interface NumberedEvent {
  /** The producer's own count, growing by one, from 1. */
  readonly number: number;
  readonly body: unknown;
}

export type LoggedEvent =
  | {
      readonly kind: 'event';
      /** Where this event stands: pass it as `after` to continue behind it. */
      readonly cursor: string;
      readonly body: unknown;
    }
  /** Events between the last one and the next are held no longer. */
  | { readonly kind: 'gap' };
