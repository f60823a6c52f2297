import type { Redis } from 'ioredis';
import type { RedisConnection } from './connect.ts';

/** What a server drops when its memory is full. */
export const KEEPS_ALL = 'noeviction';

/**
 * What each master says it drops when its memory is full; undefined for one that tells nobody, as
 * managed servers do.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE, upstream as given, when one does not answer.
 */
export async function evictionPolicies(
  connection: RedisConnection,
  upstream: string,
): Promise<readonly (string | undefined)[]> {
  // A cluster knows its masters only once it was asked something.
  await connection.ask(upstream, async (client) => client.exists('noc-graph'));
  return Promise.all(connection.masters().map((master) => policyOf(connection, upstream, master)));
}

async function policyOf(
  connection: RedisConnection,
  upstream: string,
  master: Redis,
): Promise<string | undefined> {
  return connection.ask(upstream, async () => {
    const configured = await master.config('GET', 'maxmemory-policy').catch(undefinedIfRefused);
    const [, policy] = (configured ?? []) as readonly string[];
    if (policy !== undefined) return policy;
    const memory = await master.info('memory').catch(undefinedIfRefused);
    return /^maxmemory_policy:(\S+)/m.exec(memory ?? '')?.[1];
  });
}

/** A server that answers no is there; one that does not answer is not. */
function undefinedIfRefused(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'ReplyError')
    return undefined;
  throw error;
}
