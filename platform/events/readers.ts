import type { EventLog } from './event-log.ts';
import type { Page } from './page.ts';
import { positionOf, type Position } from './position.ts';
import { createReader, type Reader } from './reader.ts';
import { createTail, type Tail } from './tail.ts';

/** How a log is read, whatever keeps it. */
export interface ReadableLog {
  /** Where a stream ends now. */
  last(stream: string): Promise<Position>;
  page(stream: string, position: Position): Promise<Page>;
  /** Feeds the tail of a stream until it is stopped. */
  follow(stream: string, tail: Tail): { stop(): Promise<void> };
}

/** Events of one stream that its readers share in memory, unless said otherwise. */
export const TAIL_EVENTS = 1000;

interface Followed {
  readonly tail: Tail;
  readonly following: { stop(): Promise<void> };
  readers: number;
}

/** The readers of a log. A stream is followed once, as long as it has readers. */
export function createReaders(
  log: ReadableLog,
  tailEvents = TAIL_EVENTS,
): Omit<EventLog, 'append'> {
  const followed = new Map<string, Followed>();
  const open = new Set<Reader>();
  const stopping = new Set<Promise<void>>();

  function join(stream: string, last: Position): Followed {
    const known = followed.get(stream);
    if (known) {
      known.readers += 1;
      return known;
    }
    const tail = createTail(last, tailEvents);
    const joined = { tail, following: log.follow(stream, tail), readers: 1 };
    followed.set(stream, joined);
    return joined;
  }

  function leave(stream: string, left: Followed): void {
    left.readers -= 1;
    if (left.readers > 0) return;
    followed.delete(stream);
    const stopped = left.following.stop().finally(() => stopping.delete(stopped));
    stopping.add(stopped);
  }

  return {
    async read(stream, { after, signal }) {
      const asked = after === undefined ? undefined : positionOf(after);
      const last = await log.last(stream);
      const joined = join(stream, last);
      const reader: Reader = createReader({
        start: asked ?? last,
        tail: joined.tail,
        page: (position) => log.page(stream, position),
        signal,
        ended: (ended) => {
          leave(stream, joined);
          open.delete(ended);
        },
      });
      if (!signal.aborted) open.add(reader);
      return reader;
    },
    async close() {
      await Promise.all([...open].map((reader) => reader.return()));
      await Promise.all(stopping);
    },
  };
}
