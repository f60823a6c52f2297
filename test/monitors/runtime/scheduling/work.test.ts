import { setTimeout as sleep } from 'node:timers/promises';
import type { Handler } from '../../../../monitors/runtime/scheduling/contracts.ts';
import { STORAGE_KINDS } from '../../../support/redis-kinds.ts';
import { untilHolds } from '../../../support/until.ts';
import { createReplicas, words } from './replicas.ts';

const replicas = createReplicas();
beforeEach(() => replicas.nextTest());
afterEach(() => replicas.stopReplicas());
afterAll(() => replicas.stop());

const run = (id = 'run-1') => ({ id, signal: new AbortController().signal });
const keysTo = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
const pieces = (count: number) => keysTo(count).map((key) => ({ key, payload: key }));

describe.each(STORAGE_KINDS)('pieces of a cycle, shared by %s', (kind) => {
  const both = async (customer: Handler, other: Handler = customer) => [
    await replicas.start(kind, { handlers: { work: { customer } }, concurrency: 2 }),
    // Without Redis there is one replica.
    ...(kind === 'memory'
      ? []
      : [await replicas.start(kind, { handlers: { work: { customer: other } }, concurrency: 2 })]),
  ];

  it('are each done once, by all replicas together, and what they give comes back', async () => {
    const done: string[] = [];
    const by = new Set<string>();
    const handler =
      (replica: string): Handler =>
      async (payload, { key, runId }) => {
        by.add(replica);
        done.push(`${runId} ${key}`);
        await sleep(10);
        return payload;
      };
    const [one] = await both(handler('one'), handler('other'));
    const result = await one?.work.each('customer', pieces(12), run());
    expect(done.sort()).toEqual(
      keysTo(12)
        .map((key) => `run-1 ${key}`)
        .sort(),
    );
    expect(result).toEqual({ done: 12, failed: [], results: expect.any(Array) as unknown });
    expect([...(result?.results ?? [])].sort()).toEqual(keysTo(12).sort());
    expect([...by].sort()).toEqual(kind === 'memory' ? ['one'] : ['one', 'other']);
  });

  it('that fail are tried again; those that go on failing are named, and the others are done', async () => {
    const attempts: string[] = [];
    const [one] = await both(async (payload, { attempt }) => {
      attempts.push(`${words(payload)} ${attempt}`);
      if (payload === 'c1' || (payload === 'c2' && attempt === 1)) throw new Error('no answer');
    });
    const result = await one?.work.each('customer', pieces(3), run());
    expect(result).toEqual({ done: 2, failed: [{ key: 'c1', reason: 'no answer' }], results: [] });
    expect(attempts.sort()).toEqual(['c0 1', 'c1 1', 'c1 2', 'c1 3', 'c2 1', 'c2 2']);
  });

  it('are done one after the other where two cycles want the same', async () => {
    let atOnce = 0;
    let most = 0;
    let done = 0;
    const [one, other = one] = await both(async () => {
      most = Math.max(most, (atOnce += 1));
      await sleep(30);
      atOnce -= 1;
      done += 1;
    });
    await Promise.all([
      one?.work.each('customer', pieces(1), run('a')),
      other?.work.each('customer', pieces(1), run('b')),
    ]);
    expect([most, done]).toEqual([1, 2]);
  });

  it('that have not begun are dropped when nobody wants them any more', async () => {
    const begun: string[] = [];
    const [one] = await both(async (_, { key, signal }) => {
      begun.push(key);
      await sleep(60_000, undefined, { signal }).catch(() => undefined);
    });
    const wanting = new AbortController();
    const cycle = one?.work.each('customer', pieces(50), { id: 'r', signal: wanting.signal });
    await untilHolds(() => begun.length > 0);
    wanting.abort(new Error('the lease was lost'));
    await expect(cycle).rejects.toThrow('the lease was lost');
    await replicas.stopReplicas();
    expect(begun.length).toBeLessThanOrEqual(4);
    expect(new Set(begun).size).toBe(begun.length);
  });

  it('load, as later tasks do, an upstream no more than its budget allows, however many replicas there are', async () => {
    let atOnce = 0;
    let most = 0;
    const handler: Handler = async () => {
      most = Math.max(most, (atOnce += 1));
      await sleep(20);
      atOnce -= 1;
    };
    let ended = 0;
    const own = {
      handlers: {
        work: { customer: handler },
        later: {
          recheck: (...task: Parameters<Handler>) => handler(...task).then(() => void (ended += 1)),
        },
      },
      settings: { bruinAtOnce: 2, bruinPerSecond: 0 },
    };
    const one = await replicas.start(kind, own);
    if (kind !== 'memory') await replicas.start(kind, own);
    const loads = ['bruin', 'unknown'];
    const loading = pieces(10).map((piece) => ({ ...piece, loads }));
    const { done } = await one.work.each('customer', loading, run());
    expect([done, most]).toEqual([10, 2]);
    most = 0;
    const due = { kind: 'recheck', dueAt: new Date(0), payload: null, ifPresent: 'keep' } as const;
    await Promise.all(keysTo(6).map((key) => one.later.schedule({ ...due, key, loads })));
    await untilHolds(() => ended === 6);
    expect(most).toBe(2);
  });

  it('begin to load an upstream no faster than its budget allows', async () => {
    const began: number[] = [];
    const { budgets } = await replicas.start(kind, {
      settings: { litAtOnce: 50, litPerSecond: 10 },
    });
    const { signal } = run();
    await Promise.all(
      keysTo(15).map(() =>
        budgets.using(['lit'], signal, async () => void began.push(performance.now())),
      ),
    );
    const [first = 0] = began;
    // Ten at once, as many as a second allows; the further five each a tenth of a second later.
    expect(began.filter((at) => at - first < 400).length).toBeLessThanOrEqual(14);
    expect((began.at(-1) ?? 0) - first).toBeGreaterThan(400);
  });
});
