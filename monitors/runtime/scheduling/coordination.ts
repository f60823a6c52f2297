import type { Clock } from '../../../platform/clock.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Metrics } from '../../../platform/metrics.ts';
import { ATTEMPTS, type Attempts } from './attempts.ts';
import type { Budgets, Coordination } from './contracts.ts';
import { createMemoryBudgets } from './memory/budgets.ts';
import { createMemoryCoordination } from './memory/coordination.ts';
import { boundsFrom, type CoordinationSettings } from './settings.ts';

export interface CreateCoordinationOptions {
  readonly monitor: string;
  /** Without an address of Redis, this process is the only replica. */
  readonly settings: CoordinationSettings;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** 0 to below 1. */
  random(): number;
  /** Without Redis: what the monitors of one process share. Absent: this one has its own. */
  readonly memoryBudgets?: Budgets | undefined;
  /** Default: once a second. */
  readonly lookEveryMs?: number;
  /** Default: see attempts.ts. */
  readonly attempts?: Attempts;
}

/**
 * Sets up how the replicas of a monitor share its work. Nothing is taken before `start`. Whoever creates
 * it stops it: what is under way is told to end, and waited for.
 *
 * @throws Error for people when Redis does not answer within 10 s, or may drop tasks.
 */
export async function createCoordination(
  options: CreateCoordinationOptions,
): Promise<Coordination> {
  const { settings, attempts = ATTEMPTS, lookEveryMs = 1000 } = options;
  const { concurrency, monitorsUrl, redisUrl } = settings;
  const common = { ...options, concurrency, attempts, lookEveryMs };
  const url = monitorsUrl || redisUrl;
  if (url === '') {
    const budgets = options.memoryBudgets ?? createMemoryBudgets(boundsFrom(settings));
    return createMemoryCoordination({ ...common, budgets });
  }
  // Loaded only where it is used: BullMQ is large, and most processes have no Redis.
  const { createRedisCoordination } = await import('./redis/coordination.ts');
  return createRedisCoordination({
    ...common,
    redisUrl: url,
    redisPrefix: settings.redisPrefix,
    redisTimeoutMs: settings.redisTimeoutMs,
    leaseMs: settings.leaseMs,
    bounds: boundsFrom(settings),
  });
}
