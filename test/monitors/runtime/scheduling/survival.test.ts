import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Handler } from '../../../../monitors/runtime/scheduling/contracts.ts';
import { packageFile } from '../../../../platform/package-root.ts';
import { startRedisServer, withRedis, type RedisServer } from '../../../support/redis-server.ts';
import { until, untilHolds } from '../../../support/until.ts';
import { startReplica, words } from './replicas.ts';

const run = { id: 'run-1', signal: new AbortController().signal };

(withRedis() ? describe : describe.skip)('what was planned survives', () => {
  let folder: string;
  let redis: RedisServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'noc-graph-tasks-'));
    redis = await startRedisServer({ appendOnlyFolder: folder });
  });
  afterAll(async () => {
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('the process that was at it being killed: another replica does it', async () => {
    const leaseMs = 1000;
    const asking = await startReplica({ url: redis.url, leaseMs });
    const script = packageFile('test/monitors/runtime/scheduling/hanging-process.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, REDIS_URL: redis.url, LEASE_MS: String(leaseMs) },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await asking.later.schedule({
      ...{ kind: 'forward', key: '1:VC1', dueAt: new Date(), payload: 'task' },
      ifPresent: 'keep',
    });
    const cycle = asking.work.each('customer', [{ key: 'c1', payload: 'piece' }], run);
    await until('both began', () => said.includes('began task') && said.includes('began piece'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const done: string[] = [];
    const note: Handler = async (payload, { attempt }) => {
      done.push(`${words(payload)} ${attempt}`);
      return payload;
    };
    const other = await startReplica({
      ...{ url: redis.url, leaseMs },
      handlers: { later: { forward: note }, work: { customer: note } },
    });
    expect(await cycle).toEqual({ done: 1, failed: [], results: ['piece'] });
    await untilHolds(() => done.length === 2);
    expect(done.sort()).toEqual(['piece 1', 'task 1']);
    await Promise.all([asking.stop(), other.stop()]);
  });

  it('Redis being away for a while: tasks and pieces go on when it is back', async () => {
    const done: string[] = [];
    const note: Handler = async (payload) => {
      await sleep(20);
      done.push(words(payload));
    };
    const replica = await startReplica({
      ...{ url: redis.url, concurrency: 2, leaseMs: 20_000, settings: { redisTimeoutMs: 1000 } },
      handlers: { later: { forward: note }, work: { customer: note } },
    });
    await replica.later.schedule({
      ...{ kind: 'forward', key: 'a', dueAt: new Date(Date.now() + 300), payload: 'task' },
      ifPresent: 'keep',
    });
    const pieces = Array.from({ length: 10 }, (_, index) => `c${index}`);
    const cycle = replica.work.each(
      'customer',
      pieces.map((key) => ({ key, payload: key })),
      run,
    );
    await untilHolds(() => done.length > 0);
    await redis.stop();
    await sleep(500);
    expect(await replica.later.cancel('forward', 'b').catch(({ code }) => code as unknown)).toBe(
      'UPSTREAM_UNAVAILABLE',
    );
    await redis.restart();
    expect((await cycle).done).toBe(10);
    await untilHolds(() => done.includes('task'));
    expect([...new Set(done)].sort()).toEqual([...pieces, 'task']);
    expect(await replica.missing()).toEqual([]);
    await replica.stop();
  });
});
