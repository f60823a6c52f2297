import type { EventLog } from './event-log.ts';
import { PAGE_EVENTS, type HeldEvent } from './page.ts';
import { BEFORE_ALL, newGeneration, type Position } from './position.ts';
import { createReaders } from './readers.ts';
import type { Tail } from './tail.ts';

interface Stream {
  last: Position;
  events: HeldEvent[];
  /** Producer to its last number. */
  readonly producers: Map<string, number>;
  readonly tails: Set<Tail>;
}

export interface MemoryEventLogOptions {
  /** Events of one stream that are held; older ones leave. */
  readonly keepEvents: number;
  /** Events of one stream that its readers share besides. */
  readonly tailEvents?: number;
}

/** Keeps events in this process; they end with it. */
export function createMemoryEventLog({ keepEvents, tailEvents }: MemoryEventLogOptions): EventLog {
  const streams = new Map<string, Stream>();

  function streamOf(name: string): Stream {
    const known = streams.get(name);
    if (known) return known;
    const stream = { last: BEFORE_ALL, events: [], producers: new Map(), tails: new Set<Tail>() };
    streams.set(name, stream);
    return stream;
  }

  function put(stream: Stream, body: unknown): void {
    const generation = stream.last.generation || newGeneration();
    stream.last = { generation, offset: stream.last.offset + 1 };
    const event = { offset: stream.last.offset, body };
    stream.events.push(event);
    for (const tail of stream.tails) tail.push(generation, event);
  }

  const readers = createReaders(
    {
      last: async (name) => streamOf(name).last,
      async page(name, { generation, offset }) {
        const { last, events } = streamOf(name);
        const from = generation === '' || generation === last.generation ? offset : 0;
        const behind = events.filter((event) => event.offset > from);
        return { last, events: behind.slice(0, PAGE_EVENTS) };
      },
      follow(name, tail) {
        const { tails } = streamOf(name);
        tails.add(tail);
        return { stop: async () => void tails.delete(tail) };
      },
    },
    tailEvents,
  );

  return {
    ...readers,
    async append(name, producer, events) {
      const stream = streamOf(name);
      for (const { number, body } of events) {
        if (number <= (stream.producers.get(producer) ?? 0)) continue;
        stream.producers.set(producer, number);
        put(stream, body);
      }
      stream.events = stream.events.slice(-keepEvents);
    },
  };
}
