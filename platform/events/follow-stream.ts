import { setTimeout as sleep } from 'node:timers/promises';
import { asError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { BLOCK_MS, type RedisClient, type RedisConnection } from '../redis/connect.ts';
import { eventOf, lastOf, type Entry } from './redis-streams.ts';
import type { Tail } from './tail.ts';

export interface FollowOptions {
  readonly connection: RedisConnection;
  readonly keys: readonly [string, string];
  readonly stream: string;
  readonly tail: Tail;
  readonly log: Logger;
}

const TAKEN_AT_ONCE = 500;
/** Pause before a server that went away is asked again, in ms. */
const FIRST_PAUSE_MS = 50;
const MAX_PAUSE_MS = 2000;

/**
 * Feeds a tail from a stream in Redis until it is stopped, through a connection of its own that waits
 * on the server. Whatever could mean that the stream is not the same any more, an answer without
 * events or a connection that was lost, makes it compare the tail with what the server holds.
 */
export function followStream(options: FollowOptions): { stop(): Promise<void> } {
  const { connection, keys, stream, tail, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let waiting: RedisClient | undefined;
  let pauseMs = FIRST_PAUSE_MS;

  async function follow(): Promise<void> {
    while (!signal.aborted) {
      try {
        await readUntilLost();
      } catch (thrown) {
        if (signal.aborted) return;
        log.warn({ err: asError(thrown), stream, pauseMs }, 'stream of events is away');
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
      }
    }
  }

  async function readUntilLost(): Promise<void> {
    const client = connection.openBlocking();
    waiting = client;
    try {
      await compare();
      while (!signal.aborted) {
        const entries = await nextEntries(client);
        if (entries.length === 0) await compare();
        else await feed(entries);
        pauseMs = FIRST_PAUSE_MS;
      }
    } finally {
      client.disconnect();
    }
  }

  async function nextEntries(client: RedisClient): Promise<readonly Entry[]> {
    const after = `${tail.head.offset}-0`;
    const wait = ['COUNT', TAKEN_AT_ONCE, 'BLOCK', BLOCK_MS] as const;
    const answer = await client.xread(...wait, 'STREAMS', keys[0], after);
    return answer?.[0]?.[1] ?? [];
  }

  async function feed(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      const { generation, event } = eventOf(entry);
      if (tail.push(generation, event)) continue;
      tail.breakAt(await lastOf(connection, keys));
      return;
    }
  }

  async function compare(): Promise<void> {
    const last = await lastOf(connection, keys);
    const { generation, offset } = tail.head;
    const same = generation === last.generation && offset <= last.offset;
    if (!same && generation !== '') tail.breakAt(last);
  }

  const followed = follow();
  return {
    async stop() {
      stopping.abort();
      waiting?.disconnect();
      await followed;
    },
  };
}
