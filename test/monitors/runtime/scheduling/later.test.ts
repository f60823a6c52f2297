import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonValue } from '../../../../monitors/runtime/scheduling/contracts.ts';
import { STORAGE_KINDS } from '../../../support/redis-kinds.ts';
import { untilHolds } from '../../../support/until.ts';
import { createReplicas, createSteppedClock, words } from './replicas.ts';

const replicas = createReplicas();
beforeEach(() => replicas.nextTest());
afterEach(() => replicas.stopReplicas());
afterAll(() => replicas.stop());

const HOUR_MS = 3_600_000;

/** Notes what it is given. */
function notebook() {
  const seen: JsonValue[] = [];
  const note = async (payload: JsonValue) => void seen.push(payload);
  return { seen, note };
}

describe.each(STORAGE_KINDS)('tasks for later, kept in %s', (kind) => {
  const clock = createSteppedClock();
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms);
  const start = (later: Parameters<typeof replicas.start>[1] = {}) =>
    replicas.start(kind, { clock, ...later });

  it('begin when the clock says so, also when it was put forward', async () => {
    const { seen, note } = notebook();
    const { later } = await start({ handlers: { later: { recheck: note } } });
    await later.schedule({
      ...{ kind: 'recheck', key: 'VC1:a', dueAt: inMs(HOUR_MS), payload: 'in an hour' },
      ifPresent: 'keep',
    });
    await later.schedule({
      ...{ kind: 'recheck', key: 'VC1:b', dueAt: inMs(0), payload: 'now' },
      ifPresent: 'keep',
    });
    await untilHolds(() => seen.length === 1);
    clock.step(HOUR_MS);
    await untilHolds(() => seen.length === 2);
    expect(seen).toEqual(['now', 'in an hour']);
  });

  it('begin however late it is', async () => {
    const { seen, note } = notebook();
    const { later } = await start({ handlers: { later: { recheck: note } } });
    await later.schedule({
      ...{ kind: 'recheck', key: 'a', dueAt: inMs(-365 * 24 * HOUR_MS), payload: { late: true } },
      ifPresent: 'keep',
    });
    await untilHolds(() => seen.length === 1);
    expect(seen).toEqual([{ late: true }]);
  });

  it('stay as they are, or are overwritten, when asked for again under their key', async () => {
    const { seen, note } = notebook();
    const { later } = await start({ handlers: { later: { forward: note, recheck: note } } });
    const task = (key: string, payload: string, dueInMs: number, ifPresent: 'keep' | 'replace') =>
      later.schedule({ kind: 'forward', key, payload, dueAt: inMs(dueInMs), ifPresent });
    expect(await task('kept', 'first', HOUR_MS, 'keep')).toBe('scheduled');
    expect(await task('kept', 'second', 0, 'keep')).toBe('kept');
    expect(await task('replaced', 'third', HOUR_MS, 'keep')).toBe('scheduled');
    expect(await task('replaced', 'fourth', 0, 'replace')).toBe('replaced');
    expect(await task('put off', 'fifth', HOUR_MS / 2, 'replace')).toBe('scheduled');
    expect(await task('put off', 'sixth', 3 * HOUR_MS, 'replace')).toBe('replaced');
    const other = { kind: 'recheck', key: 'kept', payload: 'other', dueAt: inMs(0) };
    expect(await later.schedule({ ...other, ifPresent: 'keep' })).toBe('scheduled');
    await untilHolds(() => seen.length === 2);
    expect([...seen].sort()).toEqual(['fourth', 'other']);
    clock.step(HOUR_MS);
    await untilHolds(() => seen.length === 3);
    clock.step(HOUR_MS);
    clock.step(HOUR_MS);
    await untilHolds(() => seen.length === 4);
    expect(seen.slice(2)).toEqual(['first', 'sixth']);
  });

  it('that are due and have not begun yet can still be overwritten', async () => {
    const { seen, note } = notebook();
    let open: () => void = () => undefined;
    const busy = new Promise<void>((resolve) => (open = resolve));
    let isBusy = false;
    const hold = async () => {
      isBusy = true;
      await busy;
    };
    const own = { handlers: { later: { forward: note, hold } }, concurrency: 1 };
    const { later } = await start(own);
    const schedule = (what: string, payload: string, ifPresent: 'keep' | 'replace') =>
      later.schedule({ kind: what, key: 'a', payload, dueAt: inMs(0), ifPresent });
    await schedule('hold', '', 'keep');
    await untilHolds(() => isBusy);
    await schedule('forward', 'old', 'keep');
    await sleep(200); // handed out meanwhile, behind the one that holds
    expect(await schedule('forward', 'kept', 'keep')).toBe('kept');
    expect(await schedule('forward', 'new', 'replace')).toBe('replaced');
    open();
    await untilHolds(() => seen.length > 0);
    await schedule('forward', 'last', 'keep');
    await untilHolds(() => seen.length > 1);
    expect(seen).toEqual(['new', 'last']);
  });

  it('are dropped by who asked for them', async () => {
    const { seen, note } = notebook();
    const { later } = await start({ handlers: { later: { forward: note } } });
    const task = { kind: 'forward', dueAt: inMs(HOUR_MS), ifPresent: 'keep' as const };
    await later.schedule({ ...task, key: 'a', payload: 'dropped' });
    await later.schedule({ ...task, key: 'b', payload: 'stays' });
    expect(await later.cancel('forward', 'a')).toBe(true);
    expect(await later.cancel('forward', 'a')).toBe(false);
    clock.step(HOUR_MS);
    await untilHolds(() => seen.length === 1);
    expect(seen).toEqual(['stays']);
  });

  it('leave their key to the next one as soon as they begin', async () => {
    const seen: number[] = [];
    const { later } = await start({
      handlers: {
        later: {
          remind: async (count, { key }) => {
            seen.push(Number(count));
            if (Number(count) === 3) return;
            const next = { kind: 'remind', key, dueAt: inMs(0), payload: Number(count) + 1 };
            expect(await later.schedule({ ...next, ifPresent: 'keep' })).toBe('scheduled');
          },
        },
      },
    });
    const first = { kind: 'remind', key: 'IW76236', dueAt: inMs(0), payload: 1 };
    await later.schedule({ ...first, ifPresent: 'keep' });
    await untilHolds(() => seen.length === 3);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('are tried again when they fail, put back when their attempts are over, and given up after a day', async () => {
    const attempts: string[] = [];
    const { later } = await start({
      handlers: {
        later: {
          forward: async (payload, { attempt }) => {
            attempts.push(`${words(payload)} ${attempt}`);
            if (payload === 'hopeless' || attempt < 2) throw new Error('the gateway is away');
          },
        },
      },
    });
    const task = { kind: 'forward', dueAt: inMs(0), ifPresent: 'keep' as const };
    await later.schedule({ ...task, key: 'a', payload: 'hopeless' });
    await untilHolds(() => attempts.length === 3);
    // Little by little: when exactly it is put back is not known here.
    await untilHolds(() => {
      if (attempts.length < 6) clock.step(5000);
      return attempts.length === 6;
    });
    clock.step(86_400_000);
    // Once it is given up, nothing is under its key any more: at the latest behind three further attempts.
    await untilHolds(async () => {
      clock.step(5000);
      return (await later.schedule({ ...task, key: 'a', payload: 'lucky' })) === 'scheduled';
    });
    await untilHolds(() => attempts.includes('lucky 2'));
    const tries = ['hopeless 1', 'hopeless 2', 'hopeless 3'];
    expect(attempts.slice(0, 6)).toEqual([...tries, ...tries]);
    expect(attempts.filter((each) => each.startsWith('lucky'))).toEqual(['lucky 1', 'lucky 2']);
    expect(attempts.length).toBeLessThanOrEqual(11);
  });
});
