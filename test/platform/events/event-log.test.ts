import type { EventLog, LoggedEvent } from '../../../platform/events/event-log.ts';
import { createMemoryEventLog } from '../../../platform/events/memory-event-log.ts';
import { createRedisEventLog } from '../../../platform/events/redis-event-log.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createRedisServers, STORAGE_KINDS } from '../../support/redis-kinds.ts';
import { open, take, takeBodies } from './take.ts';

const servers = createRedisServers();
afterAll(() => servers.stop());

let prefixes = 0;
interface Sizes {
  readonly keepEvents?: number;
  readonly tailEvents?: number;
}

describe.each(STORAGE_KINDS)('the event log in %s', (kind) => {
  const logs: EventLog[] = [];
  async function aLog(sizes: Sizes = {}, prefix = `log-${(prefixes += 1)}:`): Promise<EventLog> {
    const bounds = { keepEvents: 1000, ...sizes };
    const log =
      kind === 'memory'
        ? createMemoryEventLog(bounds)
        : createRedisEventLog({
            ...bounds,
            connection: await servers.connect(kind),
            prefix,
            log: silentLogger,
          });
    logs.push(log);
    return log;
  }
  afterEach(async () => {
    await Promise.all(logs.splice(0).map((log) => log.close()));
  });

  /** Numbers from..to of a producer, each with a body that names it. */
  const numbered = (from: number, to: number, name = 'e') =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      number: from + index,
      body: { at: `${name}${from + index}` },
    }));
  const bodies = (from: number, to: number, name = 'e') =>
    numbered(from, to, name).map(({ body }) => body);

  it('gives a reader who waits at an empty stream what is appended later', async () => {
    const log = await aLog();
    const reader = await open(log, 's');
    const first = reader.next();
    await log.append('s', 'p', numbered(1, 3));
    expect((await first).value).toMatchObject({ kind: 'event', body: { at: 'e1' } });
    expect(await takeBodies(reader, 2)).toEqual(bodies(2, 3));
  });

  it('gives a reader without a place only what comes after', async () => {
    const log = await aLog();
    await log.append('s', 'p', numbered(1, 3));
    const reader = await open(log, 's');
    await log.append('s', 'p', numbered(4, 5));
    expect(await takeBodies(reader, 2)).toEqual(bodies(4, 5));
  });

  it('goes on behind any event, from what is held to what comes', async () => {
    const log = await aLog();
    const early = await open(log, 's');
    await log.append('s', 'p', numbered(1, 450));
    const seen = await take(early, 450);
    const cursors = seen.flatMap((event) => (event.kind === 'event' ? [event.cursor] : []));
    const appended = bodies(1, 450);
    for (const place of [1, 2, 200, 201, 449, 450]) {
      const reader = await open(log, 's', cursors[place - 1]);
      const rest = takeBodies(reader, appended.length - place + 1);
      const name = `behind-${place}-`;
      await log.append('s', name, numbered(1, 1, name));
      appended.push(...bodies(1, 1, name));
      expect(await rest).toEqual(appended.slice(place));
      await reader.return();
    }
  });

  it('takes each number of a producer once, however often it is appended', async () => {
    const log = await aLog();
    const reader = await open(log, 's');
    await log.append('s', 'p', numbered(1, 3));
    await log.append('s', 'p', numbered(1, 3));
    await log.append('s', 'p', numbered(2, 4));
    await log.append('s', 'other', numbered(1, 1, 'o'));
    await log.append('s', 'p', []);
    await log.append('s', 'p', numbered(9, 9));
    await log.append('s', 'p', numbered(5, 5));
    await log.append('s', 'other', numbered(2, 2, 'o'));
    expect(await takeBodies(reader, 7)).toEqual([
      ...bodies(1, 4),
      ...bodies(1, 1, 'o'),
      ...bodies(9, 9),
      ...bodies(2, 2, 'o'),
    ]);
  });

  it('keeps streams apart', async () => {
    const log = await aLog();
    const [one, two] = [await open(log, 'one'), await open(log, 'two')];
    await log.append('one', 'p', numbered(1, 1, 'a'));
    await log.append('two', 'p', numbered(1, 1, 'b'));
    expect(await takeBodies(one, 1)).toEqual(bodies(1, 1, 'a'));
    expect(await takeBodies(two, 1)).toEqual(bodies(1, 1, 'b'));
  });

  it('gives each of many readers every event once, while many append', async () => {
    const log = await aLog();
    const readers = await Promise.all(Array.from({ length: 20 }, () => open(log, 's')));
    const taken = Promise.all(readers.map((reader) => takeBodies(reader, 300)));
    await Promise.all(
      ['a', 'b', 'c'].map(async (producer) => {
        for (let number = 1; number <= 100; number += 1)
          await log.append('s', producer, numbered(number, number, producer));
      }),
    );
    const [first, ...others] = await taken;
    for (const producer of ['a', 'b', 'c'])
      expect(first?.filter((body) => body.at.startsWith(producer))).toEqual(
        bodies(1, 100, producer),
      );
    for (const other of others) expect(other).toEqual(first);
  });

  it('lets a slow reader catch up from the log with what is shared no longer', async () => {
    const log = await aLog({ tailEvents: 10 });
    const [slow, fast] = [await open(log, 's'), await open(log, 's')];
    await log.append('s', 'p', numbered(1, 1));
    expect(await takeBodies(slow, 1)).toEqual(bodies(1, 1));
    await log.append('s', 'p', numbered(2, 600));
    expect(await takeBodies(fast, 600)).toEqual(bodies(1, 600));
    expect(await takeBodies(slow, 599)).toEqual(bodies(2, 600));
  });

  it('tells one gap where events are held no longer, and goes on with the oldest', async () => {
    const log = await aLog({ keepEvents: 5 });
    const reader = await open(log, 's');
    await log.append('s', 'p', numbered(1, 1));
    const [first] = await take(reader, 1);
    await reader.return();
    for (let number = 2; number <= 20; number += 1)
      await log.append('s', 'p', numbered(number, number));
    const late = await open(log, 's', cursorOf(first));
    expect((await take(late, 1))[0]).toEqual({ kind: 'gap' });
    expect(await takeBodies(late, 5)).toEqual(bodies(16, 20));
    await log.append('s', 'p', numbered(21, 21));
    expect(await takeBodies(late, 1)).toEqual(bodies(21, 21));
  });

  it('tells one gap behind a place of another life of the stream', async () => {
    const [before, log] = [await aLog(), await aLog()];
    const reader = await open(before, 's');
    await before.append('s', 'p', numbered(1, 1));
    const [first] = await take(reader, 1);
    await log.append('s', 'p', numbered(1, 2, 'new'));
    const moved = await open(log, 's', cursorOf(first));
    expect((await take(moved, 1))[0]).toEqual({ kind: 'gap' });
    expect(await takeBodies(moved, 2)).toEqual(bodies(1, 2, 'new'));
  });

  it.each([
    '',
    'x',
    'MTIz',
    'abcdefghijk:1',
    `${Buffer.from('abcdefghijk:1').toString('base64url')}=`,
  ])('refuses %j as a place', async (after) => {
    const log = await aLog();
    await expect(
      log.read('s', { after, signal: new AbortController().signal }),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('expected the cursor of an event') as string,
    });
  });

  it('ends a reader who waits when he returns', async () => {
    const reader = await open(await aLog(), 's');
    const waiting = [reader.next(), reader.next()];
    await reader.return();
    expect(await Promise.all(waiting)).toEqual([{ done: true }, { done: true }]);
    expect(await reader.next()).toEqual({ done: true });
  });

  it('ends a reader who waits when his signal is aborted', async () => {
    const log = await aLog();
    const leaving = new AbortController();
    const seen: LoggedEvent[] = [];
    const reading = (async () => {
      for await (const event of await log.read('s', { signal: leaving.signal })) {
        seen.push(event);
        if (seen.length === 2) setTimeout(() => leaving.abort(), 20);
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await log.append('s', 'p', numbered(1, 2));
    await reading;
    expect(seen).toHaveLength(2);
  });

  it('has nothing for a reader whose signal was aborted before', async () => {
    const reader = await (await aLog()).read('s', { signal: AbortSignal.abort() });
    expect(await reader[Symbol.asyncIterator]().next()).toEqual({ done: true });
  });

  it('ends its readers when it is closed', async () => {
    const log = await aLog();
    const waiting = (await open(log, 's')).next();
    await log.close();
    expect(await waiting).toEqual({ done: true });
  });
});

function cursorOf(event: LoggedEvent | undefined): string {
  if (event?.kind !== 'event') throw new Error('expected an event');
  return event.cursor;
}
