import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster, Redis } from 'ioredis';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { parseRedisAddress, type RedisAddress } from './address.ts';

/** One server or a cluster: commands are the same, each with keys of one slot. */
export type RedisClient = Redis | Cluster;

export interface ConnectOptions {
  /** As parseRedisAddress takes it. */
  readonly url: string;
  /** How long a command may take, in ms; a lost connection is looked for meanwhile. */
  readonly timeoutMs: number;
  readonly log: Logger;
}

/** A connection that several stores may share; looked for again, for ever, when it is lost. */
export interface RedisConnection {
  /**
   * Runs commands. One whose answer was lost with the connection is sent a second time, so it must be
   * harmless to repeat.
   *
   * @param upstream what the server is to whoever asks, for errors.
   * @throws CodedError UPSTREAM_UNAVAILABLE when it does not answer within `timeoutMs`, or refuses.
   */
  ask<T>(upstream: string, command: (client: RedisClient) => Promise<T>): Promise<T>;
  /**
   * A connection for commands that wait on the server: it is not looked for again when it is lost, and
   * `disconnect` fails what waits at once. Whoever opened it disconnects it.
   */
  openBlocking(): RedisClient;
  /**
   * A connection for a queue: it is looked for again for ever, and a command waits until it is found,
   * for up to QUEUE_BLOCK_MS on the server. Whoever opened it disconnects it.
   */
  openQueue(): RedisClient;
  /** The servers that take writes: one, or each master of the cluster that is known now. */
  masters(): readonly Redis[];
  close(): Promise<void>;
}

/** A server that does not answer is left without its goodbye after this, in ms. */
const GOODBYE_MS = 1000;
/** Longest pause between two attempts to connect, in ms. */
const MAX_PAUSE_MS = 2000;
const pause = (attempt: number) => Math.min(50 * 2 ** Math.min(attempt - 1, 10), MAX_PAUSE_MS);

export function connectRedis(options: ConnectOptions): RedisConnection {
  const { timeoutMs, log } = options;
  const address = parseRedisAddress(options.url);
  const client = open(address, { timeoutMs, retryStrategy: pause });
  client.on('error', (err) => log.warn({ err }, 'connection to Redis failed'));

  return {
    async ask(upstream, command) {
      try {
        return await inTime(command(client), timeoutMs);
      } catch (cause) {
        const message = `${upstream} did not answer`;
        throw new CodedError('UPSTREAM_UNAVAILABLE', message, { upstream }, cause);
      }
    },
    openBlocking() {
      const blocking = open(address, { timeoutMs, retryStrategy: () => null });
      blocking.on('error', (err) => log.debug({ err }, 'blocking connection to Redis failed'));
      return blocking;
    },
    openQueue() {
      const queue = open(address, { timeoutMs, retryStrategy: pause, blockMs: QUEUE_BLOCK_MS });
      queue.on('error', (err) => log.debug({ err }, 'connection of a queue to Redis failed'));
      return queue;
    },
    masters: () => (client instanceof Cluster ? client.nodes('master') : [client]),
    async close() {
      // A clean goodbye needs a connection; without one there is nobody to say it to.
      if (client.status === 'ready') await inTime(client.quit(), GOODBYE_MS).catch(() => undefined);
      client.disconnect();
    },
  };
}

interface OpenOptions {
  readonly timeoutMs: number;
  readonly retryStrategy: (attempt: number) => number | null;
  /** Of a queue: how long its commands wait on the server. */
  readonly blockMs?: number;
}

function open(
  address: RedisAddress,
  { timeoutMs, retryStrategy, blockMs }: OpenOptions,
): RedisClient {
  const common = {
    connectTimeout: timeoutMs,
    // Nobody answering on an open connection: it is given up and made anew.
    socketTimeout: timeoutMs + (blockMs ?? BLOCK_MS),
    // A socket that is already gone never says goodbye; without this a stop waits 2 s for it.
    disconnectTimeout: 100,
    // Whoever waits for work waits however long the server is away.
    maxRetriesPerRequest: blockMs === undefined ? 2 : null,
    // Answers of one form from servers of every version.
    protocol: 2,
  } as const;
  if (address.kind === 'server')
    return new Redis(address.url, { ...common, retryStrategy, enableAutoPipelining: true });
  const { username, password } = address;
  return new Cluster([...address.nodes], {
    clusterRetryStrategy: retryStrategy,
    slotsRefreshTimeout: timeoutMs,
    redisOptions: {
      ...common,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
      ...(address.tls ? { tls: {} } : {}),
    },
    // A certificate names the host, not the address that it resolves to.
    ...(address.tls ? { dnsLookup: (host, found) => found(null, host) } : {}),
  });
}

/** How long a command that waits on the server waits there, in ms. */
export const BLOCK_MS = 2000;
/** As BLOCK_MS, of a queue; BullMQ waits for at most 10 s. */
const QUEUE_BLOCK_MS = 12_000;

/** The queue of a cluster that is gone knows no time-out of its own. */
async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  const timer = new AbortController();
  const late = sleep(timeoutMs, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    timer.abort();
  }
}
