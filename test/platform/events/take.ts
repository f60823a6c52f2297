import type { EventLog, LoggedEvent } from '../../../platform/events/event-log.ts';

/** A reader that is asked event by event. */
export interface OpenReader {
  next(): Promise<IteratorResult<LoggedEvent, undefined>>;
  return(): Promise<unknown>;
}

export async function open(log: EventLog, stream: string, after?: string): Promise<OpenReader> {
  const events = await log.read(stream, { after, signal: new AbortController().signal });
  const iterator = events[Symbol.asyncIterator]();
  return { next: () => iterator.next(), return: async () => iterator.return?.() };
}

/** The next events; fails when the reader ends before. */
export async function take(reader: OpenReader, count: number): Promise<LoggedEvent[]> {
  const taken: LoggedEvent[] = [];
  while (taken.length < count) {
    const next = await reader.next();
    if (next.done) throw new Error(`ended after ${taken.length} of ${count} events`);
    taken.push(next.value);
  }
  return taken;
}

/** As take, for what should have no gap; a gap shows as one. */
export async function takeBodies(reader: OpenReader, count: number): Promise<{ at: string }[]> {
  return (await take(reader, count)).map((event) =>
    event.kind === 'event' ? (event.body as { at: string }) : { at: 'GAP' },
  );
}
