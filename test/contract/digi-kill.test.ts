import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis, type RedisConnection } from '../../platform/redis/connect.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { MINUTE_MS } from '../../sandbox/world/time.ts';
import {
  ORDER,
  payloadOf,
  rebootOf,
  RECOVER,
  RETRY,
  startDigiBench,
  type DigiBench,
} from '../subgraphs/digi/digi-bench.ts';
import { startRedisServer, withRedis, type RedisServer } from '../support/redis-server.ts';

const SCRIPT = join(import.meta.dirname, '../subgraphs/digi/order-process.ts');
const describeWithRedis = withRedis() ? describe : describe.skip;

describeWithRedis('digi and a process that is killed in the middle of an order', () => {
  let redis: RedisServer;
  let connection: RedisConnection;
  let bench: DigiBench;

  beforeEach(async () => {
    redis = await startRedisServer();
    connection = connectRedis({ url: redis.url, timeoutMs: 10_000, log: silentLogger });
    bench = await startDigiBench({ store: createRedisStore({ connection, prefix: 'test/' }) });
  });
  afterEach(async () => {
    await bench.stop();
    await connection.close();
    await redis.stop();
  });

  const begun = () => bench.vendor.calls.filter(({ write }) => write).length;

  it('orders once: the next process finds it UNCERTAIN, and sends it again when somebody says so', async () => {
    const input = bench.order(0, { idempotencyKey: 'order-1' });
    await bench.vendor.setFault({
      kind: 'slow',
      delayMs: 3_600_000,
      onlyPath: '/DeviceManagement_API/rest/Recovery/RecoverDevice',
    });
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        ...bench.vendor.environment,
        REDIS_URL: redis.url,
        ORDER_QUERY: ORDER,
        ORDER_INPUT: JSON.stringify(input),
      },
    });
    await bench.received(RECOVER);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await bench.vendor.clearFaults();

    const soon = bench.connect();
    expect(rebootOf(await soon(ORDER, { input })).state).toBe('SENDING');
    const next = bench.connect({ settings: { DIGI_ABANDONED_AFTER_MS: '1' } });
    const left = rebootOf(await next(ORDER, { input }));
    expect(left.state).toBe('UNCERTAIN');
    expect([begun(), bench.count(RECOVER)]).toEqual([1, 1]);
    expect(bench.world.modemRecoveries.at(-1)?.orderedAs).toBe(left.id);

    bench.pass(60 * MINUTE_MS);
    const { reboot } = payloadOf(await next(RETRY, { input: { id: left.id } }));
    expect(reboot).toMatchObject({ id: left.id, state: 'SENT' });
    expect(rebootOf(await next(ORDER, { input }))).toEqual(reboot);
    expect(begun()).toBe(2);
  }, 120_000);
});
