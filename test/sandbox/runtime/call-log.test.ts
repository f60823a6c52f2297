import { CALLS_KEPT, createCallLog } from '../../../sandbox/runtime/call-log.ts';
import { createSessionBook } from '../../../sandbox/runtime/session-book.ts';
import { aWorld } from '../world/snapshot.ts';

const world = aWorld();
const CALL = { method: 'POST', path: '/x', query: {}, status: 200, write: false };

describe('the call log', () => {
  it.each<[what: string, body: unknown, shown: unknown]>([
    ['a field', { username: 'u', password: 'p' }, { username: 'u', password: '***' }],
    [
      'any case and place in a name',
      { Client_Secret: 's', SecurityToken: 1 },
      { Client_Secret: '***', SecurityToken: '***' },
    ],
    ['depth', { a: [{ tokens: ['t'] }] }, { a: [{ tokens: '***' }] }],
    ['text of a form', 'user=u&client_secret=s', 'user=u&client_secret=***'],
    ['text of JSON', '{"password": "p", "a": 1', '{"password": "***", "a": 1'],
  ])('masks secrets by %s', (_what, body, shown) => {
    const log = createCallLog('example', world);
    log.record({ ...CALL, body });
    expect(log.calls[0]?.body).toEqual(shown);
  });

  it('masks secrets in a query', () => {
    const log = createCallLog('example', world);
    log.record({ ...CALL, query: { token: 't', page: '1' }, body: null });
    expect(log.calls[0]?.query).toEqual({ token: '***', page: '1' });
  });

  it('keeps texts inside a parsed body byte for byte', () => {
    const log = createCallLog('example', world);
    const body = { note: 'password: see the token=abc in the safe' };
    log.record({ ...CALL, body });
    expect(log.calls[0]?.body).toEqual(body);
  });

  it('keeps the newest calls', () => {
    const log = createCallLog('example', world);
    for (let index = 0; index < CALLS_KEPT + 5; index += 1) {
      log.record({ ...CALL, path: `/${index}`, body: null });
    }
    expect(log.calls).toHaveLength(CALLS_KEPT);
    expect(log.calls[0]?.path).toBe('/5');
  });
});

describe('the session book', () => {
  it('holds what it gave out, and nothing else', () => {
    const book = createSessionBook();
    const [one, other] = [book.open(), book.open()];
    expect(one).not.toBe(other);
    expect([one, other, 'made up', undefined].map((token) => book.holds(token))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('lets the oldest go when nobody logs out', () => {
    const book = createSessionBook();
    const first = book.open();
    const tokens = Array.from({ length: 10_000 }, () => book.open());
    expect(book.holds(first)).toBe(false);
    expect(tokens.every((token) => book.holds(token))).toBe(true);
  });
});
