import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedEvent } from './event-log.ts';
import { continueAt, type HeldEvent, type Page } from './page.ts';
import { cursorOf, type Position } from './position.ts';
import type { Tail } from './tail.ts';

export interface ReaderOptions {
  readonly start: Position;
  readonly tail: Tail;
  /** Reads what is held behind a position; throws when the log cannot be read now. */
  page(position: Position): Promise<Page>;
  /** Ends the reader, a pending `next` included. */
  readonly signal: AbortSignal;
  /** Told once, when the reader has ended, by whatever. */
  ended(reader: Reader): void;
}

export interface Reader extends AsyncIterable<LoggedEvent> {
  /** Done once the reader has ended. */
  next(): Promise<IteratorResult<LoggedEvent, undefined>>;
  /** Ends the reader. */
  return(): Promise<IteratorReturnResult<undefined>>;
}

/** Pause before a log that could not be read, or that says nothing new, is read again, in ms. */
const READ_AGAIN_MS = 500;
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Written by hand: `return` of an async generator waits for a pending `next`, and that may wait for an
 * event that never comes.
 */
export function createReader(options: ReaderOptions): Reader {
  const { tail } = options;
  const end = new AbortController();
  let position = options.start;
  let fetched: readonly HeldEvent[] = [];
  /** Breaks of the tail that this reader has compared with the log; before its first page, none. */
  let breaksSeen = -1;
  let turn: Promise<unknown> = Promise.resolve();
  const pending = new Set<() => void>();

  const stop = () => {
    if (end.signal.aborted) return;
    end.abort();
    options.signal.removeEventListener('abort', stop);
    fetched = [];
    for (const finish of pending) finish();
    pending.clear();
    options.ended(reader);
  };
  async function step(): Promise<IteratorResult<LoggedEvent, undefined>> {
    while (!end.signal.aborted) {
      const event = fetched[0] ?? upToDate();
      if (event) return { done: false, value: deliver(event) };
      if (!waitsForNew()) {
        if (await refill()) return { done: false, value: { kind: 'gap' } };
      } else {
        await tail.change(end.signal);
      }
    }
    return DONE;
  }

  /** From the tail, if that is what the log held when this reader last compared. */
  function upToDate(): HeldEvent | undefined {
    return breaksSeen === tail.breaks ? tail.next(position) : undefined;
  }

  /** At the end of the tail, or ahead of it: a page may be newer than what the tail has heard of. */
  function waitsForNew(): boolean {
    const { generation, offset } = tail.head;
    return (
      breaksSeen === tail.breaks && position.generation === generation && position.offset >= offset
    );
  }

  function deliver({ offset, body }: HeldEvent): LoggedEvent {
    if (fetched.length > 0) fetched = fetched.slice(1);
    position = { generation: position.generation, offset };
    return { kind: 'event', cursor: cursorOf(position), body };
  }

  /** @returns whether there is a gap to tell. */
  async function refill(): Promise<boolean> {
    const { breaks, head } = tail;
    try {
      const next = continueAt(position, await options.page(position));
      if (end.signal.aborted) return false;
      const moved = next.gap || next.events.length > 0 || breaks !== breaksSeen;
      ({ position, events: fetched } = next);
      breaksSeen = breaks;
      if (!moved && head === tail.head) await pause();
      return next.gap;
    } catch {
      // Whoever follows the stream logs it; a reader only waits.
      await pause();
      return false;
    }
  }

  async function pause(): Promise<void> {
    await sleep(READ_AGAIN_MS, undefined, { signal: end.signal }).catch(() => undefined);
  }

  const reader: Reader = {
    next: () =>
      new Promise((resolve, reject) => {
        if (end.signal.aborted) return resolve(DONE);
        const finish = () => resolve(DONE);
        pending.add(finish);
        turn = turn
          .then(step)
          .then(resolve, reject)
          .finally(() => pending.delete(finish));
      }),
    async return() {
      stop();
      return DONE;
    },
    [Symbol.asyncIterator]: () => reader,
  };
  options.signal.addEventListener('abort', stop);
  if (options.signal.aborted) stop();
  return reader;
}
