import { createLifecycle } from '../../../../platform/lifecycle.ts';
import { connectRedis } from '../../../../platform/redis/connect.ts';
import type { BudgetBounds } from '../budget-bounds.ts';
import { createCarry } from '../carry.ts';
import type { Coordination } from '../contracts.ts';
import type { CoordinationOptions } from '../options.ts';
import { createTicks } from '../ticks.ts';
import { createRedisBudgets } from './budgets.ts';
import { createCycles } from './cycles.ts';
import { keysOf } from './keys.ts';
import { createRedisLater } from './later.ts';
import { createRedisLeases } from './leases.ts';
import { createTaskQueue } from './queue.ts';
import { refuseForgetful } from './refuse-forgetful.ts';
import { createWaitingTasks } from './waiting-tasks.ts';
import { createRedisWork } from './work.ts';

export interface RedisCoordinationOptions extends CoordinationOptions {
  readonly redisUrl: string;
  readonly redisPrefix: string;
  /** How long one command may take. */
  readonly redisTimeoutMs: number;
  /** How long a lease, a piece or room in a budget stands without a sign of life. */
  readonly leaseMs: number;
  readonly bounds: BudgetBounds;
}

/** How often it is looked whether a cycle has ended, in ms. */
const LOOK_AT_CYCLE_MS = 200;

/** For any number of replicas. */
export async function createRedisCoordination(
  options: RedisCoordinationOptions,
): Promise<Coordination> {
  const { monitor, redisPrefix: prefix, leaseMs, log, metrics } = options;
  const lifecycle = createLifecycle(log);
  const at = { url: options.redisUrl, timeoutMs: options.redisTimeoutMs, log };
  const connection = connectRedis(at);
  lifecycle.own('redis', { stop: () => connection.close() });
  try {
    await refuseForgetful(connection, log);
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
  const client = connection.openQueue();
  lifecycle.own('queue connection', { stop: async () => client.disconnect() });
  const keys = keysOf(prefix, monitor);
  const leases = createRedisLeases({ ...options, connection, keys });
  const budgets = createRedisBudgets({ ...options, connection, prefix });
  const queueOf = (name: string) =>
    createTaskQueue({ ...options, name, prefix: keys.queues, client });
  const waiting = createWaitingTasks(connection, keys);
  const later = lifecycle.own(
    'tasks for later',
    createRedisLater({ ...options, waiting, queue: queueOf('later') }),
  );
  const work = lifecycle.own(
    'shared work',
    createRedisWork({
      ...{ cycles: createCycles(connection, keys, leaseMs), queue: queueOf('work'), log },
      lookEveryMs: LOOK_AT_CYCLE_MS,
    }),
  );
  const common = { monitor, leases, budgets, metrics };

  return {
    ...{
      later,
      work,
      leases,
      budgets,
      ticks: createTicks({ ...options, leases, done: doneTicks() }),
    },
    async start(handlers) {
      await work.start(createCarry({ ...common, what: 'work', handlers: handlers.work }));
      await later.start(createCarry({ ...common, what: 'later', handlers: handlers.later }));
    },
    describe: 'any number of replicas, by Redis: each tick, task and piece is done by one of them',
    missing: () =>
      connection
        .ask('monitors', (redis) => redis.exists('noc-graph'))
        .then(
          () => [],
          () => ['Redis for monitors'],
        ),
    stop: () => lifecycle.stop(),
  };

  function doneTicks() {
    const ask = connection.ask.bind(connection);
    return {
      last: async (name: string) =>
        Number((await ask('monitors', (redis) => redis.hget(keys.ticks, name))) ?? 0),
      mark: (name: string, plannedMs: number, replacedMs?: number) =>
        ask('monitors', async (redis) => {
          await redis.eval(LATEST, 1, keys.ticks, name, plannedMs, replacedMs ?? '');
        }),
    };
  }
}

const LATEST = `
local last = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '0')
if last < tonumber(ARGV[2]) or last == tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return 1`;
