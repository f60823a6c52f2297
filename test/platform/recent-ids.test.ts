import { createRecentIds } from '../../platform/deliveries/recent-ids.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const HOUR_MS = 3_600_000;

function start() {
  const clock = createFakeClock('2026-11-20T10:59:59Z');
  const ids = createRecentIds({
    ...{ store: createMemoryStore(), clock, prefix: 'p', rememberMs: 24 * HOUR_MS },
  });
  return { clock, ids };
}

describe('ids of what was begun lately', () => {
  it('are there once each, whatever the hour they came in', async () => {
    const { clock, ids } = start();
    await Promise.all([ids.add('a'), ids.add('b'), ids.add('a')]);
    clock.advance(HOUR_MS);
    await ids.add('a');
    expect((await ids.all()).toSorted()).toEqual(['a', 'b']);
  });

  it('can be taken out again within the hour and the next', async () => {
    const { clock, ids } = start();
    await Promise.all([ids.add('a'), ids.add('b'), ids.add('c')]);
    await ids.remove(['b', 'none']);
    clock.advance(HOUR_MS);
    await ids.add('d');
    await ids.remove(['a', 'd']);
    expect(await ids.all()).toEqual(['c']);
  });

  it('are none before anything began, and taking out nothing stores nothing', async () => {
    const { ids } = start();
    await ids.remove(['a']);
    expect(await ids.all()).toEqual([]);
  });
});
