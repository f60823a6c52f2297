import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { asError } from '../../../../platform/errors.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { RedisConnection } from '../../../../platform/redis/connect.ts';
import { boundsOf, type BudgetBounds } from '../budget-bounds.ts';
import type { Budgets } from '../contracts.ts';
import { budgetKey } from './keys.ts';

export interface RedisBudgetsOptions {
  readonly connection: RedisConnection;
  readonly prefix: string;
  readonly bounds: BudgetBounds;
  /** After this long, the room of a worker that died is free. */
  readonly leaseMs: number;
  readonly log: Logger;
  /** 0 to below 1. */
  random(): number;
}

/**
 * KEYS: for each budget a sorted set (who uses it, by when that ends) and a hash (the bucket). ARGV: who
 * asks, for how long, then for each budget its two bounds. All or none; 0 when there is no room.
 */
const TAKE = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
local tokens = {}
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 1 end
for i = 1, #KEYS / 2 do
  local users, bucket = KEYS[2 * i - 1], KEYS[2 * i]
  local atOnce, perSecond = tonumber(ARGV[2 * i + 1]), tonumber(ARGV[2 * i + 2])
  redis.call('ZREMRANGEBYSCORE', users, '-inf', now)
  if redis.call('ZCARD', users) >= atOnce then return 0 end
  if perSecond > 0 then
    local held = redis.call('HMGET', bucket, 'tokens', 'at')
    local most = math.max(perSecond, 1)
    local grown = tonumber(held[1] or most) + (now - tonumber(held[2] or now)) / 1000 * perSecond
    tokens[i] = math.min(grown, most)
    if tokens[i] < 1 then return 0 end
  end
end
for i = 1, #KEYS / 2 do
  redis.call('ZADD', KEYS[2 * i - 1], now + ARGV[2], ARGV[1])
  redis.call('PEXPIRE', KEYS[2 * i - 1], ARGV[2] * 2)
  if tokens[i] then
    redis.call('HSET', KEYS[2 * i], 'tokens', tostring(tokens[i] - 1), 'at', string.format('%.3f', now))
    redis.call('PEXPIRE', KEYS[2 * i], 60000)
  end
end
return 1`;
const RENEW = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000
for _, users in ipairs(KEYS) do
  redis.call('ZADD', users, 'XX', now + ARGV[2], ARGV[1])
  redis.call('PEXPIRE', users, ARGV[2] * 2)
end
return 1`;
const RELEASE = `
for _, users in ipairs(KEYS) do redis.call('ZREM', users, ARGV[1]) end
return 1`;

/** Pauses before a full budget is looked at again grow up to this, in ms. */
const LONGEST_PAUSE_MS = 500;

/** Budgets that all workers of all monitors share. */
export function createRedisBudgets(options: RedisBudgetsOptions): Budgets {
  const { connection, prefix, leaseMs, log } = options;

  const run = (script: string, keys: readonly string[], ...args: readonly (string | number)[]) =>
    connection.ask('monitors', (redis) => redis.eval(script, keys.length, ...keys, ...args));

  return {
    async using(names, signal, work) {
      signal.throwIfAborted();
      const bounds = boundsOf(options.bounds, names);
      if (bounds.length === 0) return work();
      const user = randomBytes(9).toString('base64url');
      const users = bounds.map(({ name }) => `${budgetKey(prefix, name)}/users`);
      const both = bounds.flatMap(({ name }) =>
        ['users', 'bucket'].map((what) => `${budgetKey(prefix, name)}/${what}`),
      );
      const limits = bounds.flatMap(({ atOnce, perSecond }) => [atOnce, perSecond]);
      for (let pauseMs = 10; (await run(TAKE, both, user, leaseMs, ...limits)) !== 1;) {
        await sleep(pauseMs * (0.5 + options.random()), undefined, { signal });
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
      const quiet = (err: unknown) => log.warn({ err: asError(err) }, 'budget was not reached');
      const renewing = setInterval(
        () => void run(RENEW, users, user, leaseMs).catch(quiet),
        leaseMs / 3,
      );
      try {
        return await work();
      } finally {
        clearInterval(renewing);
        await run(RELEASE, users, user).catch(quiet);
      }
    },
  };
}
