import { join } from 'node:path';
import { Command } from 'commander';
import { showCalls } from '../../app/sandbox-commands/calls.ts';
import { createControlClient } from '../../app/sandbox-commands/control-client.ts';
import { clearFaults, setFaults } from '../../app/sandbox-commands/faults.ts';
import { addSandboxCommands } from '../../app/sandbox-commands/index.ts';
import { play } from '../../app/sandbox-commands/play.ts';
import { showStatus } from '../../app/sandbox-commands/status.ts';
import { startSandbox, type Sandbox } from '../../sandbox/index.ts';
import { finish, root } from '../support/run-command.ts';

/** Runs the command as a user would. */
const command = (...args: string[]) =>
  finish(process.execPath, ['--import', 'tsx', join(root, 'app/main.ts'), 'sandbox', ...args]);

describe('a command for a sandbox that runs', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ paused: true, epoch: new Date('2026-05-20T14:07:31Z') });
  });
  afterAll(() => sandbox.stop());

  /** Runs the command in this process. */
  async function speak(...args: string[]): Promise<{ code: number; output: string }> {
    let [code, output] = [0, ''];
    const sandboxCommand = new Command('sandbox');
    addSandboxCommands(sandboxCommand, {
      say: (line) => void (output += `${line}\n`),
      fail(message, exitCode) {
        output += `${message}\n`;
        code = exitCode;
      },
    });
    await sandboxCommand.parseAsync([...args, '--at', sandbox.control.origin], { from: 'user' });
    return { code, output };
  }
  const control = () => createControlClient(sandbox.control.origin);
  const faultsOf = (wanted: string) =>
    sandbox.simulators.find(({ system }) => system === wanted)?.faults;

  it('sets several faults of a system, shows them, and clears it', async () => {
    // prettier-ignore
    const set = await speak('set', 'bruin', 'latency', 'flaky', '--median-ms', '20', '--p99-ms', '60', '--share', '0.3', '--only-path', '/api');
    expect(set).toEqual({
      code: 0,
      output:
        'bruin: latency (medianMs 20, p99Ms 60, onlyPath /api), flaky (share 0.3, onlyPath /api)\n',
    });
    expect(faultsOf('bruin')).toEqual([
      { kind: 'latency', medianMs: 20, p99Ms: 60, onlyPath: '/api' },
      { kind: 'flaky', share: 0.3, status: 503, onlyPath: '/api' },
    ]);
    const status = await speak('status');
    expect(status.code).toBe(0);
    expect(status.output).toContain('Clock  2026-05-20T14:07:31.000Z, speed 0 (paused), seed 1');
    expect(status.output).toMatch(/^bruin +\d+ +0 +latency \(medianMs 20, p99Ms 60, /m);
    expect(await clearFaults(control(), 'bruin')).toEqual(['bruin behaves again.']);
    expect(faultsOf('bruin')).toEqual([]);
  });

  it('plays a scenario on its target', async () => {
    const options = { target: 'VC0000004', params: ['interface=GE2'] };
    const [told] = await play(control(), 'link-down', options);
    expect(told).toMatch(/^link-down: \{"serialNumber":"VC0000004"/);
    const edge = sandbox.world.edges.find(({ serialNumber }) => serialNumber === 'VC0000004');
    expect(edge?.links.map(({ state }) => state)).toEqual(['STABLE', 'DISCONNECTED']);
  });

  it('shows what was called and written, as a table and as JSON', async () => {
    const ask = (path: string) => fetch(`${sandbox.environment['BRUIN_BASE_URL']}${path}`);
    await ask('/api/Ticket?TicketId=5400123');
    await ask('/api/late');
    const { code, output } = await speak('calls', 'bruin', '--last', '1');
    expect(output).toMatch(/^AT +SYSTEM +METHOD +STATUS +WRITE +PATH/);
    expect(output).toMatch(/ bruin +GET +404 +\/api\/late\n1 older calls are not shown/m);
    expect(code).toBe(0);
    const whole = await showCalls(control(), undefined, { last: '50' });
    expect(whole[1]).toMatch(/ bruin +GET +401 +\/api\/Ticket\?TicketId=5400123$/);
    expect(await showCalls(control(), 'lit', { writes: true, last: '50' })).toEqual([
      'No writes yet.',
    ]);
    const [json = ''] = await showCalls(control(), undefined, { json: true, last: '50' });
    expect(JSON.parse(json)).toMatchObject([{ status: 401 }, { path: '/api/late', status: 404 }]);
  });

  it('lists the scenarios with their parameters', async () => {
    const lines = await play(control(), undefined, {});
    expect(lines[0]).toMatch(/^link-down \(serialNumber, interface\): /);
  });

  // prettier-ignore
  it.each<{ what: string; run: () => Promise<unknown>; says: string | RegExp }>([
    { what: 'an unknown fault',     run: () => setFaults(control(), 'bruin', ['refusd'], {}),                   says: 'There is no fault "refusd"; did you mean refused? There are: refused, slow' },
    { what: 'an unknown system',    run: () => setFaults(control(), 'bruni', ['refused'], {}),                  says: 'got "bruni"; did you mean bruin?' },
    { what: 'a missing field',      run: () => setFaults(control(), 'bruin', ['slow'], {}),                     says: '--delay-ms: expected number, got nothing' },
    { what: 'a field of another',   run: () => setFaults(control(), 'bruin', ['cut'], { status: '500' }),       says: '--status is nothing that cut has. cut: --only-path' },
    { what: 'a word for a number',  run: () => setFaults(control(), 'bruin', ['slow'], { delayMs: 'long' }),    says: '--delay-ms: expected a number, got "long"' },
    { what: 'a number too small',   run: () => setFaults(control(), 'bruin', ['slow'], { delayMs: '0' }),       says: '--delay-ms: expected number to be >=1' },
    { what: 'a fault it lacks',     run: () => setFaults(control(), 't7', ['drip'], {}),                        says: /^t7 can be refused, slow.*; got drip$/ },
    { what: 'an unknown scenario',  run: () => play(control(), 'link-dwon', {}),                                says: 'There is no scenario "link-dwon"; did you mean link-down?' },
    { what: 'an unknown target',    run: () => play(control(), 'link-down', { target: 'VC9' }),                 says: 'no edge of this world is called VC9' },
    { what: 'an unknown parameter', run: () => play(control(), 'link-down', { params: ['link=GE1'] }),          says: '--param: link-down has no parameter "link". It has: serialNumber, interface.' },
    { what: 'a word for a number of a scenario', run: () => play(control(), 'email-received', { params: ['clientId=x'] }), says: '--param: clientId is a number, got "x".' },
    { what: 'a value that a scenario refuses', run: () => play(control(), 'email-received', { params: ['signature=odd'] }), says: /^--param signature: expected one of "right"/ },
    { what: 'a parameter without value', run: () => play(control(), 'link-down', { params: ['interface'] }),    says: '--param: expected name=value, got "interface"' },
    { what: 'calls of nobody',      run: () => showCalls(control(), 'brun', { last: '50' }),                    says: 'did you mean bruin?' },
    { what: 'no number of calls',   run: () => showCalls(control(), 'bruin', { last: 'all' }),                  says: '--last: expected a whole number from 1, got "all"' },
  ])('refuses $what, and says what is right', async ({ run, says }) => {
    await expect(run()).rejects.toMatchObject({
      exitCode: 2,
      message: (typeof says === 'string'
        ? expect.stringContaining(says)
        : expect.stringMatching(says)) as string,
    });
    expect(faultsOf('bruin')).toEqual([]);
  });

  it('ends with 2 for what is asked for wrongly, and starts nothing', async () => {
    const { origin } = sandbox.control;
    const [status, wrong, stray] = await Promise.all([
      command('status', '--at', origin),
      command('set', 'bruin', 'refusd', '--at', origin),
      command('stauts'),
    ]);
    expect(status).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Clock {2}2026/) as string,
    });
    expect(wrong.output).toMatch(/^There is no fault "refusd"; did you mean refused\?/);
    expect(wrong.output).not.toMatch(/\n\s+at /);
    expect(wrong.code).toBe(2);
    expect(stray.output).toContain('There is no command "sandbox stauts"; did you mean status?');
    expect(stray.code).toBe(2);
  });
});

describe('a sandbox command', () => {
  it('ends with 1 when nobody answers, and says how to start a sandbox', async () => {
    await expect(
      showStatus(createControlClient('http://127.0.0.1:9'), false),
    ).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /^Nobody answers at http:\/\/127\.0\.0\.1:9\. Start a sandbox with/,
      ) as string,
    });
  });

  it('wants an address to speak to', () => {
    expect(() => createControlClient('here')).toThrow(
      '--at: expected the address of a control API',
    );
  });
});
