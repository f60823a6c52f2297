import type { Environment } from '../../platform/config.ts';
import type { ProcessStart } from './process.ts';

/**
 * A Redis server for one split system: loopback only, and without eviction, because state and events
 * are refused on a server that evicts. What it keeps goes into `folder`, which exists.
 */
export function redisProcess(
  port: number,
  folder: string,
  environment: Environment,
): Omit<ProcessStart, 'line'> {
  const options = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    'maxmemory-policy': 'noeviction',
    appendonly: 'yes',
    save: '',
    loglevel: 'warning',
  };
  return {
    name: 'redis',
    command: 'redis-server',
    args: Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]),
    environment,
  };
}

/** What to do about a Redis server that does not come up. */
export const REDIS_ADVICE =
  'Redis keeps what the processes share: install it (Debian: apt-get install redis-server; ' +
  'macOS: brew install redis), or name a running server with REDIS_URL';
