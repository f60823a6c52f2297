import { createDeliveries, type Answer, type Deliveries } from '../../platform/deliveries.ts';
import { CodedError } from '../../platform/errors.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { createRedisServers, STORAGE_KINDS } from '../support/redis-kinds.ts';
import { untilHolds } from '../support/until.ts';

interface Content {
  readonly to: string;
  readonly text?: string;
}
type Sending = Deliveries<Content, { readonly number: number }>;

const ABANDONED_MS = 60_000;
const HOUR_MS = 3_600_000;
const lost = new CodedError('UPSTREAM_TIMEOUT', 'thing did not answer', { delivered: 'unknown' });
const unreached = new CodedError('UPSTREAM_UNAVAILABLE', 'no connection', { delivered: 'no' });
const never = new Promise<void>(() => undefined);

/** A receiver that nobody can ask what it got. */
function aReceiver() {
  const receiver = {
    got: [] as string[],
    /** Instead of the answer; `after` stands for one that was lost on its way back. */
    fails: undefined as undefined | { readonly error: unknown; readonly when: 'before' | 'after' },
    refuses: undefined as undefined | string,
    /** Holds a sending until it is let go. */
    gate: undefined as undefined | Promise<void>,
    async send({ to, text }: Content): Promise<Answer<{ readonly number: number }>> {
      if (receiver.fails?.when === 'before') throw receiver.fails.error;
      if (receiver.refuses !== undefined) return { kind: 'refused', reason: receiver.refuses };
      receiver.got.push(`${to}: ${text}`);
      await receiver.gate;
      if (receiver.fails) throw receiver.fails.error;
      return { kind: 'taken', receipt: { number: receiver.got.length } };
    },
  };
  return receiver;
}

function aGate() {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return { gate, open };
}

const servers = createRedisServers();
afterAll(() => servers.stop());

let prefixes = 0;
async function aStore(kind: (typeof STORAGE_KINDS)[number]): Promise<Store> {
  if (kind === 'memory') return createMemoryStore();
  const connection = await servers.connect(kind);
  return createRedisStore({ connection, prefix: `deliveries-${(prefixes += 1)}:` });
}

describe.each(STORAGE_KINDS)('a delivery, in %s,', (kind) => {
  let store: Store;
  let clock: FakeClock;
  let receiver: ReturnType<typeof aReceiver>;
  let one: Sending;
  let two: Sending;

  const anInstance = (more: { readonly rememberMs?: number; readonly name?: string } = {}) =>
    createDeliveries<Content, { readonly number: number }>({
      ...{ name: 'things', store, clock, log: silentLogger },
      ...{ rememberMs: 24 * HOUR_MS, abandonedAfterMs: ABANDONED_MS },
      send: (content) => receiver.send(content),
      shorten: ({ to }) => ({ to }),
      ...more,
    });
  const letter = (text = 'hello', key: string | null = 'k') => ({
    key,
    content: { to: 'ann', text },
  });

  beforeEach(async () => {
    store = await aStore(kind);
    clock = createFakeClock('2026-11-20T10:00:00Z');
    receiver = aReceiver();
    one = anInstance();
    two = anInstance();
  });

  it('is sent once; later requests with its key get it as it stands', async () => {
    const first = await one.deliver(letter());
    expect(first).toEqual({
      id: expect.stringMatching(/^[\w-]{20,}$/) as string,
      content: { to: 'ann' },
      state: 'SENT',
      receipt: { number: 1 },
      reason: null,
      createdAt: clock.now(),
      settledAt: clock.now(),
    });
    clock.advance(1000);
    expect(await one.deliver(letter())).toEqual(first);
    expect(await two.deliver(letter())).toEqual(first);
    expect(await two.get(first.id)).toEqual(first);
    expect(receiver.got).toEqual(['ann: hello']);
  });

  it('is sent once when many instances are asked at the same time, and listed once', async () => {
    const instances = Array.from({ length: 10 }, () => anInstance());
    const all = await Promise.all(
      [...instances, ...instances].map((instance) => instance.deliver(letter())),
    );
    expect(receiver.got).toEqual(['ann: hello']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.every(({ state }) => state === 'SENT' || state === 'SENDING')).toBe(true);
    expect(await two.list({})).toMatchObject([{ state: 'SENT', receipt: { number: 1 } }]);
  });

  it('shows other instances that it is under way, until it ends', async () => {
    const { gate, open } = aGate();
    receiver.gate = gate;
    const first = one.deliver(letter());
    await untilHolds(() => receiver.got.length === 1);
    expect(await two.deliver(letter())).toMatchObject({ state: 'SENDING', settledAt: null });
    expect(await two.list({ states: ['SENDING'] })).toHaveLength(1);
    open();
    expect(await first).toMatchObject({ state: 'SENT' });
    expect(await two.deliver(letter())).toEqual(await first);
    expect(receiver.got).toHaveLength(1);
  });

  it('is refused for other content under its key, also while it is under way', async () => {
    const conflict = { code: 'IDEMPOTENCY_CONFLICT', extensions: { delivered: 'no' } };
    const first = one.deliver(letter());
    await expect(one.deliver(letter('other'))).rejects.toMatchObject(conflict);
    await first;
    await expect(two.deliver(letter('other'))).rejects.toMatchObject(conflict);
    await two.deliver({ key: 'k', content: { text: 'hello', to: 'ann' } });
    expect(receiver.got).toEqual(['ann: hello']);
  });

  it('stands for itself under another key or name, and each time without a key', async () => {
    await one.deliver(letter());
    await one.deliver(letter('hello', 'other'));
    await anInstance({ name: 'others' }).deliver(letter());
    await one.deliver(letter('hello', null));
    await one.deliver(letter('hello', null));
    expect(receiver.got).toHaveLength(5);
    expect(await one.list({})).toHaveLength(4);
  });

  it('that was refused stays refused, with the reason', async () => {
    receiver.refuses = 'no such person';
    const refused = await one.deliver(letter());
    expect(refused).toMatchObject({ state: 'REFUSED', reason: 'no such person', receipt: null });
    receiver.refuses = undefined;
    expect(await two.deliver(letter())).toEqual(refused);
    expect(receiver.got).toEqual([]);
  });

  it('that for sure was not sent leaves its key free and no trace, and can be sent anew', async () => {
    receiver.fails = { error: unreached, when: 'before' };
    await expect(one.deliver(letter())).rejects.toBe(unreached);
    expect(await two.list({})).toEqual([]);
    receiver.fails = undefined;
    expect(await two.deliver(letter('mended'))).toMatchObject({ state: 'SENT' });
    expect(receiver.got).toEqual(['ann: mended']);
    expect(await one.list({})).toHaveLength(1);
  });

  it.each<['before' | 'after', unknown, string]>([
    ['after', lost, 'It was sent and the answer never came: thing did not answer'],
    ['before', new Error('10.0.0.7 broke'), 'It was sent and the answer never came'],
  ])(
    'whose answer was lost %s it was taken is uncertain, and never sent again by itself',
    async (when, error, reason) => {
      receiver.fails = { error, when };
      const uncertain = await one.deliver(letter());
      expect(uncertain).toMatchObject({ state: 'UNCERTAIN', reason, receipt: null });
      expect(uncertain.content).toEqual({ to: 'ann', text: 'hello' });
      receiver.fails = undefined;
      expect(await two.deliver(letter())).toEqual(uncertain);
      expect(await two.list({ states: ['UNCERTAIN'] })).toEqual([uncertain]);
      expect(receiver.got).toHaveLength(when === 'after' ? 1 : 0);
    },
  );

  it('whose process died while it was sent is uncertain after its time, and is not sent again', async () => {
    receiver.gate = never;
    void one.deliver(letter());
    await untilHolds(() => receiver.got.length === 1);
    clock.advance(ABANDONED_MS - 1);
    expect(await two.list({})).toMatchObject([{ state: 'SENDING' }]);
    clock.advance(1);
    const [left] = await two.list({ states: ['UNCERTAIN'] });
    expect(left).toMatchObject({
      state: 'UNCERTAIN',
      reason: 'The process that sent it ended before the answer came',
    });
    expect(await two.deliver(letter())).toEqual(left);
    expect(receiver.got).toHaveLength(1);
  });

  it('that was taken for left behind and ends after all is what it became', async () => {
    const { gate, open } = aGate();
    receiver.gate = gate;
    const slow = one.deliver(letter());
    await untilHolds(() => receiver.got.length === 1);
    clock.advance(ABANDONED_MS);
    expect(await two.list({ states: ['UNCERTAIN'] })).toHaveLength(1);
    open();
    expect(await slow).toMatchObject({ state: 'SENT' });
    expect(await two.list({})).toMatchObject([{ state: 'SENT' }]);
  });

  it('is sent again once by hand, however many operators ask at the same time', async () => {
    receiver.fails = { error: lost, when: 'before' };
    const { id, createdAt } = await one.deliver(letter());
    receiver.fails = undefined;
    clock.advance(5000);
    const operators = [one, two, anInstance(), one, two];
    const settled = await Promise.allSettled(operators.map((instance) => instance.retry(id)));
    expect(receiver.got).toEqual(['ann: hello']);
    const done = settled.filter(({ status }) => status === 'fulfilled');
    expect(done).toMatchObject([{ value: { id, createdAt, state: 'SENT', reason: null } }]);
    for (const end of settled)
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await two.list({})).toMatchObject([{ id, state: 'SENT', settledAt: clock.now() }]);
    expect(await two.deliver(letter())).toMatchObject({ id, state: 'SENT' });
    expect(receiver.got).toHaveLength(1);
  });

  it('that is sent again by hand and lost again waits for another decision', async () => {
    receiver.fails = { error: lost, when: 'after' };
    const { id } = await one.deliver(letter());
    expect(await two.retry(id)).toMatchObject({ id, state: 'UNCERTAIN' });
    receiver.fails = undefined;
    expect(await one.retry(id)).toMatchObject({ id, state: 'SENT', receipt: { number: 3 } });
  });

  it('whose second sending for sure did not happen is as uncertain as before', async () => {
    receiver.fails = { error: lost, when: 'after' };
    const uncertain = await one.deliver(letter());
    receiver.fails = { error: unreached, when: 'before' };
    await expect(two.retry(uncertain.id)).rejects.toBe(unreached);
    expect(await one.get(uncertain.id)).toEqual(uncertain);
    receiver.fails = undefined;
    expect(await one.retry(uncertain.id)).toMatchObject({ state: 'SENT' });
  });

  it('that a dead process left can be sent again; the dead one says nothing of it any more', async () => {
    const { gate, open } = aGate();
    receiver.gate = gate;
    const slow = one.deliver(letter());
    await untilHolds(() => receiver.got.length === 1);
    clock.advance(ABANDONED_MS);
    receiver.gate = undefined;
    const [left] = await two.list({});
    expect(await two.retry(left?.id ?? '')).toMatchObject({
      state: 'SENT',
      receipt: { number: 2 },
    });
    receiver.fails = { error: lost, when: 'after' };
    open();
    await slow;
    expect(await two.list({})).toMatchObject([{ state: 'SENT', receipt: { number: 2 } }]);
  });

  it('is settled by hand once, and then neither sent nor settled again', async () => {
    receiver.fails = { error: lost, when: 'after' };
    const { id } = await one.deliver(letter());
    receiver.fails = undefined;
    const settled = await Promise.allSettled([one.dismiss(id), two.dismiss(id)]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await two.get(id)).toMatchObject({ state: 'DISMISSED', content: { to: 'ann' } });
    await expect(two.retry(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await two.deliver(letter())).toMatchObject({ id, state: 'DISMISSED' });
    expect(receiver.got).toHaveLength(1);
  });

  it('that is under way, sent, refused or unknown cannot be decided', async () => {
    const sent = await one.deliver(letter());
    receiver.refuses = 'no';
    const refused = await one.deliver(letter('b', 'b'));
    for (const { id } of [sent, refused]) {
      await expect(two.retry(id)).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(two.dismiss(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    }
    await expect(two.retry('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(two.dismiss('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await two.get('nobody')).toBeUndefined();
    expect(receiver.got).toHaveLength(1);
  });

  it('stands in the list newest first, across hours, by state', async () => {
    for (const text of ['a', 'b', 'c', 'd']) {
      receiver.refuses = text === 'b' ? 'no' : undefined;
      await one.deliver({ key: null, content: { to: text } });
      clock.advance(HOUR_MS / 2);
    }
    const of = (deliveries: readonly { content: Content }[]) =>
      deliveries.map(({ content }) => content.to).join('');
    expect(of(await two.list({}))).toBe('dcba');
    expect(of(await two.list({ states: ['SENT'] }))).toBe('dca');
    expect(of(await two.list({ states: ['REFUSED', 'UNCERTAIN'] }))).toBe('b');
    expect(await two.list({ states: [] })).toEqual([]);
  });

  it('is forgotten with its key when its time is over', async () => {
    const forgetful = anInstance({ rememberMs: 300 });
    const { id } = await forgetful.deliver(letter());
    expect(await forgetful.list({})).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    clock.advance(700);
    expect(await forgetful.get(id)).toBeUndefined();
    expect(await forgetful.list({})).toEqual([]);
    expect(await forgetful.deliver(letter('other'))).toMatchObject({ state: 'SENT' });
    expect(receiver.got).toEqual(['ann: hello', 'ann: other']);
  });

  it('keeps the key of its caller out of the store', async () => {
    const writes: string[] = [];
    const plain = store;
    store = {
      ...plain,
      update: (key, change, options) =>
        plain.update(
          key,
          (now) => {
            const next = change(now);
            writes.push(`${key} ${JSON.stringify(next)}`);
            return next;
          },
          options,
        ),
    };
    await anInstance().deliver(letter('hello', 'secret-key'));
    expect(writes.length).toBeGreaterThanOrEqual(4);
    expect(writes.join('\n')).not.toContain('secret-key');
  });

  it('is not sent when a newer release recorded it', async () => {
    const { id } = await one.deliver(letter());
    await store.update<object>(`deliveries/things/of/${id}`, (now) => ({ ...now, form: 2 }));
    await expect(two.deliver(letter())).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      extensions: { upstream: 'store', delivered: 'no' },
    });
    expect(receiver.got).toHaveLength(1);
  });
});
