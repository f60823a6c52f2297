import type { Logger } from '../logger.ts';
import type { RedisConnection } from '../redis/connect.ts';
import type { EventLog } from './event-log.ts';
import { followStream } from './follow-stream.ts';
import { createReaders } from './readers.ts';
import { appendTo, lastOf, pageOf, streamKeys } from './redis-streams.ts';

export interface RedisEventLogOptions {
  /** Belongs to whoever made it: closing the log leaves it open. */
  readonly connection: RedisConnection;
  /** Stands before every key, so that several systems can share one server. */
  readonly prefix: string;
  /** Events of one stream that are held; older ones leave. */
  readonly keepEvents: number;
  /** Events of one stream that its readers in this process share besides. */
  readonly tailEvents?: number;
  readonly log: Logger;
}

/**
 * Keeps events in Redis Streams, so that they outlive the process and many processes read them. A
 * stream that has readers here has one connection that waits for its events.
 */
export function createRedisEventLog(options: RedisEventLogOptions): EventLog {
  const { connection, prefix, keepEvents, log } = options;
  const keysOf = (stream: string) => streamKeys(prefix, stream);

  const readers = createReaders(
    {
      last: (stream) => lastOf(connection, keysOf(stream)),
      page: (stream, position) => pageOf(connection, keysOf(stream), position),
      follow: (stream, tail) =>
        followStream({ connection, keys: keysOf(stream), stream, tail, log }),
    },
    options.tailEvents,
  );

  return {
    ...readers,
    append: (stream, producer, events) =>
      appendTo(connection, keysOf(stream), keepEvents, producer, events),
  };
}
