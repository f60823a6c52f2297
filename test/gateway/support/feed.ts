import { EventEmitter, on } from 'node:events';

/** Events that are kept: read from any place on, then live. */
export interface Feed<T> {
  /** Cursors count from 1. */
  append(event: T): void;
  read(after: string | null | undefined): AsyncIterableIterator<T>;
  /** Who reads now, and how often somebody began. */
  readonly readers: { now: number; ever: number; after: (string | null | undefined)[] };
}

export function createFeed<T>(): Feed<T> {
  const events: T[] = [];
  const live = new EventEmitter();
  live.setMaxListeners(0);
  const readers: Feed<T>['readers'] = { now: 0, ever: 0, after: [] };
  return {
    readers,
    append(event) {
      events.push(event);
      live.emit('event', event);
    },
    read(after) {
      const coming = on(live, 'event');
      const past = after === null || after === undefined ? [] : events.slice(Number(after));
      readers.now += 1;
      readers.ever += 1;
      readers.after.push(after);
      let here = true;
      const leave = () => {
        if (here) readers.now -= 1;
        here = false;
      };
      const reader: AsyncIterableIterator<T> = {
        [Symbol.asyncIterator]: () => reader,
        async next() {
          const held = past.shift();
          if (held !== undefined) return { done: false, value: held };
          const { done, value } = (await coming.next()) as IteratorResult<[T], undefined>;
          if (done) return { done: true, value: undefined };
          return { done: false, value: value[0] };
        },
        async return() {
          leave();
          await coming.return?.();
          return { done: true, value: undefined };
        },
      };
      return reader;
    },
  };
}
