import { createRandom } from '../../../sandbox/world/random.ts';

const draws = (seed: number, name?: string): number[] => {
  const root = createRandom(seed);
  const random = name === undefined ? root : root.fork(name);
  return Array.from({ length: 1000 }, () => random.next());
};

describe('chance', () => {
  it('repeats itself for the same seed and name', () => {
    expect(draws(3)).toEqual(draws(3));
    expect(draws(3, 'edge 1')).toEqual(draws(3, 'edge 1'));
  });

  it('gives each name a stream of its own, whatever was drawn before', () => {
    expect(draws(3, 'edge 1')).not.toEqual(draws(3, 'edge 2'));
    const random = createRandom(3);
    random.next();
    expect(random.fork('edge 1').next()).toBe(draws(3, 'edge 1')[0]);
  });

  it('spreads over its range', () => {
    const values = draws(11);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('keeps whole numbers within both bounds and reaches them', () => {
    const random = createRandom(1);
    const values = new Set(Array.from({ length: 200 }, () => random.int(2, 5)));
    expect([...values].sort()).toEqual([2, 3, 4, 5]);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow('empty list');
  });
});
