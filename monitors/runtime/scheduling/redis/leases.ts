import { randomBytes } from 'node:crypto';
import { CodedError } from '../../../../platform/errors.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { Metrics } from '../../../../platform/metrics.ts';
import type { RedisConnection } from '../../../../platform/redis/connect.ts';
import type { Leases } from '../contracts.ts';
import { joinSignals } from '../joined-signal.ts';
import type { Keys } from './keys.ts';
import { keepRenewing } from './renewal.ts';

export interface RedisLeasesOptions {
  readonly monitor: string;
  readonly connection: RedisConnection;
  readonly keys: Keys;
  /** How long a lease lasts without being renewed. */
  readonly leaseMs: number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * Takes the lease when it is free; the same holder asking again, because the answer was lost, gets the
 * same token. Tokens count on, and outgrow those of an emptied server by taking its time.
 */
const TAKE = `
local held = redis.call('GET', KEYS[1])
if held then
  if string.sub(held, 1, #ARGV[1] + 1) == ARGV[1] .. ':' then return string.sub(held, #ARGV[1] + 2) end
  return false
end
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local token = string.format('%.0f', math.max(now, tonumber(redis.call('GET', KEYS[2]) or '0') + 1))
redis.call('SET', KEYS[2], token)
redis.call('SET', KEYS[1], ARGV[1] .. ':' .. token, 'PX', ARGV[2])
return token`;
const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;
const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`;

const UPSTREAM = 'monitors';

/** Leases that all replicas of a monitor share. */
export function createRedisLeases(options: RedisLeasesOptions): Leases {
  const { monitor, connection, keys, leaseMs, log } = options;
  const lost = options.metrics.counter('monitor_leases_lost_total', 'Leases lost during the work', [
    'monitor',
  ]);

  async function release(key: string, value: string): Promise<void> {
    try {
      await connection.ask(UPSTREAM, (redis) => redis.eval(RELEASE, 1, key, value));
    } catch (err) {
      log.warn({ err }, 'lease was not released; it ends by itself');
    }
  }

  return {
    async hold(name, outer, work) {
      outer.throwIfAborted();
      const holder = randomBytes(9).toString('base64url');
      const key = keys.lease(name);
      const askedAt = performance.now();
      const token = (await connection.ask(UPSTREAM, (redis) =>
        redis.eval(TAKE, 2, key, keys.token, holder, leaseMs),
      )) as string | null;
      if (token === null) return 'held-by-another';
      const value = `${holder}:${token}`;
      const joined = joinSignals(outer);
      const renewal = keepRenewing({
        ...{ askedAt, leaseMs },
        renew: async () =>
          (await connection.ask(UPSTREAM, (redis) => redis.eval(RENEW, 1, key, value, leaseMs))) ===
          1,
        onLost: (why) => {
          lost.add({ monitor });
          log.warn({ lease: name, why }, 'lease lost: what was begun under it is broken off');
          joined.abort(new CodedError('FENCED', `the lease ${name} was lost: ${why}`));
        },
      });
      try {
        return await work({ name: `${monitor}/${name}`, token: Number(token) }, joined.signal);
      } finally {
        renewal.end();
        joined.leave();
        await release(key, value);
      }
    },
  };
}
