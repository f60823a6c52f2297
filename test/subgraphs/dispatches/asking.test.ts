import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import type { Store } from '../../../platform/store/store.ts';
import { contentKey } from '../../../subgraphs/dispatches/requests/content.ts';
import type { RequestContent } from '../../../subgraphs/dispatches/requests/model.ts';
import { createRequests } from '../../../subgraphs/dispatches/requests/requests.ts';
import { recordingLogger } from '../../monitors/runtime/log-lines.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const cancellation = (key: string | null) =>
  ({
    vendor: 'LIT',
    ...{ number: 'DIS10001', ticketId: null, key },
    content: { kind: 'CANCEL', cancellation: { reason: 'solved', requestedBy: 'Noa' } },
  }) as const;

function startRequests(around: (store: Store) => Partial<Store>) {
  let nowMs = 0;
  const store = createMemoryStore(() => nowMs);
  const contents: string[] = [];
  const state: Store = {
    ...store,
    update(key, ...rest) {
      const id = /[\da-f-]{36}$/.exec(key)?.[0];
      if (id) contents.push(id);
      return store.update(key, ...rest);
    },
    ...around(store),
  };
  const requests = createRequests({
    ...{ state, clock: createFakeClock('2026-11-20T12:00:00.000Z'), log: recordingLogger().log },
    ...{ publish: () => Promise.resolve(), keepDays: 90, waitMs: 150 },
  });
  const aSecondLater = () => void (nowMs += 1000);
  return { requests, store, aSecondLater, contents: () => new Set(contents) };
}

describe('whoever asks the desk', () => {
  it('is answered with the request although a look at its end fails', async () => {
    let fails = false;
    const { requests } = startRequests((store) => ({
      version: (key) =>
        fails ? Promise.reject(new Error('the store stalls')) : store.version(key),
    }));
    const row = await requests.ask(cancellation(null));
    if (row === 'conflict') throw new Error('expected a request');
    fails = true;
    const end = await requests.end(row, new AbortController().signal);
    expect(end).toMatchObject({ id: row.id, state: 'PENDING' });
  });

  it('leaves nothing of what a request says when somebody else asked first', async () => {
    const { requests, store, aSecondLater, contents } = startRequests(() => ({}));
    const [a, b] = await Promise.all([
      requests.ask(cancellation('form 1')),
      requests.ask(cancellation('form 1')),
    ]);
    expect(a).toEqual(b);
    expect(contents().size).toBe(2);
    aSecondLater();
    const left = [];
    for (const id of contents()) {
      if (await store.get<RequestContent>(contentKey(id))) left.push(id);
    }
    expect(left).toEqual([a === 'conflict' ? '' : a.id]);
  });
});
