import fc from 'fast-check';
import { effectKey, idOf } from '../../../monitors/runtime/keys.ts';

describe('effectKey', () => {
  it('reads as what it is about', () => {
    expect(effectKey('service-outage', 'open', 'VC0000001', '2026-11-20T12:00:00.000Z')).toBe(
      'service-outage/open/VC0000001/2026-11-20T12:00:00.000Z',
    );
  });

  it('is printable and at most 200 characters for any parts, and differs for different parts', () => {
    const parts = fc.array(fc.string({ unit: 'binary', maxLength: 150 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const key = effectKey(...some);
        expect(key).toMatch(/^[\x21-\x7e]{0,200}$/);
        const same = JSON.stringify(some) === JSON.stringify(others);
        expect(effectKey(...others) === key).toBe(same);
      }),
      { numRuns: 300 },
    );
  });
});

describe('idOf', () => {
  it('has the form of a UUID, and is the same for the same text', () => {
    expect(idOf('a')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(idOf('a')).toBe(idOf('a'));
    expect(idOf('a')).not.toBe(idOf('b'));
  });
});
