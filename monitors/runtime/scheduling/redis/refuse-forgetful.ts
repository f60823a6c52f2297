import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../../../platform/logger.ts';
import type { RedisConnection } from '../../../../platform/redis/connect.ts';
import { evictionPolicies, KEEPS_ALL } from '../../../../platform/redis/policy.ts';

const START_WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 200;

/**
 * Waits for the server, 10 s at most, and refuses one that may drop tasks.
 *
 * @throws Error for people; it shows no address.
 */
export async function refuseForgetful(connection: RedisConnection, log: Logger): Promise<void> {
  for (const policy of await policiesOf(connection)) {
    if (policy === KEEPS_ALL) continue;
    if (policy === undefined) {
      log.warn(
        { role: 'monitors' },
        `redis does not tell its maxmemory-policy; it has to be ${KEEPS_ALL}`,
      );
      continue;
    }
    throw new Error(
      `The Redis for monitors may drop what it holds: expected maxmemory-policy ${KEEPS_ALL}, got ${policy}. ` +
        `Set it (redis-cli CONFIG SET maxmemory-policy ${KEEPS_ALL}), or name another server in REDIS_MONITORS_URL.`,
    );
  }
}

async function policiesOf(connection: RedisConnection): Promise<readonly (string | undefined)[]> {
  const deadline = performance.now() + START_WITHIN_MS;
  for (;;) {
    try {
      return await evictionPolicies(connection, 'monitors');
    } catch (cause) {
      if (performance.now() < deadline) {
        await sleep(ASK_AGAIN_MS);
        continue;
      }
      throw new Error(
        `The Redis for monitors did not answer within ${START_WITHIN_MS} ms, or refused us: start it, or mend REDIS_MONITORS_URL (empty: REDIS_URL).`,
        { cause },
      );
    }
  }
}
