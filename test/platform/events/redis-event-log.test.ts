import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventLog } from '../../../platform/events/event-log.ts';
import { createRedisEventLog } from '../../../platform/events/redis-event-log.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { connectRedis, type RedisConnection } from '../../../platform/redis/connect.ts';
import { createRedisServers, REDIS_KINDS } from '../../support/redis-kinds.ts';
import { startRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { untilHolds } from '../../support/until.ts';
import { open, take, takeBodies } from './take.ts';

const event = (number: number) => ({ number, body: { at: `e${number}` } });
const aLog = (connection: RedisConnection, prefix = 'p:') =>
  createRedisEventLog({ connection, prefix, keepEvents: 1000, log: silentLogger });

/** What a server that lost its last moment looks like. */
const FORGET_THIRD = `
redis.call('XDEL', KEYS[1], '3-0')
redis.call('XSETID', KEYS[1], '2-0')
redis.call('HSET', KEYS[2], 'last', 2, 'producer:p', 2)`;

/** Three events of another life, in one step: whoever waits is handed the second and third. */
const ANOTHER_LIFE = `
redis.call('DEL', KEYS[1], KEYS[2])
for at = 1, 3 do redis.call('XADD', KEYS[1], at .. '-0', 'g', 'abcdefghijk', 'b', '{"at":' .. at .. '}') end
redis.call('HSET', KEYS[2], 'generation', 'abcdefghijk', 'last', 3)`;

const servers = createRedisServers();
afterAll(() => servers.stop());

describe.each(REDIS_KINDS)('event logs in one %s', (kind) => {
  it('carry events from one process to another, in one order for all', async () => {
    const one = aLog(await servers.connect(kind), 'shared:');
    const two = aLog(await servers.connect(kind), 'shared:');
    const readers = [await open(one, 's'), await open(two, 's')];
    for (let number = 1; number <= 50; number += 1) {
      await one.append('s', 'a', [event(number)]);
      await two.append('s', 'b', [event(number)]);
    }
    const [first, second] = await Promise.all(readers.map((reader) => take(reader, 100)));
    expect(new Set(first?.map((one) => JSON.stringify(one))).size).toBe(100);
    expect(second).toEqual(first);
    await Promise.all([one.close(), two.close()]);
  });

  it('leave nothing that waits on the server when their readers have gone', async () => {
    const connection = await servers.connect(kind);
    const log = aLog(connection, 'leak:');
    const readers = await Promise.all(['s', 's', 's', 't'].map((stream) => open(log, stream)));
    const waiting = readers.map((reader) => reader.next());
    await untilHolds(async () => (await waitingClients(connection)) === 2);
    await readers[0]?.return();
    await readers[3]?.return();
    await untilHolds(async () => (await waitingClients(connection)) === 1);
    await Promise.all(readers.map((reader) => reader.return()));
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ done: true })));
    await untilHolds(async () => (await waitingClients(connection)) === 0);

    const later = await open(log, 's');
    await log.append('s', 'p', [event(1)]);
    expect(await takeBodies(later, 1)).toEqual([{ at: 'e1' }]);
    await log.close();
    await untilHolds(async () => (await waitingClients(connection)) === 0);
  });

  it('keep both keys of a stream together, under the prefix', async () => {
    const connection = await servers.connect(kind);
    await aLog(connection, 'keys:').append('some stream', 'p', [event(1)]);
    const keys = await Promise.all(connection.masters().map((master) => master.keys('keys:*')));
    expect(keys.flat().sort()).toEqual([
      'keys:events/{some stream}',
      'keys:events/{some stream}/meta',
    ]);
  });
});

(REDIS_KINDS.length > 0 ? describe : describe.skip)('when the server of an event log', () => {
  let folder: string;
  let server: RedisServer;
  let connection: RedisConnection;
  let log: EventLog;

  async function start(onDisk: boolean, timeoutMs = 2000): Promise<void> {
    server = await startRedisServer(onDisk ? { appendOnlyFolder: folder } : {});
    connection = connectRedis({ url: server.url, timeoutMs, log: silentLogger });
    log = aLog(connection);
  }

  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'noc-graph-events-'))));
  afterEach(async () => {
    await log.close();
    await connection.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is away for a while, readers go on where they were, without gap or repeat', async () => {
    await start(true);
    const readers = await Promise.all([open(log, 's'), open(log, 's')]);
    await log.append('s', 'p', [event(1), event(2)]);
    const [first] = await Promise.all(readers.map((reader) => take(reader, 2)));
    const next = readers.map((reader) => takeBodies(reader, 2));

    await server.stop();
    await expect(log.append('s', 'p', [event(3)])).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { upstream: 'events' },
    });
    await expect(open(log, 's')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await sleep(500);
    await server.restart();
    await untilAppended(log, [event(1), event(2), event(3), event(4)]);
    expect(await Promise.all(next)).toEqual([
      [{ at: 'e3' }, { at: 'e4' }],
      [{ at: 'e3' }, { at: 'e4' }],
    ]);

    const [, second] = first ?? [];
    const later = await open(log, 's', second?.kind === 'event' ? second.cursor : '');
    expect(await takeBodies(later, 2)).toEqual([{ at: 'e3' }, { at: 'e4' }]);
  });

  it('says nothing at all, a reader who waits for it can leave', async () => {
    await start(false, 3_600_000);
    const reader = await open(log, 's');
    server.freeze();
    const waiting = reader.next();
    await sleep(50);
    await reader.return();
    expect(await waiting).toEqual({ done: true });
    server.wake();
  });

  it('comes back empty, readers are told of one gap and then get what comes', async () => {
    await start(false);
    const reader = await open(log, 's');
    await log.append('s', 'p', [event(1), event(2)]);
    await take(reader, 2);
    const next = take(reader, 1);
    await server.restart();
    expect(await next).toEqual([{ kind: 'gap' }]);
    await untilAppended(log, [event(1), event(2), event(3)]);
    expect(await takeBodies(reader, 3)).toEqual([{ at: 'e1' }, { at: 'e2' }, { at: 'e3' }]);
  });

  it('comes back empty and is filled beyond the place of a reader, the reader is told of a gap', async () => {
    await start(false);
    const reader = await open(log, 's');
    await log.append('s', 'p', [event(1), event(2)]);
    await take(reader, 2);
    const next = take(reader, 1);
    await server.restart();
    await untilAppended(log, [event(1), event(2), event(3), event(4)]);
    expect(await next).toEqual([{ kind: 'gap' }]);
    const [after] = await takeBodies(reader, 1);
    // It saw the emptied stream or the filled one; both begin with the first event of the new one.
    expect(after).toEqual({ at: 'e1' });
  });

  it('loses its newest events, readers beyond them are told of one gap', async () => {
    await start(false);
    const reader = await open(log, 's');
    await log.append('s', 'p', [event(1), event(2), event(3)]);
    await take(reader, 3);
    const next = take(reader, 1);
    // Whoever follows the stream has the third event too: it waits for the one behind it.
    await untilHolds(async () => (await waitingClients(connection)) === 1);
    await connection.ask('test', (redis) =>
      redis.eval(FORGET_THIRD, 2, 'p:events/{s}', 'p:events/{s}/meta'),
    );
    expect(await next).toEqual([{ kind: 'gap' }]);
    await log.append('s', 'p', [event(4)]);
    expect(await takeBodies(reader, 1)).toEqual([{ at: 'e4' }]);
  });

  it('is replaced by one that holds more, between two looks, readers are told of one gap', async () => {
    await start(false);
    const reader = await open(log, 's');
    await log.append('s', 'p', [event(1)]);
    await take(reader, 1);
    const next = take(reader, 4);
    await untilHolds(async () => (await waitingClients(connection)) === 1);
    await connection.ask('test', (redis) =>
      redis.eval(ANOTHER_LIFE, 2, 'p:events/{s}', 'p:events/{s}/meta'),
    );
    expect(await next).toMatchObject([
      { kind: 'gap' },
      ...[1, 2, 3].map((at) => ({ kind: 'event', body: { at } })),
    ]);
  });

  it('is emptied while it runs, readers who wait are told of one gap', async () => {
    await start(false);
    const reader = await open(log, 's');
    await log.append('s', 'p', [event(1)]);
    await take(reader, 1);
    const next = take(reader, 2);
    await connection.ask('test', (redis) => redis.flushall());
    await log.append('s', 'p', [event(1)]);
    expect(await next).toMatchObject([{ kind: 'gap' }, { kind: 'event', body: { at: 'e1' } }]);
  });
});

/** Connections of the server, or of all servers of a cluster, that wait for something. */
async function waitingClients(connection: RedisConnection): Promise<number> {
  const lists = await Promise.all(connection.masters().map((master) => master.client('LIST')));
  const lines = lists.flatMap((list) => String(list).split('\n'));
  return lines.filter((line) => / flags=\w*b/.test(line)).length;
}

/** A producer that does not know whether an append arrived appends again. */
async function untilAppended(log: EventLog, events: ReturnType<typeof event>[]): Promise<void> {
  await untilHolds(async () => {
    try {
      await log.append('s', 'p', events);
      return true;
    } catch {
      return false;
    }
  });
}
