import { systemClock } from '../clock.ts';
import type { SettingsOf } from '../config.ts';
import { CodedError } from '../errors.ts';
import type { EventLog } from '../events/event-log.ts';
import { createMemoryEventLog } from '../events/memory-event-log.ts';
import { createIdempotency, type Idempotency } from '../idempotency.ts';
import { createLifecycle } from '../lifecycle.ts';
import type { Logger } from '../logger.ts';
import type { RedisConnection } from '../redis/connect.ts';
import { createMemoryStore } from './memory-store.ts';
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

type Role = 'cache' | 'state' | 'events';

interface Place {
  readonly role: Role;
  /** The setting that says where it is. */
  readonly env: string;
  readonly connection: RedisConnection | undefined;
}

const DAY_MS = 86_400_000;

/**
 * Opens what the settings name: Redis, or this process's memory where they name nothing. Whoever
 * creates them closes them.
 *
 * @throws Error for people when a server does not answer, or may drop state or events.
 */
export async function createStores(
  settings: StoreSettings,
  { log }: { readonly log: Logger },
): Promise<Stores> {
  const lifecycle = createLifecycle(log);
  try {
    const places = await connect(settings, log, (name, connection) =>
      lifecycle.own(name, { stop: () => connection.close() }),
    );
    for (const place of places) await check(place, log);
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

/** One connection for each address, however many roles it has. */
async function connect(
  settings: StoreSettings,
  log: Logger,
  own: (name: string, connection: RedisConnection) => void,
): Promise<readonly Place[]> {
  const { redisUrl, redisTimeoutMs: timeoutMs } = settings;
  const wanted = [
    { role: 'cache', env: 'REDIS_CACHE_URL', url: settings.cacheUrl || redisUrl },
    { role: 'state', env: 'REDIS_STATE_URL', url: settings.stateUrl || redisUrl },
    { role: 'events', env: 'REDIS_EVENTS_URL', url: settings.eventsUrl || redisUrl },
  ] as const;
  const connections = new Map<string, RedisConnection>();
  const urls = new Set(wanted.map(({ url }) => url).filter((url) => url !== ''));
  if (urls.size > 0) {
    // Loaded only where it is used: most processes have no Redis.
    const { connectRedis } = await import('../redis/connect.ts');
    for (const url of urls) {
      const connection = connectRedis({ url, timeoutMs, log });
      connections.set(url, connection);
      own(`redis of ${wanted.find((each) => each.url === url)?.role ?? ''}`, connection);
    }
  }
  return wanted.map(({ role, env, url }) => ({ role, env, connection: connections.get(url) }));
}

/** Refuses to begin on a server that is not there, or that may drop what must not be lost. */
async function check({ role, env, connection }: Place, log: Logger): Promise<void> {
  if (!connection) return;
  const { evictionPolicies, KEEPS_ALL } = await import('../redis/policy.ts');
  const policies = await evictionPolicies(connection, role).catch((cause: unknown) => {
    throw new Error(
      `The Redis for ${role} does not answer: start it, or mend ${env} (or REDIS_URL, its default).`,
      { cause },
    );
  });
  if (role === 'cache') return;
  for (const policy of policies) {
    if (policy === undefined) {
      log.warn({ role }, 'redis does not tell its maxmemory-policy; it has to be noeviction');
    } else if (policy !== KEEPS_ALL) {
      throw new Error(
        `The Redis for ${role} may drop what it holds: expected maxmemory-policy ${KEEPS_ALL}; got ${policy}. ` +
          `Set it (redis-cli CONFIG SET maxmemory-policy ${KEEPS_ALL}), or name another server in ${env}.`,
      );
    }
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

async function missingOf({ role, connection }: Place): Promise<readonly string[]> {
  try {
    await connection?.ask(role, (client) => client.exists('noc-graph'));
    return [];
  } catch (error) {
    if (error instanceof CodedError) return [`Redis for ${role}`];
    throw error;
  }
}
