import { integer, milliseconds, text, type Setting } from '../config.ts';
import { parseRedisAddress } from '../redis/address.ts';

/** Empty, or the address of a Redis; may hold a password, so it is never printed. */
function redisAddress(env: string, description: string): Setting<string> {
  return {
    env,
    description,
    default: '',
    secret: true,
    parse(value) {
      if (value !== '') parseRedisAddress(value);
      return value;
    },
  };
}

const DAYS_MAX = 365;

/** Where subgraphs keep what they store, and how long. */
export const storeSettings = {
  redisUrl: redisAddress(
    'REDIS_URL',
    'Redis for everything that is stored: redis://host:port, rediss:// for TLS, redis+cluster://host:port,host:port for a cluster. Empty: it is kept in the memory of the process and ends with it.',
  ),
  cacheUrl: redisAddress(
    'REDIS_CACHE_URL',
    'Redis for what can be read anew, and may be evicted. Empty: REDIS_URL.',
  ),
  stateUrl: redisAddress(
    'REDIS_STATE_URL',
    'Redis for what exists nowhere else: histories, keys of writes. Its maxmemory-policy has to be noeviction. Empty: REDIS_URL.',
  ),
  eventsUrl: redisAddress(
    'REDIS_EVENTS_URL',
    'Redis for live events, which subscribers resume from. Its maxmemory-policy has to be noeviction. Empty: REDIS_URL.',
  ),
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
  eventsKept: integer({
    env: 'EVENTS_KEPT',
    description: 'Live events of one kind that are held for subscribers who come back.',
    default: '10000',
    min: 1,
    max: 10_000_000,
  }),
  idempotencyRememberDays: integer({
    env: 'IDEMPOTENCY_REMEMBER_DAYS',
    description: 'How long the idempotency key of a write is remembered.',
    unit: 'days',
    default: '7',
    min: 1,
    max: DAYS_MAX,
  }),
  idempotencyAbandonedAfterMs: milliseconds({
    env: 'IDEMPOTENCY_ABANDONED_AFTER_MS',
    description:
      'After this time, a write that began and did not end is taken for abandoned, and looked for in its system.',
    default: '300000',
  }),
};
