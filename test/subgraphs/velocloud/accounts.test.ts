import { createSettingsReader, SettingsError, type Environment } from '../../../platform/config.ts';
import { parseAccounts } from '../../../subgraphs/velocloud/accounts.ts';
import { settings } from '../../../subgraphs/velocloud/settings.ts';

const SECRET = 'hush-hush';

describe('the accounts of orchestrators', () => {
  // prettier-ignore
  it.each<{ form: string; text: string; accounts: readonly (readonly [string, string, string])[] }>([
    { form: 'JSON',                           text: '[{"host":"vco1.example.test","user":"noc","password":"a+b;c"}]',           accounts: [['vco1.example.test', 'noc', 'a+b;c']] },
    { form: 'JSON over several lines',        text: '\n [\n {"host":"127.0.0.1:4012","user":"noc","password":"p"}\n]\n',           accounts: [['127.0.0.1:4012', 'noc', 'p']] },
    { form: 'the short form',                 text: 'vco1.example.test+noc+p1',                                                  accounts: [['vco1.example.test', 'noc', 'p1']] },
    { form: 'the short form, several',        text: 'vco2.example.test+noc+p2; vco1.example.test:8443+ops@example.test+p1;',     accounts: [['vco2.example.test', 'noc', 'p2'], ['vco1.example.test:8443', 'ops@example.test', 'p1']] },
    { form: 'a password with plus signs',     text: 'vco1.example.test+noc+a+b++c',                                              accounts: [['vco1.example.test', 'noc', 'a+b++c']] },
    { form: 'an IPv6 address, short',         text: '[::1]:4012+noc+p',                                                          accounts: [['[::1]:4012', 'noc', 'p']] },
  ])('are read from $form', ({ text, accounts }) => {
    expect(parseAccounts(text)).toEqual(
      accounts.map(([host, user, password]) => ({ host, user, password })),
    );
  });

  // prettier-ignore
  it.each([
    ['nothing',                     ''],
    ['semicolons alone',            ';;'],
    ['an empty list',               '[]'],
    ['no JSON',                     `[{"host":"vco1.example.test","user":"noc","password":"${SECRET}"`],
    ['a list of text',              `["vco1.example.test+noc+${SECRET}"]`],
    ['an object',                   `{"host":"vco1.example.test","user":"noc","password":"${SECRET}"}`],
    ['a key too many',              `[{"host":"vco1.example.test","user":"noc","password":"p","token":"${SECRET}"}]`],
    ['no user',                     `[{"host":"vco1.example.test","password":"${SECRET}"}]`],
    ['an empty password',           `vco1.example.test+${SECRET}+`],
    ['no password',                 `vco1.example.test+${SECRET}`],
    ['an address in place of host', `https://vco1.example.test+noc+${SECRET}`],
    ['a path behind the host',      `vco1.example.test/portal+noc+${SECRET}`],
    ['a user before the host',      `noc@vco1.example.test+noc+${SECRET}`],
    ['a port that is none',         `vco1.example.test:99999+noc+${SECRET}`],
    ['the same host twice',         `vco1.example.test+noc+${SECRET};VCO1.example.test+noc+${SECRET}`],
  ])('are refused, and not shown: %s', (_what, text) => {
    expect(() => parseAccounts(text)).toThrow(/^expected /);
    const problem = problemOf({ VELOCLOUD_CREDENTIALS: text === '' ? ' ' : text });
    expect(problem).toMatch(/^Wrong settings:\n- VELOCLOUD_CREDENTIALS: expected /);
    expect(problem).not.toMatch(/hush-hush|vco1|noc/i);
  });

  it('of other machines are refused while the upstreams are the sandbox', () => {
    const problem = problemOf({
      VELOCLOUD_CREDENTIALS: `127.0.0.1:4012+noc+p;vco1.example.test+noc+${SECRET}`,
    });
    expect(problem).toContain('expected an address of this machine');
    expect(problem).not.toContain(SECRET);
  });

  it('are those of both orchestrators of the sandbox when nothing is set', () => {
    expect(createSettingsReader({}, true).read('a test', settings)).toMatchObject({
      accounts: [{ host: '127.0.0.1:4012' }, { host: '127.0.0.1:4013' }],
      scheme: 'http',
    });
  });

  it('have to be set for real orchestrators, which are spoken to by https', () => {
    const reader = createSettingsReader({}, false);
    expect(reader.read('a test', settings).scheme).toBe('https');
    expect(() => reader.finish()).toThrow('VELOCLOUD_CREDENTIALS is not set');
  });
});

function problemOf(environment: Environment): string {
  const reader = createSettingsReader(environment, true);
  reader.read('a test', settings);
  try {
    reader.finish();
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  throw new Error('the settings were taken');
}
