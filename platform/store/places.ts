import { setTimeout as sleep } from 'node:timers/promises';
import type { SettingsOf } from '../config.ts';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { RedisConnection } from '../redis/connect.ts';
import type { storeSettings } from './settings.ts';

/** What is stored, by what losing it would mean. */
export type Role = 'cache' | 'state' | 'events';

/** Where one role is stored. */
export interface Place {
  readonly role: Role;
  /** The setting that says where it is. */
  readonly env: string;
  /** Absent: in the memory of this process. */
  readonly connection: RedisConnection | undefined;
}

/** Pause before a server that did not answer at the start is asked again, in ms. */
const ASK_AGAIN_MS = 200;

/**
 * One connection for each address, however many roles it has.
 *
 * @param own takes each connection, to close it.
 */
export async function connectPlaces(
  settings: SettingsOf<typeof storeSettings>,
  log: Logger,
  own: (connection: RedisConnection) => void,
): Promise<readonly Place[]> {
  const { redisUrl, redisTimeoutMs: timeoutMs } = settings;
  const wanted = [
    { role: 'cache', env: 'REDIS_CACHE_URL', url: settings.cacheUrl || redisUrl },
    { role: 'state', env: 'REDIS_STATE_URL', url: settings.stateUrl || redisUrl },
    { role: 'events', env: 'REDIS_EVENTS_URL', url: settings.eventsUrl || redisUrl },
  ] as const;
  const connections = new Map<string, RedisConnection>();
  for (const { url } of wanted) {
    if (url === '' || connections.has(url)) continue;
    // Loaded only where it is used: most processes have no Redis.
    const { connectRedis } = await import('../redis/connect.ts');
    const connection = connectRedis({ url, timeoutMs, log });
    connections.set(url, connection);
    own(connection);
  }
  return wanted.map(({ role, env, url }) => ({ role, env, connection: connections.get(url) }));
}

/**
 * Refuses to begin on a server that is not there, or that may drop what must not be lost.
 *
 * @param withinMs how long a server may take to come up.
 * @throws Error for people; it shows no address.
 */
export async function checkPlace(place: Place, withinMs: number, log: Logger): Promise<void> {
  const { role, env } = place;
  const { KEEPS_ALL } = await import('../redis/policy.ts');
  const policies = await policiesOf(place, withinMs);
  if (role === 'cache') return;
  for (const policy of policies) {
    if (policy === undefined) {
      log.warn({ role }, `redis does not tell its maxmemory-policy; it has to be ${KEEPS_ALL}`);
    } else if (policy !== KEEPS_ALL) {
      throw new Error(
        `The Redis for ${role} may drop what it holds: expected maxmemory-policy ${KEEPS_ALL}, got ${policy}. ` +
          `Set it (redis-cli CONFIG SET maxmemory-policy ${KEEPS_ALL}), or name another server in ${env}.`,
      );
    }
  }
}

async function policiesOf(
  { role, env, connection }: Place,
  withinMs: number,
): Promise<readonly (string | undefined)[]> {
  if (!connection) return [];
  const { evictionPolicies } = await import('../redis/policy.ts');
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      return await evictionPolicies(connection, role);
    } catch (cause) {
      if (performance.now() < deadline) {
        await sleep(ASK_AGAIN_MS);
        continue;
      }
      throw new Error(
        `The Redis for ${role} did not answer within ${withinMs} ms, or refused us: start it, or mend ${env} (empty: REDIS_URL).`,
        { cause },
      );
    }
  }
}

/** Names the role when its server does not answer now. */
export async function missingOf({ role, connection }: Place): Promise<readonly string[]> {
  try {
    await connection?.ask(role, (client) => client.exists('noc-graph'));
    return [];
  } catch (error) {
    if (error instanceof CodedError) return [`Redis for ${role}`];
    throw error;
  }
}
