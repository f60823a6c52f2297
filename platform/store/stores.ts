import { systemClock } from '../clock.ts';
import type { SettingsOf } from '../config.ts';
import type { EventLog } from '../events/event-log.ts';
import { createMemoryEventLog } from '../events/memory-event-log.ts';
import { createIdempotency, type Idempotency } from '../idempotency.ts';
import { createLifecycle } from '../lifecycle.ts';
import type { Logger } from '../logger.ts';
import type { RedisConnection } from '../redis/connect.ts';
import { createMemoryStore } from './memory-store.ts';
import { checkPlace, connectPlaces, missingOf, type Place, type Role } from './places.ts';
import type { storeSettings } from './settings.ts';
import type { Store } from './store.ts';

type StoreSettings = SettingsOf<typeof storeSettings>;

/** Everything that is stored, by what losing it would mean. */
export interface Stores {
  /** Can be read anew; may be evicted. */
  readonly cache: Store;
  /** Exists nowhere else. */
  readonly state: Store;
  readonly events: EventLog;
  /** Keeps its keys in `state`. */
  readonly idempotency: Idempotency;
  /** Names the roles whose server does not answer now. */
  missing(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface StoresOptions {
  readonly log: Logger;
  /** How long a server may take to come up, in ms. */
  readonly startWithinMs?: number;
}

const DAY_MS = 86_400_000;
const START_WITHIN_MS = 10_000;

/**
 * Opens what the settings name: Redis, or this process's memory where they name nothing. Whoever
 * creates them closes them.
 *
 * @throws Error for people when a server does not answer, or may drop state or events.
 */
export async function createStores(
  settings: StoreSettings,
  { log, startWithinMs = START_WITHIN_MS }: StoresOptions,
): Promise<Stores> {
  const lifecycle = createLifecycle(log);
  try {
    const places = await connectPlaces(settings, log, (connection) =>
      lifecycle.own('redis', { stop: () => connection.close() }),
    );
    for (const place of places) await checkPlace(place, startWithinMs, log);
    const storeOf = await storeMaker(places, settings);
    const [cache, state] = [storeOf('cache'), storeOf('state')];
    const events = await eventLog(places, settings, log);
    lifecycle.own('events', { stop: () => events.close() });
    return {
      cache,
      state,
      events,
      idempotency: createIdempotency({
        store: state,
        // How long a write is under way is a matter of real time, also where a world's clock runs fast.
        clock: systemClock,
        rememberMs: settings.idempotencyRememberDays * DAY_MS,
        abandonedAfterMs: settings.idempotencyAbandonedAfterMs,
        log,
      }),
      missing: async () => (await Promise.all(places.map(missingOf))).flat(),
      close: () => lifecycle.stop(),
    };
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

async function storeMaker(
  places: readonly Place[],
  { redisPrefix: prefix }: StoreSettings,
): Promise<(role: Role) => Store> {
  const onRedis = places.some(({ connection }) => connection);
  const redis = onRedis ? await import('./redis-store.ts') : undefined;
  return (role) => {
    const connection = connectionOf(places, role);
    return redis && connection
      ? redis.createRedisStore({ connection, prefix })
      : createMemoryStore();
  };
}

async function eventLog(
  places: readonly Place[],
  { redisPrefix: prefix, eventsKept: keepEvents }: StoreSettings,
  log: Logger,
): Promise<EventLog> {
  const connection = connectionOf(places, 'events');
  if (!connection) return createMemoryEventLog({ keepEvents });
  const { createRedisEventLog } = await import('../events/redis-event-log.ts');
  return createRedisEventLog({ connection, prefix, keepEvents, log });
}

function connectionOf(places: readonly Place[], role: Role): RedisConnection | undefined {
  return places.find((place) => place.role === role)?.connection;
}
