import { CodedError } from '../../platform/errors.ts';
import { createIdempotency, type Idempotency, type Write } from '../../platform/idempotency.ts';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { createRedisServers, REDIS_KINDS, STORAGE_KINDS } from '../support/redis-kinds.ts';
import { startRedisServer } from '../support/redis-server.ts';
import { untilHolds } from '../support/until.ts';

interface Result {
  readonly outcome: 'WRITTEN' | 'UNCERTAIN';
  readonly note?: number;
}

/** A system that notes are written to, and what a write to it may meet. */
function aSystem() {
  const system = {
    notes: [] as string[],
    sends: 0,
    prepares: 0,
    verifies: 0,
    /** Instead of the reply; `after` stands for one that was lost on its way back. */
    fails: undefined as undefined | { readonly error: unknown; readonly when: 'before' | 'after' },
    /** Holds a send until it is let go. */
    gate: undefined as undefined | Promise<void>,
    answersUncertain: false,
    canTell: true,
  };
  const write = (text: string): Write<Result, { readonly before: number }> => ({
    async prepare() {
      system.prepares += 1;
      return { before: system.notes.length };
    },
    async send() {
      system.sends += 1;
      await system.gate;
      if (system.fails?.when === 'before') throw system.fails.error;
      system.notes.push(text);
      if (system.fails) throw system.fails.error;
      return system.answersUncertain
        ? { outcome: 'UNCERTAIN' }
        : { outcome: 'WRITTEN', note: system.notes.length };
    },
    async verify({ before }) {
      system.verifies += 1;
      if (!system.canTell) throw new CodedError('UPSTREAM_TIMEOUT', 'thing did not answer');
      const index = system.notes.indexOf(text, before);
      return index === -1 ? undefined : { outcome: 'WRITTEN', note: index + 1 };
    },
    uncertain: () => ({ outcome: 'UNCERTAIN' }),
    isUncertain: ({ outcome }) => outcome === 'UNCERTAIN',
  });
  return { system, write };
}

const ABANDONED_MS = 60_000;
const lost = new CodedError('UPSTREAM_TIMEOUT', 'thing did not answer', { delivered: 'unknown' });
const refused = new CodedError('FORBIDDEN', 'no', { delivered: 'no' });
const never = new Promise<void>(() => undefined);

const servers = createRedisServers();
afterAll(() => servers.stop());

let prefixes = 0;
async function aStore(kind: (typeof STORAGE_KINDS)[number]): Promise<Store> {
  if (kind === 'memory') return createMemoryStore();
  const connection = await servers.connect(kind);
  return createRedisStore({ connection, prefix: `idem-${(prefixes += 1)}:` });
}

function anInstance(store: Store, clock: FakeClock, rememberMs = 3_600_000): Idempotency {
  return createIdempotency({ store, clock, rememberMs, abandonedAfterMs: ABANDONED_MS });
}

describe.each(STORAGE_KINDS)('a write with an idempotency key, in %s,', (kind) => {
  let store: Store;
  let clock: FakeClock;
  let one: Idempotency;
  let two: Idempotency;
  beforeEach(async () => {
    store = await aStore(kind);
    clock = createFakeClock('2026-11-20T10:00:00Z');
    one = anInstance(store, clock);
    two = anInstance(store, clock);
  });

  const request = (input: unknown = { text: 'a', tags: { x: 1, y: 2 } }, key = 'k') => ({
    operation: 'thing/write',
    key,
    input,
  });

  it('is sent once; later requests get the first result', async () => {
    const { system, write } = aSystem();
    const results = [
      await one.once(request(), write('a')),
      await one.once(request(), write('a')),
      await two.once(request(), write('a')),
      await anInstance(store, clock).once(request(), write('a')),
    ];
    expect(results).toEqual(results.map(() => ({ outcome: 'WRITTEN', note: 1 })));
    expect(system).toMatchObject({ sends: 1, prepares: 1, verifies: 0 });
  });

  it.each<[string, string | null]>([
    ['with a key', 'k'],
    ['without a key', null],
  ])('says that nothing was delivered when it fails before it is sent, %s', async (_what, key) => {
    const { system, write } = aSystem();
    const prepare = () => Promise.reject(new CodedError('UPSTREAM_TIMEOUT', 'no answer'));
    const failing = one.once({ ...request(), key }, { ...write('a'), prepare });
    await expect(failing).rejects.toMatchObject({ extensions: { delivered: 'no' } });
    expect(system.sends).toBe(0);
  });

  it('is not sent any more by an instance whose intent another found and settled', async () => {
    const { system, write } = aSystem();
    let answers = false;
    const deaf: Store = {
      ...store,
      async update(...change) {
        const standing = await store.update(...change);
        if (!answers) throw new CodedError('UPSTREAM_UNAVAILABLE', 'store did not answer');
        return standing;
      },
    };
    const unlucky = anInstance(deaf, clock);
    await expect(unlucky.once(request(), write('a'))).rejects.toMatchObject({
      extensions: { delivered: 'no' },
    });
    clock.advance(ABANDONED_MS);
    expect(await two.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
    answers = true;
    expect(await unlucky.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
    expect(system.sends).toBe(0);
  });

  it('is sent once when many ask one instance at the same time, and all get its result', async () => {
    const { system, write } = aSystem();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => one.once(request(), write('a'))),
    );
    expect(results).toEqual(results.map(() => ({ outcome: 'WRITTEN', note: 1 })));
    expect(system.sends).toBe(1);
  });

  it('is sent once when many instances are asked at the same time', async () => {
    const { system, write } = aSystem();
    const instances = Array.from({ length: 10 }, () => anInstance(store, clock));
    const settled = await Promise.allSettled(
      instances.map((instance) => instance.once(request(), write('a'))),
    );
    expect(system.sends).toBe(1);
    expect(system.notes).toEqual(['a']);
    for (const end of settled) {
      if (end.status === 'fulfilled') expect(end.value).toEqual({ outcome: 'WRITTEN', note: 1 });
      else expect(end.reason).toMatchObject({ code: 'CONFLICT' });
    }
    expect(settled.some(({ status }) => status === 'fulfilled')).toBe(true);
  });

  it('is refused for another input, and not sent', async () => {
    const { system, write } = aSystem();
    await one.once(request(), write('a'));
    const other = two.once(request({ text: 'b' }), write('b'));
    await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(system.notes).toEqual(['a']);
  });

  it('is refused for another input while the first is on its way', async () => {
    const { system, write } = aSystem();
    const first = one.once(request(), write('a'));
    await expect(one.once(request({ text: 'b' }), write('b'))).rejects.toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await first).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(system.sends).toBe(1);
  });

  it('takes inputs for the same whatever the order of their fields', async () => {
    const { system, write } = aSystem();
    await one.once(request({ text: 'a', tags: { x: 1, y: 2 }, none: undefined }), write('a'));
    await two.once(request({ tags: { y: 2, x: 1 }, text: 'a' }), write('a'));
    expect(system.sends).toBe(1);
    await expect(two.once(request({ text: 'a', tags: ['x', 'y'] }), write('a'))).rejects.toThrow();
  });

  it('stands for itself under another key or operation', async () => {
    const { system, write } = aSystem();
    await one.once(request(), write('a'));
    await one.once(request(undefined, 'other'), write('a'));
    await one.once({ ...request(), operation: 'thing/erase' }, write('a'));
    expect(system.notes).toEqual(['a', 'a', 'a']);
  });

  it('tells another instance to come back while it is on its way', async () => {
    const { system, write } = aSystem();
    let open = () => undefined as void;
    system.gate = new Promise((resolve) => (open = resolve));
    const first = one.once(request(), write('a'));
    await untilHolds(() => system.sends === 1);
    clock.advance(ABANDONED_MS - 10);
    await expect(two.once(request(), write('a'))).rejects.toMatchObject({
      code: 'CONFLICT',
      extensions: { retryAfterMs: 10 },
    });
    open();
    expect(await first).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(await two.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(system).toMatchObject({ sends: 1, verifies: 0 });
  });

  it('leaves the key free when nothing was written for sure', async () => {
    const { system, write } = aSystem();
    system.fails = { error: refused, when: 'before' };
    await expect(one.once(request(), write('a'))).rejects.toBe(refused);
    system.fails = undefined;
    expect(await two.once(request({ text: 'mended' }), write('b'))).toEqual({
      outcome: 'WRITTEN',
      note: 1,
    });
    expect(system).toMatchObject({ sends: 2, verifies: 0, notes: ['b'] });
  });

  it('leaves the key free when it cannot be prepared', async () => {
    const { system, write } = aSystem();
    const unreadable = () => Promise.reject(new Error('unreadable'));
    const broken = { ...write('a'), prepare: unreadable };
    await expect(one.once(request(), broken)).rejects.toThrow('unreadable');
    expect(system.sends).toBe(0);
    expect(await two.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
  });

  it('is looked for when its reply was lost, and found', async () => {
    const { system, write } = aSystem();
    system.fails = { error: lost, when: 'after' };
    const found = { outcome: 'WRITTEN', note: 1 };
    expect(await one.once(request(), write('a'))).toEqual(found);
    expect(await two.once(request(), write('a'))).toEqual(found);
    expect(system).toMatchObject({ sends: 1, verifies: 1 });
  });

  it.each<['before' | 'after', boolean]>([
    ['before', true],
    ['after', false],
  ])(
    'is uncertain when its reply was lost %s it was done and nobody can tell',
    async (when, canTell) => {
      const { system, write } = aSystem();
      Object.assign(system, { fails: { error: lost, when }, canTell });
      expect(await one.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
      expect(await two.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
      expect(system).toMatchObject({ sends: 1, verifies: 2 });
      await expect(two.once(request({ text: 'b' }), write('b'))).rejects.toMatchObject({
        code: 'IDEMPOTENCY_CONFLICT',
      });
    },
  );

  it('that was uncertain is looked for again with each request, until it is found', async () => {
    const { system, write } = aSystem();
    Object.assign(system, { fails: { error: lost, when: 'after' }, canTell: false });
    await one.once(request(), write('a'));
    system.canTell = true;
    const found = { outcome: 'WRITTEN', note: 1 };
    expect(await two.once(request(), write('a'))).toEqual(found);
    expect(await one.once(request(), write('a'))).toEqual(found);
    expect(system).toMatchObject({ sends: 1, verifies: 2 });
  });

  it('whose reply is not final is looked for with the next request', async () => {
    const { system, write } = aSystem();
    system.answersUncertain = true;
    expect(await one.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
    expect(await one.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(system).toMatchObject({ sends: 1, verifies: 1 });
  });

  it.each([
    ['done', true, { outcome: 'WRITTEN', note: 1 }],
    ['not known to be done', false, { outcome: 'UNCERTAIN' }],
  ])('that its process left half way is %s, and never sent again', async (_end, arrived, end) => {
    const { system, write } = aSystem();
    system.gate = never;
    void one.once(request(), write('a'));
    await untilHolds(() => system.sends === 1);
    if (arrived) system.notes.push('a');
    clock.advance(ABANDONED_MS);
    expect(await two.once(request(), write('a'))).toEqual(end);
    expect(await anInstance(store, clock).once(request(), write('a'))).toEqual(end);
    expect(system.sends).toBe(1);
  });

  it('that was taken for abandoned and ends after all has its own result', async () => {
    const { system, write } = aSystem();
    let open = () => undefined as void;
    system.gate = new Promise((resolve) => (open = resolve));
    const slow = one.once(request(), write('a'));
    await untilHolds(() => system.sends === 1);
    clock.advance(ABANDONED_MS);
    expect(await two.once(request(), write('a'))).toEqual({ outcome: 'UNCERTAIN' });
    open();
    expect(await slow).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(await two.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(system.sends).toBe(1);
  });

  it('whose intent was stored although nobody heard of it is sent with the next request', async () => {
    const { system, write } = aSystem();
    let deaf = true;
    const damaged: Store = {
      ...store,
      async update(...change) {
        const stands = await store.update(...change);
        if (deaf) throw new CodedError('UPSTREAM_UNAVAILABLE', 'store did not answer');
        return stands;
      },
    };
    const instance = anInstance(damaged, clock);
    await expect(instance.once(request(), write('a'))).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
    expect(system.sends).toBe(0);
    deaf = false;
    expect(await instance.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
  });

  it('is forgotten when its time is over', async () => {
    const { write } = aSystem();
    const forgetful = anInstance(store, clock, 50);
    await forgetful.once(request(), write('a'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await forgetful.once(request(), write('a'))).toEqual({ outcome: 'WRITTEN', note: 2 });
  });

  it('is not sent when a newer release recorded the key', async () => {
    const { system, write } = aSystem();
    await one.once(request(), write('a'));
    const { recordKey } = await import('../../platform/idempotency/record.ts');
    await store.update<object>(recordKey('thing/write', 'k'), (now) => ({ ...now, form: 2 }));
    await expect(two.once(request(), write('a'))).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: expect.stringContaining('expected form 1, got 2') as string,
    });
    expect(system.sends).toBe(1);
  });
});

describe('a write without an idempotency key', () => {
  const idempotency = anInstance(createMemoryStore(), createFakeClock('2026-11-20T10:00:00Z'));
  const request = { operation: 'thing/write', key: null, input: {} };

  it('is sent each time', async () => {
    const { system, write } = aSystem();
    await idempotency.once(request, write('a'));
    await idempotency.once({ ...request, key: undefined }, write('a'));
    expect(system.notes).toEqual(['a', 'a']);
  });

  it('fails when nothing was written for sure', async () => {
    const { system, write } = aSystem();
    system.fails = { error: refused, when: 'before' };
    await expect(idempotency.once(request, write('a'))).rejects.toBe(refused);
    expect(system.verifies).toBe(0);
  });

  it('is looked for when its reply was lost, and uncertain when nobody can tell', async () => {
    const { system, write } = aSystem();
    system.fails = { error: lost, when: 'after' };
    expect(await idempotency.once(request, write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
    system.canTell = false;
    expect(await idempotency.once(request, write('b'))).toEqual({ outcome: 'UNCERTAIN' });
    expect(system.sends).toBe(2);
  });

  it('is uncertain when its reply was lost and nothing can be asked', async () => {
    const { system, write } = aSystem();
    system.fails = { error: new Error('socket closed'), when: 'after' };
    const blind = write('a');
    delete blind.verify;
    expect(await idempotency.once(request, blind)).toEqual({ outcome: 'UNCERTAIN' });
  });
});

(REDIS_KINDS.length > 0 ? describe : describe.skip)('when the store of idempotency keys', () => {
  const clock = createFakeClock('2026-11-20T10:00:00Z');
  const request = { operation: 'thing/write', key: 'k', input: {} };

  async function aServer() {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 1000, log: silentLogger });
    const store = createRedisStore({ connection, prefix: 'p:' });
    const stop = async () => {
      await connection.close();
      await server.stop();
    };
    return { server, store, stop };
  }

  it('is away at the beginning, nothing is sent and the key stays free', async () => {
    const { server, store, stop } = await aServer();
    const { system, write } = aSystem();
    const one = anInstance(store, clock);
    await server.stop();
    await expect(one.once(request, write('a'))).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { upstream: 'store' },
    });
    expect(system.sends).toBe(0);
    await server.restart();
    await untilHolds(async () => (await store.version('x').catch(() => -1)) === 0);
    expect(await one.once(request, write('a'))).toEqual({ outcome: 'WRITTEN', note: 1 });
    await stop();
  });

  it('goes away between look and intent, nothing is sent', async () => {
    const { server, store, stop } = await aServer();
    const { system, write } = aSystem();
    const prepare = async () => {
      await server.stop();
      return { before: 0 };
    };
    const one = anInstance(store, clock);
    await expect(one.once(request, { ...write('a'), prepare })).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
    expect(system.sends).toBe(0);
    await stop();
  });

  it('goes away between intent and result, the caller gets the result and the key verifies', async () => {
    const { server, store, stop } = await aServer();
    const { system, write } = aSystem();
    const plain = write('a');
    const one = anInstance(store, clock);
    let stopped: () => void = () => undefined;
    const away = new Promise<void>((resolve) => (stopped = resolve));
    const send = async (prepared: { readonly before: number }) => {
      const result = await plain.send(prepared);
      // Frozen, not ended: what it was told stays.
      server.freeze();
      stopped();
      return result;
    };
    const first = one.once(request, { ...plain, send });
    await away;
    expect(await first).toEqual({ outcome: 'WRITTEN', note: 1 });
    server.wake();
    await untilHolds(async () => (await store.version('x').catch(() => -1)) === 0);
    expect(await one.once(request, plain)).toEqual({ outcome: 'WRITTEN', note: 1 });
    expect(system.sends).toBe(1);
    await stop();
  });
});
