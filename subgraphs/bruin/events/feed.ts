import { z } from 'zod';
import type { EventLog, LoggedEvent } from '../../../platform/events/event-log.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { EventStore } from './event-store.ts';
import type { EventRecord, EventStub } from './model.ts';
import { STREAM } from './publisher.ts';

/** An event that was published, or `gap` where events are missing. */
export type Received = { readonly cursor: string; readonly event: EventRecord } | 'gap';

/** The events that subscriptions read. */
export interface EventFeed {
  /**
   * What comes after a cursor, without one from now on, as far as it fits. A gap fits always:
   * nobody knows what was in it.
   *
   * @throws CodedError what EventLog.read throws; what follows also what EventStore.get throws, and
   * the next reader goes on behind the last cursor.
   */
  read(options: EventsWanted): Promise<AsyncIterable<Received>>;
}

export interface EventsWanted {
  readonly after: string | undefined;
  readonly signal: AbortSignal;
  readonly fits: (event: EventStub) => boolean;
}

const lost = z.object({ lost: z.literal(true) });
const stub = z.object({
  id: z.string(),
  kind: z.enum(['EMAIL', 'TICKET']),
  customerId: z.string().nullable(),
  receivedAt: z.iso.datetime(),
}) satisfies z.ZodType<EventStub>;

export function createEventFeed(
  events: EventLog,
  store: Pick<EventStore, 'get'>,
  log: Logger,
): EventFeed {
  /** What another release wrote and this one cannot read is missing for its readers as well. */
  function stubOf(logged: LoggedEvent): EventStub | 'gap' {
    if (logged.kind === 'gap' || lost.safeParse(logged.body).success) return 'gap';
    const { data, error: err } = stub.safeParse(logged.body);
    if (data) return data;
    log.error({ err, cursor: logged.cursor }, 'published event cannot be read');
    return 'gap';
  }

  async function* fitting(
    logged: AsyncIterable<LoggedEvent>,
    fits: EventsWanted['fits'],
  ): AsyncGenerator<Received> {
    for await (const next of logged) {
      const found = stubOf(next);
      if (found === 'gap') yield 'gap';
      else if (next.kind === 'event' && fits(found)) {
        // The log may hold an event for longer than the store remembers it.
        const event = await store.get(found.id);
        yield event === undefined ? 'gap' : { cursor: next.cursor, event };
      }
    }
  }

  return {
    read: async ({ after, signal, fits }) =>
      fitting(await events.read(STREAM, { after, signal }), fits),
  };
}
