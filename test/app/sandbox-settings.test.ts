import { sandboxSettings } from '../../app/settings.ts';
import { createSettingsReader, type SettingsError } from '../../platform/config.ts';

function read(environment: Record<string, string>) {
  const reader = createSettingsReader(environment, true);
  const settings = reader.read('a test', sandboxSettings);
  reader.finish();
  return settings;
}

describe('SANDBOX_FAULTS', () => {
  it('is none when it is not set', () => {
    expect(read({}).faults).toEqual({});
  });

  it('holds lists of faults by system, with the defaults of their fields', () => {
    const text =
      '{"bruin":[{"kind":"latency","medianMs":9,"p99Ms":99},{"kind":"flaky","share":0.5}]}';
    expect(read({ SANDBOX_FAULTS: text }).faults).toEqual({
      bruin: [
        { kind: 'latency', medianMs: 9, p99Ms: 99 },
        { kind: 'flaky', share: 0.5, status: 503 },
      ],
    });
  });

  // prettier-ignore
  it.each([
    ['{"bruin"',                             'expected lists of faults by system'],
    ['[]',                                   'Invalid input'],
    ['{"bruin":{"kind":"cut"}}',             'bruin: Invalid input: expected array'],
    ['{"bruin":[]}',                         'bruin: Too small'],
    ['{"bruin":[{"kind":"slow"}]}',          'bruin.0.delayMs: Invalid input'],
    ['{"bruin":[{"kind":"sulky"}]}',         "bruin.0.kind: Invalid discriminator value. Expected 'refused' | 'slow'"],
  ])('refuses %s', (text, says) => {
    let problems: readonly string[] = [];
    try {
      read({ SANDBOX_FAULTS: text });
    } catch (error) {
      problems = (error as SettingsError).problems;
    }
    expect(problems).toEqual([expect.stringContaining(says)]);
    expect(problems[0]).toMatch(/^SANDBOX_FAULTS: expected lists of faults by system, for example \{"bruin":/);
  });
});

describe('SANDBOX_EDGES', () => {
  it('is the usual world when it is not set', () => {
    expect(read({}).edges).toBe(120);
    expect(read({ SANDBOX_EDGES: '5000' }).edges).toBe(5000);
  });

  it.each(['119', '1000000', 'many'])('refuses %s', (text) => {
    expect(() => read({ SANDBOX_EDGES: text })).toThrow(
      'SANDBOX_EDGES: expected a whole number from 120 to 200000',
    );
  });
});
