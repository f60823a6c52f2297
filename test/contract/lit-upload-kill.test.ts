import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis, type RedisConnection } from '../../platform/redis/connect.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { startLit } from '../../sandbox/lit/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import { aWorld } from '../sandbox/small-world.ts';
import {
  beginPut,
  put,
  startUploadBench,
  type UploadBench,
} from '../subgraphs/lit/upload-bench.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { startRedisServer, withRedis, type RedisServer } from '../support/redis-server.ts';
import { until } from '../support/until.ts';

const SCRIPT = join(import.meta.dirname, '../subgraphs/lit/upload-process.ts');
const FILE = Buffer.from('the modem is in the rack');
const INPUT = {
  number: 'DIS10001',
  fileName: 'a.txt',
  size: FILE.length,
  idempotencyKey: 'file-1',
};
const SEND = '/services/apexrest/UploadDispatchFile/';
const describeWithRedis = withRedis() ? describe : describe.skip;

describeWithRedis('lit and a process that is killed between a file and its answer', () => {
  let redis: RedisServer;
  let connection: RedisConnection;
  let vendor: Simulator;
  let benches: UploadBench[];

  beforeEach(async () => {
    redis = await startRedisServer();
    connection = connectRedis({ url: redis.url, timeoutMs: 10_000, log: silentLogger });
    const dispatch = aDispatch({ vendor: 'LIT', number: 'DIS10001' });
    vendor = await startLit({ world: aWorld({ dispatches: byNumber(dispatch) }), port: 0 });
    benches = [];
  });
  afterEach(async () => {
    await Promise.all(benches.map((bench) => bench.stop()));
    await vendor.stop();
    await connection.close();
    await redis.stop();
  });

  async function connect(settings: Record<string, string> = {}): Promise<UploadBench> {
    const state = createRedisStore({ connection, prefix: 'test/' });
    const bench = await startUploadBench({ ...vendor.environment, ...settings }, { state });
    benches.push(bench);
    return bench;
  }

  it('sends once: the next process finds it UNCERTAIN, and nobody sends it again', async () => {
    const bench = await connect();
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, ...vendor.environment, REDIS_URL: redis.url },
    });
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const upload = await bench.opened(INPUT);
    const there = new URL(new URL(upload.url).pathname, printed.toString().trim()).href;
    await vendor.setFault({ kind: 'slow', delayMs: 3_600_000, onlyPath: SEND });
    const sends = () => vendor.calls.filter(({ path }) => path.startsWith(SEND)).length;

    beginPut(there, { 'content-length': String(FILE.length) }).call.end(FILE);
    await until('the vendor has it', () => sends() === 1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await vendor.clearFaults();

    expect(await bench.get(upload.id)).toMatchObject({ state: 'SENDING' });
    expect(await bench.uncertain()).toEqual([]);
    const later = await connect({ LIT_UPLOAD_TIMEOUT_MS: '1', LIT_TIMEOUT_MS: '1' });
    const [left] = await later.uncertain();
    expect(left).toMatchObject({ id: upload.id, state: 'UNCERTAIN', url: null });
    expect(left?.reason).toBe('The process that sent it ended before the answer came');
    expect((await later.open(INPUT)).upload).toEqual(left);
    expect(await put(upload.url, FILE)).toMatchObject({ status: 409 });
    expect(await later.dismiss(upload.id)).toMatchObject({ upload: { state: 'DISMISSED' } });
    expect(await bench.get(upload.id)).toMatchObject({ state: 'DISMISSED' });
    expect(sends()).toBe(1);
  }, 120_000);
});
