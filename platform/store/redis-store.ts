import { Redis } from 'ioredis';
import { CodedError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Store, Stored } from './store.ts';

export interface RedisStoreOptions {
  /** `redis://` or `rediss://` address, with credentials where the server wants them. */
  readonly url: string;
  /** Stands before every key, so that several systems can share one server. */
  readonly prefix: string;
  /** How long a command may take, in ms; a lost connection is looked for meanwhile. */
  readonly timeoutMs: number;
  readonly log: Logger;
}

/**
 * Compare-and-set on the server, in one step: WATCH and MULTI would need a connection of their own
 * for each writer, because WATCH belongs to the connection and not to the caller.
 */
const WRITE_IF_UNCHANGED = `
local version = tonumber(redis.call('HGET', KEYS[1], 'version') or '0')
if version ~= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[2], 'version', version + 1)
return 1`;

/** Losing against other writers this often in a row means that something is wrong, not that it is busy. */
const MAX_ATTEMPTS = 100;

/**
 * Keeps values in Redis, so that they outlive the process and several processes share them. Each key
 * is a hash with the fields `value` (JSON) and `version`.
 *
 * Every method throws CodedError UPSTREAM_UNAVAILABLE, upstream `store`, when Redis does not answer,
 * and `update` throws CONFLICT when others write the same key all the time.
 */
export function createRedisStore(options: RedisStoreOptions): Store {
  const redis = new Redis(options.url, {
    keyPrefix: options.prefix,
    commandTimeout: options.timeoutMs,
    connectTimeout: options.timeoutMs,
    // A socket that is already gone never says goodbye; without this a stop waits 2 s for it.
    disconnectTimeout: 100,
    maxRetriesPerRequest: 2,
    enableAutoPipelining: true,
  });
  redis.on('error', (err) => options.log.warn({ err }, 'store connection failed'));

  async function command<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (cause) {
      const details = { upstream: 'store' };
      throw new CodedError('UPSTREAM_UNAVAILABLE', 'store did not answer', details, cause);
    }
  }

  async function get<T>(key: string): Promise<Stored<T> | undefined> {
    const [value, version] = await command(() => redis.hmget(key, 'value', 'version'));
    if (value == null) return undefined;
    return { value: JSON.parse(value) as T, version: Number(version) };
  }

  async function writeIfUnchanged(key: string, version: number, value: unknown): Promise<boolean> {
    const text = JSON.stringify(value);
    return (await command(() => redis.eval(WRITE_IF_UNCHANGED, 1, key, version, text))) === 1;
  }

  return {
    get,
    version: async (key) => Number((await command(() => redis.hget(key, 'version'))) ?? 0),
    async update<T>(key: string, change: (current: T | undefined) => T | undefined) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const current = await get<T>(key);
        const next = change(current?.value);
        if (next === undefined) return current?.value;
        if (await writeIfUnchanged(key, current?.version ?? 0, next)) return next;
      }
      throw new CodedError(
        'CONFLICT',
        `store: ${MAX_ATTEMPTS} attempts to write met another writer`,
      );
    },
    async close() {
      // A clean goodbye needs a connection; without one there is nobody to say it to.
      if (redis.status === 'ready') await redis.quit();
      else redis.disconnect();
    },
  };
}
