import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { silentLogger } from '../../../../platform/logger.ts';
import { packageFile } from '../../../../platform/package-root.ts';
import { connectRedis, type RedisConnection } from '../../../../platform/redis/connect.ts';
import { createMemoryStore } from '../../../../platform/store/memory-store.ts';
import { createRedisStore } from '../../../../platform/store/redis-store.ts';
import { ask } from '../../../gateway/support/gateway-under-test.ts';
import { startRedisServer, withRedis, type RedisServer } from '../../../support/redis-server.ts';
import { until } from '../../../support/until.ts';
import { startLogbook, type Logbook } from './logbook.ts';

const WRITE = 'mutation ($text: String!) { write(text: $text) }';

describe('mutations behind a gateway', () => {
  let logbook: Logbook;
  beforeAll(async () => {
    logbook = await startLogbook(createMemoryStore());
  });
  afterAll(() => logbook.stop());

  const write = (text: string, fence?: string) =>
    ask(logbook.gateway, WRITE, { text }, { headers: fence ? { 'x-noc-fence': fence } : {} });

  it('of a former holder are refused, and nothing is done; those without a fence are as before', async () => {
    await write('first', 'triage=1');
    await write('second', 'triage=2');
    const late = await write('late', 'triage=1');
    await write('a person');
    await write('another right', 'outage=1');
    expect(late).toMatchObject({
      status: 200,
      data: { write: null },
      errors: [
        {
          path: ['write'],
          message:
            'nothing was done: triage passed to another holder; token 1 came, 2 is the newest',
          extensions: { code: 'FENCED', fence: 'triage', token: 1, newest: 2, subgraph: 'logbook' },
        },
      ],
    });
    expect(logbook.entries).toEqual(['first', 'second', 'a person', 'another right']);
  });

  it('with what is no fence are refused', async () => {
    const before = [...logbook.entries];
    expect(await write('broken', 'triage')).toMatchObject({
      data: { write: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(logbook.entries).toEqual(before);
  });

  it('alone are held against what is known of fences: queries pay nothing', async () => {
    const headers = { 'x-noc-fence': 'triage=1' };
    const before = logbook.looks();
    const { errors } = await ask(logbook.gateway, '{ entries }', {}, { headers });
    await write('a person again');
    expect([errors, logbook.looks() - before]).toEqual([undefined, 0]);
    await write('holder', 'triage=2');
    expect(logbook.looks() - before).toBe(1);
  });
});

(withRedis() ? describe : describe.skip)('replicas in processes of their own', () => {
  const LEASE_MS = 1000;
  let redis: RedisServer;
  let connection: RedisConnection;
  let logbook: Logbook;
  const processes: ChildProcess[] = [];

  beforeAll(async () => {
    redis = await startRedisServer();
    connection = connectRedis({ url: redis.url, timeoutMs: 5000, log: silentLogger });
    logbook = await startLogbook(createRedisStore({ connection, prefix: 'state:' }));
  });
  afterAll(async () => {
    for (const each of processes) each.kill('SIGKILL');
    await logbook.stop();
    await connection.close();
    await redis.stop();
  });

  function start(name: string, planned: string) {
    const script = packageFile('test/monitors/runtime/scheduling/replica-process.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        REDIS_URL: redis.url,
        GATEWAY: logbook.gateway.url,
        NAME: name,
        PLANNED: planned,
        LEASE_MS: String(LEASE_MS),
      },
    });
    processes.push(child);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return {
      said: () => said.trim().split('\n'),
      says: (word: string) => until(`${name} says ${word}`, () => said.includes(word)),
      goOn: () => child.stdin.write('\n'),
      kill: async (signal: NodeJS.Signals) => {
        const gone = once(child, 'exit');
        child.kill(signal);
        if (signal === 'SIGKILL') await gone;
      },
      ended: async () => child.exitCode ?? (await once(child, 'exit')),
    };
  }

  it('take a tick over from one that is killed, and from one that stands still, whose late write is refused', async () => {
    const killed = start('killed', '2026-11-21T12:00:00Z');
    await killed.says('began');
    const frozen = start('frozen', '2026-11-21T12:05:00Z');
    await killed.kill('SIGKILL');
    await frozen.says('began');
    await frozen.kill('SIGSTOP');
    const healthy = start('healthy', '2026-11-21T12:05:00Z');
    await healthy.says('began');
    healthy.goOn();
    await healthy.says('ended');
    frozen.goOn();
    await frozen.kill('SIGCONT');
    await frozen.says('ended');
    await Promise.all([healthy.ended(), frozen.ended()]);
    expect(healthy.said()).toEqual(['began', 'wrote healthy  in time', 'ended done']);
    expect(frozen.said()).toEqual(['began', 'wrote  FENCED after its lease', 'ended broken-off']);
    expect(logbook.entries).toEqual(['healthy']);
  });
});
