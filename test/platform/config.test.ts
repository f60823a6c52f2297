import {
  choice,
  createSettingsReader,
  integer,
  isLoopback,
  milliseconds,
  nearest,
  secret,
  SettingsError,
  text,
  unknownSettings,
  upstreamUrl,
} from '../../platform/config.ts';

const declaration = {
  port: integer({
    env: 'PORT',
    description: 'Where it listens.',
    default: '4000',
    min: 0,
    max: 65535,
  }),
  mode: choice({
    env: 'MODE',
    description: 'How it runs.',
    values: ['quick', 'thorough'],
    default: 'quick',
  }),
  wait: milliseconds({ env: 'WAIT_MS', description: 'How long it waits.', default: '100' }),
  name: text({ env: 'NAME', description: 'What it is called.' }),
  key: secret({ env: 'KEY', description: 'What opens it.', sandboxDefault: 'open' }),
  url: upstreamUrl({
    env: 'THING_URL',
    description: 'Where the thing is.',
    sandboxDefault: 'http://127.0.0.1:1',
  }),
};

function problemsOf(environment: Record<string, string>, sandboxed = true): readonly string[] {
  const reader = createSettingsReader(environment, sandboxed);
  reader.read('role test', declaration);
  try {
    reader.finish();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).problems;
  }
}

describe('settings', () => {
  it('come with defaults, and with those of the sandbox when it stands in', () => {
    const reader = createSettingsReader({ NAME: 'n', PORT: '1' }, true);
    expect(reader.read('role test', declaration)).toEqual({
      port: 1,
      mode: 'quick',
      wait: 100,
      name: 'n',
      key: 'open',
      url: 'http://127.0.0.1:1',
    });
    reader.finish();
  });

  it('tell all that is wrong at once, with what was expected and what came', () => {
    expect(problemsOf({ PORT: '70000', MODE: 'quik', WAIT_MS: 'soon' })).toEqual([
      'MODE: expected one of quick, thorough; did you mean quick?, got "quik"',
      'NAME is not set, and role test needs it: What it is called.',
      'PORT: expected a whole number from 0 to 65535, got "70000"',
      'WAIT_MS (ms): expected a whole number from 1 to 86400000, got "soon"',
    ]);
  });

  it('never show a secret', () => {
    const problems = problemsOf({ NAME: 'n', KEY: 'x'.repeat(5000) }).join('\n');
    expect(problems).toContain('KEY: expected 1 to 4096 characters, got its value (not shown)');
    expect(problems).not.toContain('xxx');
  });

  it('have no sandbox default when the real systems are called', () => {
    expect(problemsOf({ NAME: 'n' }, false)).toEqual([
      'KEY is not set, and role test needs it: What opens it.',
      'THING_URL is not set, and role test needs it: Where the thing is.',
    ]);
  });

  it.each(['http://10.0.0.1:80', 'https://bruin.example.test', 'http://127.0.0.1.example.test'])(
    'refuse %s as a sandbox upstream, which must be of this machine',
    (address) => {
      expect(problemsOf({ NAME: 'n', THING_URL: address })).toEqual([
        expect.stringContaining(
          'THING_URL: UPSTREAMS is sandbox, so expected an address of this machine',
        ),
      ]);
    },
  );

  it('accept any address when the real systems are called', () => {
    expect(
      problemsOf({ NAME: 'n', KEY: 'k', THING_URL: 'https://bruin.example.test' }, false),
    ).toEqual([]);
  });

  it('refuse an address that carries credentials', () => {
    const [problem] = problemsOf({ NAME: 'n', KEY: 'k', THING_URL: 'https://me:pass@host' }, false);
    expect(problem).toContain('expected an address without credentials');
  });
});

describe('unknown settings', () => {
  const declared = ['PORT', 'UPSTREAMS', 'BRUIN_BASE_URL', 'BRUIN_TIMEOUT_MS', 'DATABASE_URL'];
  it.each([
    ['BRUIN_BASE_UR', 'BRUIN_BASE_UR is no setting; did you mean BRUIN_BASE_URL?'],
    ['BRUIN_WHATEVER_ELSE', 'BRUIN_WHATEVER_ELSE is no setting'],
    ['UPSTREAM', 'UPSTREAM is no setting; did you mean UPSTREAMS?'],
    ['DATABASE_ULR', 'DATABASE_ULR is no setting; did you mean DATABASE_URL?'],
  ])('%s is refused with the nearest right name', (name, message) => {
    expect(unknownSettings({ [name]: 'x' }, declared)).toEqual([message]);
  });

  it.each([
    'PATH',
    'HOME',
    'BRUIN_SERVICE_HOST',
    'BRUIN_PORT',
    'DATABASE_PASSWORD',
    'BRUIN_PORT_4101_TCP',
    'PORT',
    'npm_config_cache',
  ])('%s is left alone', (name) => {
    expect(unknownSettings({ [name]: 'x' }, declared)).toEqual([]);
  });

  it('nearest gives nothing when nothing is near', () => {
    expect(nearest('wholly-different', ['gateway', 'sandbox'])).toBeUndefined();
    expect(nearest('gatway', ['gateway', 'sandbox'])).toBe('gateway');
  });
});

describe('isLoopback', () => {
  it.each([
    ['http://127.0.0.1:4011', true],
    ['127.1.2.3:80', true],
    ['localhost:4017', true],
    ['http://[::1]:4011', true],
    ['http://128.0.0.1', false],
    ['https://localhost.example.test', false],
    ['not an address at all', false],
  ])('%s -> %s', (address, loopback) => {
    expect(isLoopback(address)).toBe(loopback);
  });
});
