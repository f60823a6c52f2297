import { validate } from 'node-cron';
import { cronOf, everySeconds } from '../../../../monitors/runtime/scheduling/schedule.ts';

describe('cronOf', () => {
  it.each<[seconds: number, pattern: string]>([
    [1, '*/1 * * * * *'],
    [30, '*/30 * * * * *'],
    [60, '0 * * * * *'],
    [300, '0 */5 * * * *'],
    [900, '0 */15 * * * *'],
    [3600, '0 0 * * * *'],
    [14_400, '0 0 */4 * * *'],
    [86_400, '0 0 0 * * *'],
  ])('fires every %i seconds by %s', (seconds, pattern) => {
    expect(cronOf(seconds)).toBe(pattern);
    expect(validate(pattern)).toBe(true);
  });

  it.each([0, -60, 0.5, 7, 45, 90, 420, 5400, 18_000, 172_800])(
    'has no pattern for %d seconds',
    (seconds) => {
      expect(cronOf(seconds)).toBeUndefined();
    },
  );
});

describe('everySeconds', () => {
  const setting = everySeconds({ env: 'EVERY_SECONDS', description: 'A period.' });

  it('reads seconds that fire at even distances', () => {
    expect(setting.parse('900')).toBe(900);
  });

  it.each(['45', '0', '-1', '15m', '', '1e2'])('refuses %j', (text) => {
    expect(() => setting.parse(text)).toThrow('expected seconds that divide a minute');
  });
});
