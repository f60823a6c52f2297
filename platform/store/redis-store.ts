import { randomBytes } from 'node:crypto';
import { CodedError } from '../errors.ts';
import type { RedisConnection } from '../redis/connect.ts';
import type { Store, Stored, UpdateOptions } from './store.ts';

export interface RedisStoreOptions {
  /** Belongs to whoever made it: closing the store leaves it open. */
  readonly connection: RedisConnection;
  /** Stands before every key, so that several systems can share one server. */
  readonly prefix: string;
}

/** Version of how a value lies in Redis; a release that changes it raises it, and reads the old one. */
export const STORE_FORM = 1;

/**
 * Compare-and-set on the server, in one step: WATCH and MULTI would need a connection of their own
 * for each writer, because WATCH belongs to the connection and not to the caller.
 *
 * `write` names the attempt: one that arrives twice, because its answer was lost, counts once.
 */
const WRITE_IF_UNCHANGED = `
local held = redis.call('HMGET', KEYS[1], 'version', 'write')
local version = tonumber(held[1] or '0')
if held[2] == ARGV[2] then return 1 end
if version ~= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'value', ARGV[3], 'version', version + 1, 'write', ARGV[2], 'form', ARGV[4])
if ARGV[5] == '' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[5]) end
return 1`;

/** Losing against other writers this often in a row means that something is wrong, not that it is busy. */
const MAX_ATTEMPTS = 100;

/**
 * Keeps values in Redis, so that they outlive the process and several processes share them. Each key
 * is a hash with the fields `value` (JSON), `version`, `write` (the last attempt) and `form`.
 *
 * Every method throws CodedError UPSTREAM_UNAVAILABLE, upstream `store`, when Redis does not answer;
 * `get` and `update` throw UPSTREAM_MALFORMED for what a newer release wrote; `update` throws CONFLICT
 * when others write the same key all the time.
 */
export function createRedisStore({ connection, prefix }: RedisStoreOptions): Store {
  async function get<T>(key: string): Promise<Stored<T> | undefined> {
    const [value, version, form] = await connection.ask('store', (redis) =>
      redis.hmget(prefix + key, 'value', 'version', 'form'),
    );
    if (value == null) return undefined;
    refuseNewer(key, Number(form ?? STORE_FORM));
    return { value: JSON.parse(value) as T, version: Number(version) };
  }

  async function writeIfUnchanged(
    key: string,
    version: number,
    value: unknown,
    { expiresInMs }: UpdateOptions,
  ): Promise<boolean> {
    const attempt = randomBytes(9).toString('base64url');
    const leaves = expiresInMs === undefined ? '' : Math.ceil(expiresInMs);
    const change = [version, attempt, JSON.stringify(value), STORE_FORM, leaves];
    const written = await connection.ask('store', (redis) =>
      redis.eval(WRITE_IF_UNCHANGED, 1, prefix + key, ...change),
    );
    return written === 1;
  }

  return {
    get,
    version: async (key) =>
      Number((await connection.ask('store', (redis) => redis.hget(prefix + key, 'version'))) ?? 0),
    async update<T>(
      key: string,
      change: (current: T | undefined) => T | undefined,
      options: UpdateOptions = {},
    ) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const current = await get<T>(key);
        const next = change(current?.value);
        if (next === undefined) return current?.value;
        if (await writeIfUnchanged(key, current?.version ?? 0, next, options)) return next;
      }
      throw new CodedError(
        'CONFLICT',
        `store: ${MAX_ATTEMPTS} attempts to write met another writer`,
      );
    },
    close: async () => undefined,
  };
}

function refuseNewer(key: string, form: number): void {
  if (form <= STORE_FORM) return;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `store holds ${key} as a newer release wrote it: expected form ${STORE_FORM} or older, got ${form}`,
    { upstream: 'store' },
  );
}
