import fc from 'fast-check';
import { createFences, formatFence, parseFence } from '../../platform/fencing.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { createRedisServers, STORAGE_KINDS } from '../support/redis-kinds.ts';

describe('a fence as text', () => {
  it('is read back as it was written, whatever the name, and fits into a header', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(names, fc.nat(999_999_999_999_999), (name, token) => {
        const text = formatFence({ name, token });
        expect(text).toMatch(/^[\x21-\x7e]+$/);
        expect(parseFence(text)).toEqual({ name, token });
      }),
    );
  });

  it.each(['', 'triage', 'triage=', '=7', 'triage=-1', 'a b=7', '%E0%A4%A=7', 'a=1, b=2'])(
    'is refused where it is none: %j',
    (text) => {
      expect(() => parseFence(text)).toThrow('expected <name>=<token>');
    },
  );
});

describe.each(STORAGE_KINDS)('fences kept in %s', (kind) => {
  const servers = createRedisServers();
  afterAll(() => servers.stop());

  const open = async () =>
    createFences(
      kind === 'memory'
        ? createMemoryStore()
        : createRedisStore({ connection: await servers.connect(kind), prefix: 'fences:' }),
    );

  it('admit the newest holder as often as it comes, and none before it', async () => {
    const fences = await open();
    await fences.admit('triage=7');
    await fences.admit('triage=7');
    await fences.admit('outage=3');
    await fences.admit('triage=9');
    await expect(fences.admit('triage=7')).rejects.toMatchObject({
      code: 'FENCED',
      message: 'nothing was done: triage passed to another holder; token 7 came, 9 is the newest',
      extensions: { fence: 'triage', token: 7, newest: 9, delivered: 'no' },
    });
    await fences.admit('triage=9');
    await fences.admit('outage=3');
  });

  it('let one of two that come at the same time be the newest', async () => {
    const fences = await open();
    const tokens = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.allSettled(tokens.map((token) => fences.admit(`crowd=${token}`)));
    await expect(fences.admit('crowd=19')).rejects.toMatchObject({ code: 'FENCED' });
    await fences.admit('crowd=20');
  });
});
