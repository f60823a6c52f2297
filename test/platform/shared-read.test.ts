import { createSharedRead, createSharedReads } from '../../platform/shared-read.ts';

describe('a shared read', () => {
  it('is made once for all who come while it runs and while it is fresh', async () => {
    let now = 0;
    let reads = 0;
    const shared = createSharedRead(async () => (reads += 1), {
      freshForMs: 100,
      nowMs: () => now,
    });
    expect(await Promise.all([shared.get(), shared.get(), shared.get()])).toEqual([1, 1, 1]);
    now = 99;
    expect(await shared.get()).toBe(1);
    now = 100;
    expect(await Promise.all([shared.get(), shared.get()])).toEqual([2, 2]);
  });

  it('that takes longer than its window is still shared', async () => {
    let now = 0;
    let reads = 0;
    let finish = (): void => undefined;
    const shared = createSharedRead(
      async () => {
        reads += 1;
        await new Promise<void>((resolve) => (finish = resolve));
        return reads;
      },
      { freshForMs: 10, nowMs: () => now },
    );
    const first = shared.get();
    now = 1000;
    const second = shared.get();
    finish();
    expect(await Promise.all([first, second])).toEqual([1, 1]);
  });

  it('hands a failure to those who waited, and is then made anew', async () => {
    let reads = 0;
    const shared = createSharedRead(
      async () => {
        reads += 1;
        if (reads === 1) throw new Error('down');
        return reads;
      },
      { freshForMs: 1000 },
    );
    const waiting = [shared.get(), shared.get()];
    await expect(Promise.allSettled(waiting)).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(await shared.get()).toBe(2);
  });

  it('is kept for each key, the longest unused dropped first', async () => {
    const reads: string[] = [];
    const shared = createSharedReads(
      async (key: string) => {
        reads.push(key);
        return key;
      },
      { freshForMs: 60_000, keyOf: (key) => key, maxKeys: 2 },
    );
    await shared.get('a');
    await shared.get('b');
    await shared.get('a');
    await shared.get('c');
    await shared.get('a');
    await shared.get('b');
    expect(reads).toEqual(['a', 'b', 'c', 'b']);
  });
});
