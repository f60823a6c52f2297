import { milliseconds, text, type Setting, type SettingsOf } from '../config.ts';
import type { Logger } from '../logger.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Empty, or the address of a Redis server; may hold a password, so it is never printed. */
const redisUrl: Setting<string> = {
  env: 'REDIS_URL',
  description:
    'Redis server that keeps caches and indexes, for example redis://127.0.0.1:6379. Empty: they are kept in the memory of the process and end with it.',
  default: '',
  secret: true,
  parse(value) {
    const known = URL.canParse(value) && ['redis:', 'rediss:'].includes(new URL(value).protocol);
    if (value !== '' && !known)
      throw new Error('expected a redis:// or rediss:// address, or nothing');
    return value;
  },
};

/** Where subgraphs that store and serve keep their values. */
export const storeSettings = {
  redisUrl,
  redisPrefix: text({
    env: 'REDIS_PREFIX',
    description: 'Stands before every key in Redis; one for each environment that shares a server.',
    default: 'noc-graph:',
  }),
  redisTimeoutMs: milliseconds({
    env: 'REDIS_TIMEOUT_MS',
    description: 'How long one command to Redis may take.',
    default: '5000',
  }),
};

/** The store that the settings name: Redis, or this process's memory. Whoever creates it closes it. */
export async function createStore(
  settings: SettingsOf<typeof storeSettings>,
  log: Logger,
): Promise<Store> {
  if (settings.redisUrl === '') return createMemoryStore();
  // Loaded only where it is used: most processes have no Redis.
  const { createRedisStore } = await import('./redis-store.ts');
  const { connectRedis } = await import('../redis/connect.ts');
  const { redisUrl: url, redisTimeoutMs: timeoutMs, redisPrefix: prefix } = settings;
  const connection = connectRedis({ url, timeoutMs, log });
  return { ...createRedisStore({ connection, prefix }), close: () => connection.close() };
}
