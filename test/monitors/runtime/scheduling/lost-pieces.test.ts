import { setTimeout as sleep } from 'node:timers/promises';
import type { Carry } from '../../../../monitors/runtime/scheduling/carry.ts';
import { createCycles } from '../../../../monitors/runtime/scheduling/redis/cycles.ts';
import { keysOf } from '../../../../monitors/runtime/scheduling/redis/keys.ts';
import { createTaskQueue } from '../../../../monitors/runtime/scheduling/redis/queue.ts';
import { createRedisWork } from '../../../../monitors/runtime/scheduling/redis/work.ts';
import { silentLogger } from '../../../../platform/logger.ts';
import { createRedisServers, REDIS_KINDS } from '../../../support/redis-kinds.ts';

const servers = createRedisServers();
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(() => servers.stop());

/** In the place of the cycle stands a text, into which nothing can be entered. */
const PUT_ASIDE = `
redis.call('RENAME', KEYS[1], KEYS[2])
return redis.call('SET', KEYS[1], 'no hash')`;

const run = { id: 'run-1', signal: new AbortController().signal };
const pieces = ['c0', 'c1'].map((key) => ({ key, payload: key }));

/** The work of a monitor of its own, and the connection that a test puts things wrong by. */
async function bench(monitor: string, lostAfterMs: number) {
  const connection = await servers.connect('redis');
  const keys = keysOf('test:', monitor);
  const log = silentLogger;
  const client = connection.openQueue();
  const queue = createTaskQueue({
    ...{ name: 'work', prefix: keys.queues, client, concurrency: 2, leaseMs: 5000, log },
    attempts: { most: 1, firstWaitMs: 10 },
  });
  const cycles = createCycles(connection, keys, 60_000);
  const work = createRedisWork({ cycles, queue, lookEveryMs: 20, lostAfterMs, log });
  stops.push(async () => {
    await work.stop();
    client.disconnect();
  });
  const found = (pattern: string) =>
    connection.ask('test', (redis) => redis.keys(`${keys.queues}${pattern}`));
  return { work, found, ask: connection.ask.bind(connection) };
}

if (REDIS_KINDS.length > 0) {
  describe('a cycle', () => {
    it('does not wait for pieces whose jobs Redis has forgotten', async () => {
      const { work, found, ask } = await bench('forgetful', 100);
      const cycle = work.each('customer', pieces, run);
      let jobs: string[] = [];
      while (jobs.length < 3) jobs = await found(':work:*');
      await ask('test', (redis) => redis.del(...jobs));
      const lost = (key: string) => ({ key, reason: 'its job was lost' });
      expect(await cycle).toEqual({ done: 0, failed: [lost('c0'), lost('c1')], results: [] });
    });

    it('waits for a piece however long it takes', async () => {
      const { work } = await bench('slow', 20);
      await work.start(async ({ key }) => {
        if (key === 'c0') await sleep(200);
        return { result: key };
      });
      const { done, failed } = await work.each('customer', pieces, run);
      expect({ done, failed }).toEqual({ done: 2, failed: [] });
    });

    it.each(['ends', 'fails'] as const)(
      'gets what came of a piece whose last attempt %s while it cannot be told',
      async (end) => {
        const { work, found, ask } = await bench(`untold-${end}`, 60_000);
        let attempts = 0;
        const carry: Carry = async () => {
          attempts += 1;
          const [cycle = ''] = await found('/cycle/*');
          const aside = cycle.replace('/cycle/', '/aside/');
          await ask('test', (redis) =>
            attempts > 1 ? redis.rename(aside, cycle) : redis.eval(PUT_ASIDE, 2, cycle, aside),
          );
          if (end === 'fails') throw new Error('no answer');
          return { result: 'c0' };
        };
        await work.start(carry);
        const done = await work.each('customer', pieces.slice(0, 1), run);
        expect(done).toEqual(
          end === 'ends'
            ? { done: 1, failed: [], results: ['c0'] }
            : { done: 0, failed: [{ key: 'c0', reason: 'no answer' }], results: [] },
        );
        expect(attempts).toBe(2);
      },
    );
  });
} else {
  it.skip('needs Redis', () => undefined);
}
