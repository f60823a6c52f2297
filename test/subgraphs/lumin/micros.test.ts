import fc from 'fast-check';
import {
  dateOf,
  lastMicrosOf,
  microsOf,
  parseMicros,
  printMicros,
} from '../../../subgraphs/lumin/micros.ts';

describe('instants of the vendor', () => {
  it.each([
    ['2024-02-11T14:05:27.310452+00:00', 1_707_660_327_310_452],
    ['2024-02-11T14:05:27.310452Z', 1_707_660_327_310_452],
    ['2024-02-11 14:05:27.310452+00:00', 1_707_660_327_310_452],
    ['2024-02-11T09:05:27.310452-05:00', 1_707_660_327_310_452],
    ['2024-02-11T19:35:27.310452+0530', 1_707_660_327_310_452],
    ['2024-02-11T14:05:27.3104529+00:00', 1_707_660_327_310_452],
    ['2024-02-11T14:05:27.31+00:00', 1_707_660_327_310_000],
    ['2024-02-11T14:05:27+00:00', 1_707_660_327_000_000],
    ['1969-12-31T23:59:59.999999+00:00', -1],
  ])('are read from %s', (text, micros) => {
    expect(parseMicros(text)).toBe(micros);
  });

  it.each([
    '',
    'yesterday',
    '2024-02-11',
    '2024-02-11T14:05:27.310452',
    '2024-02-30T14:05:27+00:00',
    '2024-02-11T25:05:27+00:00',
    '2024-02-11T24:00:00+00:00',
    '1707660327',
    '2024-02-11T14:05:27.310452+00:00 ',
  ])('are not read from %j', (text) => {
    expect(parseMicros(text)).toBeNull();
  });

  it('are printed in UTC with six digits', () => {
    expect(printMicros(1_707_660_327_000_452)).toBe('2024-02-11T14:05:27.000452+00:00');
    expect(printMicros(-1)).toBe('1969-12-31T23:59:59.999999+00:00');
  });

  it('are the same when printed and read again', () => {
    const bounds = {
      min: microsOf(new Date('0001-01-01T00:00:00Z')),
      max: lastMicrosOf(new Date('2255-01-01T00:00:00Z')),
    };
    fc.assert(
      fc.property(fc.integer({ min: bounds.min / 10, max: bounds.max }), (micros) => {
        expect(parseMicros(printMicros(micros))).toBe(micros);
      }),
    );
  });

  it('lie in the millisecond that the graph shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 9e15 }), (micros) => {
        const date = dateOf(micros);
        expect(microsOf(date)).toBeLessThanOrEqual(micros);
        expect(lastMicrosOf(date)).toBeGreaterThanOrEqual(micros);
      }),
    );
  });
});
