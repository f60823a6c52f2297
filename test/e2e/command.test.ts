import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finish, root, runCommand } from '../support/run-command.ts';
import { ask } from '../support/start-system.ts';

const main = join(root, 'dist/app/main.js');
const command = (...args: string[]) => [main, ...args];

describe('the command', () => {
  it('was built', () => {
    expect(existsSync(main)).toBe(true);
  });

  it.each([
    [[]],
    [['all']],
    [['split']],
    [['gateway']],
    [['subgraph']],
    [['monitor']],
    [['sandbox']],
  ])('says what it does with --help behind %j', async (role) => {
    const { code, output } = await finish(process.execPath, command(...role, '--help'));
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: noc-graph/);
  });

  // prettier-ignore
  it.each<{ what: string; args: string[]; environment?: Record<string, string>; says: string[] }>([
    { what: 'an unknown role',      args: ['gatway'],                       says: ["unknown command 'gatway'", 'gateway'] },
    { what: 'an unknown flag',      args: ['gateway', '--prot', '1'],       says: ["unknown option '--prot'", '--port'] },
    { what: 'an unknown subgraph',  args: ['subgraph', 'bruni'],            says: ['There is no subgraph "bruni"', 'did you mean bruin?'] },
    { what: 'an unknown monitor',   args: ['monitor', 'customer-cash'],     says: ['There is no monitor "customer-cash"', 'did you mean customer-cache?'] },
    { what: 'a wrong port',         args: ['all', '--port', 'many'],        says: ['PORT: expected a whole number', '"many"'] },
    { what: 'a missing supergraph', args: ['gateway', '--supergraph', '/nowhere/at/all.graphql'], says: ['SUPERGRAPH', '/nowhere/at/all.graphql'] },
    { what: 'several wrong settings at once', args: ['all'], environment: { PORT: 'x', BRUIN_TIMEOUT_MS: '-1', ENVIRONMENT: 'prod' },
      says: ['PORT:', 'BRUIN_TIMEOUT_MS (ms):', 'ENVIRONMENT: expected one of local, dev, staging, production'] },
    { what: 'an unknown setting',   args: ['all'], environment: { BRUIN_BASE_ULR: 'http://127.0.0.1:1' }, says: ['BRUIN_BASE_ULR is no setting; did you mean BRUIN_BASE_URL?'] },
    { what: 'writing to real systems outside production', args: ['all'], environment: { ENVIRONMENT: 'staging', EFFECTS: 'write' }, says: ['EFFECTS write with UPSTREAMS real is refused in ENVIRONMENT staging'] },
    { what: 'production that does not say its effects', args: ['all'], environment: { ENVIRONMENT: 'production' }, says: ['EFFECTS is not set'] },
    { what: 'sandbox upstreams elsewhere', args: ['all'], environment: { BRUIN_BASE_URL: 'https://bruin.example.test' }, says: ['BRUIN_BASE_URL: UPSTREAMS is sandbox, so expected an address of this machine'] },
    { what: 'a simulated time for real systems', args: ['monitor', 'customer-cache'], environment: { UPSTREAMS: 'real', EFFECTS: 'dry-run', SANDBOX_CLOCK_URL: 'http://127.0.0.1:4010/clock' }, says: ['SANDBOX_CLOCK_URL with UPSTREAMS real is refused'] },
    { what: 'a time that nobody tells', args: ['subgraph', 't7'], environment: { SANDBOX_CLOCK_URL: 'http://127.0.0.1:1/clock' }, says: ['nobody tells the time there', 'Start the sandbox first'] },
    { what: 'ports that nobody could be told', args: ['split', '--port', '0'], says: ['PORT: expected a port that can be told to others'] },
    { what: 'real upstreams without addresses', args: ['subgraph', 'bruin'], environment: { UPSTREAMS: 'real', EFFECTS: 'dry-run' }, says: ['BRUIN_BASE_URL is not set', 'BRUIN_CLIENT_SECRET is not set'] },
  ])('refuses $what, and says what is right', async ({ args, environment = {}, says }) => {
    const { code, output } = await finish(process.execPath, command(...args), environment);
    expect(code).not.toBe(0);
    for (const words of says) expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('starts everything within ten seconds, beside another one, and stops cleanly on Ctrl-C', async () => {
    const system = runCommand(process.execPath, command('all', '--port', '4390'));
    try {
      const [, seconds] = await system.until(/Ready after ([\d.]+) s/, 30_000);
      expect(Number(seconds)).toBeLessThan(10);
      const { data } = await ask<unknown>('http://127.0.0.1:4390', '{ customers { totalCount } }');
      expect(data).toEqual({ customers: { totalCount: 5 } });
      const state = await fetch('http://127.0.0.1:4400/state');
      expect(state.status).toBe(200);
      const ready = await fetch('http://127.0.0.1:4390/health/ready');
      expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
      const metrics = await (await fetch('http://127.0.0.1:4390/metrics')).text();
      expect(metrics).toContain('upstream_call_duration_seconds_count{upstream="bruin"');
    } finally {
      expect(await system.end('SIGINT')).toBe(0);
    }
    expect(system.output()).not.toMatch(/error/i);
  });

  it('says in plain words that a port is taken', async () => {
    const first = runCommand(process.execPath, command('gateway', '--port', '4391'));
    try {
      await first.until(/GraphQL/, 10_000);
      const { code, output } = await finish(process.execPath, command('gateway', '--port', '4391'));
      expect(code).toBe(1);
      expect(output).toContain('choose another port');
    } finally {
      await first.end('SIGTERM');
    }
  });
});
