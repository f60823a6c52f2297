import {
  checkWorldClock,
  upstreamWrites,
  withEnvironmentDefaults,
  worldClockSettings,
  type EnvironmentName,
  type Upstreams,
} from '../../app/settings.ts';
import { createSettingsReader, type SettingsError } from '../../platform/config.ts';

describe('upstreamWrites', () => {
  // prettier-ignore
  it.each<[EnvironmentName, Upstreams, string]>([
    ['local',      'sandbox', 'allowed'],
    ['local',      'real',    'refused'],
    ['dev',        'sandbox', 'allowed'],
    ['dev',        'real',    'refused'],
    ['staging',    'sandbox', 'allowed'],
    ['staging',    'real',    'refused'],
    ['production', 'sandbox', 'allowed'],
    ['production', 'real',    'allowed'],
  ])('in %s against %s systems is %s', (environment, upstreams, expected) => {
    expect(upstreamWrites({ environment, upstreams })).toBe(expected);
  });
});

describe('SANDBOX_CLOCK_URL', () => {
  function problemsWith(address: string, upstreams: Upstreams): readonly string[] {
    const environment = withEnvironmentDefaults({
      SANDBOX_CLOCK_URL: address,
      UPSTREAMS: upstreams,
    });
    const reader = createSettingsReader(environment, upstreams === 'sandbox');
    const { clockUrl } = reader.read('a test', worldClockSettings);
    checkWorldClock(clockUrl ?? '', { upstreams }, reader);
    try {
      reader.finish();
      return [];
    } catch (error) {
      return (error as SettingsError).problems;
    }
  }

  // prettier-ignore
  it.each<{ address: string; upstreams: Upstreams; problems: readonly RegExp[] }>([
    { address: '',                                upstreams: 'sandbox', problems: [] },
    { address: '',                                upstreams: 'real',    problems: [] },
    { address: 'http://127.0.0.1:4010/clock',     upstreams: 'sandbox', problems: [] },
    { address: 'http://localhost:4010/clock',     upstreams: 'sandbox', problems: [] },
    { address: 'http://sandbox.example:4010/clock', upstreams: 'sandbox', problems: [/address of this machine/] },
    { address: 'http://127.0.0.1:4010/clock',     upstreams: 'real',    problems: [/UPSTREAMS real is refused/] },
    { address: '4010',                            upstreams: 'sandbox', problems: [/expected an http address/] },
  ])('"$address" with $upstreams systems', ({ address, upstreams, problems }) => {
    expect(problemsWith(address, upstreams)).toEqual(
      problems.map((form) => expect.stringMatching(form) as string),
    );
  });
});
