import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addMaintenanceCommands, addMonitorCommands } from '../../app/monitor-commands/index.ts';
import { dispatchDesk } from '../../monitors/dispatch-desk/index.ts';
import type { MonitorDefinition } from '../../monitors/runtime/define-monitor.ts';
import { serviceOutage } from '../../monitors/service-outage/index.ts';
import { untilControlsKnown } from '../monitors/until-controls-known.ts';
import { startMonitorBench, type MonitorBench } from '../support/monitor-bench.ts';
import { playScenario } from '../support/play-scenario.ts';
import { startPostgresServer, type PostgresServer } from '../support/postgres-server.ts';
import { finish, root } from '../support/run-command.ts';
import { shortWindows } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import { until } from '../support/until.ts';

const CUSTOMER = '70001';
/** Of that customer: one whose ticket 5400108 is open; a link of it is down. */
const SERIAL = 'VC0000024';
const SITE = '70001:507';
const SYSTEMS = 'bruin,velocloud-1,velocloud-2,hawkeye,digi,lit,cts,t7,chat,sms,smtp'.split(',');

let postgres: PostgresServer;
let running: SystemUnderTest;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  postgres = await startPostgresServer();
  running = await startSystem({
    ...shortWindows(10_000),
    DATABASE_URL: await postgres.createDatabase(),
    // Nobody but the commands asks the systems.
    ...{ CUSTOMER_CACHE_CHECK_SECONDS: '3600', HAWKEYE_CUSTOMER_CACHE_CHECK_SECONDS: '3600' },
    SERVICE_DISPATCH_INTERVAL_SECONDS: '3600',
    DISPATCH_DESK_PORTAL_URL: 'https://portal.example.test',
  });
  await untilControlsKnown(running);
  running.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 500);
  environment = {
    GATEWAY_URL: `${running.url}/graphql`,
    SANDBOX_CLOCK_URL: `${running.control}/clock`,
    LOG_LEVEL: 'silent',
    DISPATCH_DESK_PORTAL_URL: 'https://portal.example.test',
  };
  await playScenario(running.control, 'link-down', { serialNumber: SERIAL, interface: 'GE1' });
}, 120_000);
afterAll(async () => {
  await running.stop();
  await postgres.remove();
}, 90_000);

interface Said {
  readonly code: number;
  readonly output: string;
}

/** Runs a command line in this process, as a user would in theirs. */
async function speak(line: string, own: Readonly<Record<string, string>> = {}): Promise<Said> {
  let [code, output] = [0, ''];
  const say = (text: string): void => {
    if (!/ \(\d+ s\)$/.test(text)) output += `${text}\n`; // progress
  };
  const fail = (message: string, exitCode: number): void => {
    code = exitCode;
    say(message);
  };
  const program = new Command().exitOverride();
  const optionsFrom = (preset?: string) => ({
    environment: { ...environment, ...own, ...(preset && { MONITORS_PRESET: preset }) },
    say,
  });
  addMonitorCommands(program.command('monitor'), optionsFrom, fail);
  addMaintenanceCommands(program.command('maintenance'), optionsFrom, fail);
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  await program.parseAsync(words, { from: 'user' });
  return { code, output };
}

/** The world goes on for a second: what happens from then on is told from what was before. */
function later(): Date {
  running.world.clock.step(1000);
  return running.world.clock.now();
}

const calls = (): number => SYSTEMS.reduce((sum, name) => sum + running.calls(name).length, 0);
const writes = (): string[] =>
  SYSTEMS.flatMap((name) =>
    running
      .calls(name)
      .filter(({ write }) => write)
      .map(({ method, path }) => `${name} ${method} ${path}`),
  );

interface RunNode {
  readonly id: string;
  readonly monitor: string;
  readonly mode: string;
  readonly result: string;
  readonly reason: string | null;
}

async function runs(filter: object): Promise<readonly RunNode[]> {
  const { data, errors } = await running.ask<{ monitorRuns: { nodes: readonly RunNode[] } }>(
    `query ($filter: MonitorRunFilter) {
       monitorRuns(filter: $filter, first: 200) { nodes { id monitor mode result reason } }
     }`,
    { filter },
  );
  if (!data?.monitorRuns) throw new Error(JSON.stringify(errors));
  return data.monitorRuns.nodes;
}

let benches: MonitorBench[] = [];
/** A replica of a monitor that sees one customer. */
function replicaOf(definition: MonitorDefinition, explain?: string) {
  const { url, world } = running;
  const focus = { customerId: CUSTOMER, explain };
  const bench = startMonitorBench(definition, {
    ...{ url, clock: world.clock, focus },
    environment: { DISPATCH_DESK_PORTAL_URL: 'https://portal.example.test' },
  });
  benches.push(bench);
  return bench;
}
afterEach(async () => {
  await Promise.all(benches.map((bench) => bench.stop()));
  benches = [];
});

describe('monitor run --once --dry-run', () => {
  it('prints what was seen, which rule fired, and which nearly did and by how much', async () => {
    running.clearCalls();
    const line = `monitor run service-outage --once --dry-run --customer ${CUSTOMER}`;
    const { code, output } = await speak(line, {
      SERVICE_OUTAGE_AUTORESOLVE_DAY_SECONDS: '35000',
      SERVICE_OUTAGE_AUTORESOLVE_NIGHT_SECONDS: '35000',
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^service-outage, 20\S+Z: looked at \d+; decided on \d+, and nearly on/);
    const blocks = output.split('\n\n');
    expect(blocks.find((block) => block.includes('sighting') && block.includes(SERIAL))).toMatch(
      new RegExp(
        `^  ${SERIAL}, customer ${CUSTOMER}, site ${SITE}, on \\S+\n` +
          '    sighting: quarantine. Link Down \\(no HA\\); looked at again after 5 s\n' +
          '    1. schedule-recheck: done \\(scheduled\\)\n' +
          '       dueAt: 20\\S+Z$',
      ),
    );
    expect(output).toMatch(
      /\n {2}Nearly:\n {2}VC0000001, customer .*\n {4}nearly autoresolve: 9\d\d s past 35000 s; so autoresolve-too-late\. its last outage was documented \d+ s ago\n/,
    );
    expect(output).toContain('    recheck: still-down. Link Down (no HA) outlasted its quarantine');
    expect(output).toContain('    1. open-outage-task: is so already (ALREADY_IN_PROGRESS)\n');
    expect(output).toMatch(
      /\nNothing outside was written to, because EFFECTS is dry-run\. The graph's own caches and index are kept up to date in every mode\.\nIn all: .*\.\n$/,
    );
    expect(output).not.toMatch(/70002|undefined|\{"|\[object/);
    expect(writes()).toEqual([]);
  }, 90_000);

  it('explains one device with every decision about it, also those that lead to nothing', async () => {
    const { output } = await speak(
      `monitor run service-outage --once --dry-run --explain ${SERIAL}`,
    );
    const subjects = output.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(subjects).toHaveLength(3);
    expect(subjects.every((line) => line.startsWith(`  ${SERIAL}, `))).toBe(true);
    expect(output).toContain('    opened: already-in-progress. the device is on an open ticket\n');
  }, 90_000);

  it('prints notes as they would be written', async () => {
    const { output } = await speak(`monitor run triage --once --dry-run --explain ${SERIAL}`);
    expect(output).toMatch(
      /1\. append-notes: would be done\n {7}ticketId: 5400108\n[\s\S]* {7}notes:\n {9}\| #\*MetTel's IPA\*#\n {9}\| Triage \(VeloCloud\)\n/,
    );
    expect(output).toContain('In all: would be done: 1 append-notes, 1 chat.\n');
    expect(writes()).toEqual([]);
  }, 90_000);

  it.each([
    ['triage --once --dry-run --customer 99999', 'Nothing to do.'],
    ['dispatch-desk --once --dry-run', 'Nothing to do.'],
  ])('says so where there is nothing to do: %s', async (line, said) => {
    expect(await speak(`monitor run ${line}`)).toMatchObject({
      code: 0,
      output: expect.stringContaining(said) as string,
    });
  });

  it('takes the rules of the preset', async () => {
    const line = `monitor run service-outage --once --dry-run --explain ${SERIAL} --preset late --wait 10`;
    const { output } = await speak(line);
    expect(output).toContain('sighting: business-at-once. Link Down (no HA), a link of business');
    expect(output).toMatch(/set-severity: would be done \(CHANGED\)/);
    expect(output).toMatch(/^Later: forward 5400108\/.*; nobody waits for it here\.$/m);
  }, 90_000);
});

describe('a command for monitors', () => {
  // prettier-ignore
  it.each<{ what: string; line: string; own?: Record<string, string>; code: number; says: string | RegExp }>([
    { what: 'an unknown monitor',          line: 'monitor run service-outag --once',                code: 2, says: 'There is no monitor "service-outag"; did you mean service-outage? There are: customer-cache,' },
    { what: 'a name far from any',         line: 'monitor pause x',                                 code: 2, says: 'There is no monitor "x". There are: ' },
    { what: 'a missing --once',            line: 'monitor run triage --dry-run',                    code: 2, says: 'Say --once: `noc-graph monitor triage` is what keeps a monitor running.' },
    { what: 'a wait that is no number',    line: 'monitor run triage --once --wait long',           code: 2, says: '--wait: expected whole seconds, got "long"' },
    { what: 'a wrong preset',              line: 'monitor run triage --once --preset old',          code: 2, says: 'MONITORS_PRESET: expected one of seed, mid, late, got "old"' },
    { what: 'a gateway that is away',      line: 'monitor run triage --once --dry-run',             own: { GATEWAY_URL: 'http://127.0.0.1:9/graphql' }, code: 1, says: 'Nobody answers at http://127.0.0.1:9/graphql. Start everything with `npm start`, or name the gateway in GATEWAY_URL.' },
    { what: 'a gateway that is away, to pause', line: 'monitor pause triage',                       own: { GATEWAY_URL: 'http://127.0.0.1:9/graphql' }, code: 1, says: 'Nobody answers at http://127.0.0.1:9/graphql.' },
    { what: 'what is no gateway',          line: 'monitor resume triage',                           own: { GATEWAY_URL: 'CONTROL/graphql' }, code: 1, says: /graphql: gateway answered with status 404 and no GraphQL result\. Start/ },
    { what: 'a clock that nobody tells',   line: 'monitor run triage --once --dry-run',             own: { SANDBOX_CLOCK_URL: 'http://127.0.0.1:9/clock' }, code: 1, says: 'nobody tells the time there' },
    { what: 'a run that nobody knows',     line: 'monitor replay 6f1c1f2e-0000-8000-a000-000000000000', code: 1, says: 'the ledger holds no run 6f1c1f2e-' },
    { what: 'a run id that is none',       line: 'monitor replay yesterday',                        code: 1, says: 'yesterday' },
    { what: 'a settings file that is not there', line: 'monitor replay x --settings /nowhere.json', code: 2, says: '/nowhere.json: expected JSON with settings by variable' },
    { what: 'a window of nothing',         line: 'maintenance add --starts 2030-03-16T22:00 --zone UTC --minutes 60', code: 2, says: 'exactly one' },
    { what: 'a window of no time',         line: 'maintenance add --serial VC1 --starts tomorrow --zone UTC --minutes 60', code: 2, says: 'expected a local date and time' },
    { what: 'a window in no zone',         line: 'maintenance add --serial VC1 --starts 2030-03-16T22:00 --zone Mars --minutes 60', code: 2, says: 'expected an IANA time zone' },
    { what: 'minutes that are no number',  line: 'maintenance add --serial VC1 --starts 2030-03-16T22:00 --zone UTC --minutes x', code: 2, says: '--minutes: expected a whole number, got "x"' },
    { what: 'an end that is no time',      line: 'maintenance add --serial VC1 --starts 2030-03-16T22:00 --zone UTC --minutes 5 --until x', code: 2, says: '--until: expected a time in ISO 8601, got "x"' },
  ])('ends with $code for $what, and says what is right', async ({ line, own = {}, code, says }) => {
    const settings = Object.entries(own).map(([key, value]) => [key, value.replace('CONTROL', running.control)]);
    const said = await speak(line, Object.fromEntries(settings) as Record<string, string>);
    expect(said.output).toEqual(typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says));
    expect(said.output).not.toMatch(/\n\s+at /);
    expect(said.code).toBe(code);
  });

  it('is a command of noc-graph, and its exit code is that of the process', async () => {
    const main = ['--import', 'tsx', join(root, 'app/main.ts')];
    const args = [...main, 'monitor', 'run', 'triag', '--once'];
    expect(await finish(process.execPath, args, environment)).toMatchObject({
      code: 2,
      output: expect.stringMatching(
        /^There is no monitor "triag"; did you mean triage\?/,
      ) as string,
    });
  }, 90_000);
});

describe('pause and resume', () => {
  it('hold a monitor back on every replica within two seconds, and keep one held run of each', async () => {
    const since = later().toISOString();
    const replicas = [replicaOf(dispatchDesk), replicaOf(dispatchDesk)];
    const results = () =>
      Promise.all(replicas.map(async (replica) => (await replica.run()).outcome.result));
    expect(await results()).toEqual(['finished', 'finished']); // they know now of no pause

    expect((await speak('monitor pause dispatch-desk --reason "a look"')).output).toMatch(
      /^dispatch-desk is paused since 20\S+Z\.\n$/,
    );
    await new Promise((resolve) => setTimeout(resolve, 2000));
    for (let tick = 0; tick < 3; tick += 1) expect(await results()).toEqual(['held', 'held']);
    expect(await runs({ monitors: ['dispatch-desk'], results: ['HELD'], since })).toMatchObject([
      { reason: 'dispatch-desk is paused' },
      { reason: 'dispatch-desk is paused' },
    ]);

    expect((await speak('monitor resume dispatch-desk')).output).toBe('dispatch-desk goes on.\n');
    await until('they go on', async () => (await results()).every((one) => one === 'finished'));
    expect((await speak('monitor resume dispatch-desk')).output).toBe(
      'dispatch-desk was not paused.\n',
    );
  }, 90_000);

  it('hold actions about one customer back, and say what they held', async () => {
    const since = later();
    expect((await speak(`monitor pause service-outage --customer ${CUSTOMER}`)).output).toMatch(
      `service-outage is paused for customer ${CUSTOMER} since `,
    );
    const bench = replicaOf(serviceOutage, SERIAL);
    running.clearCalls();
    await bench.run();
    await bench.runNext();
    expect(await heldSince(since)).toEqual([
      ['open-outage-task', `service-outage is paused for customer ${CUSTOMER}`],
    ]);
    expect(writes()).toEqual([]);
    await speak(`monitor resume service-outage --customer ${CUSTOMER}`);
  }, 90_000);
});

/** Actions about the device that were held since a time, and what the ledger says held them. */
async function heldSince(since: Date): Promise<[string, string][]> {
  interface Answer {
    decisions: { nodes: { actions: { kind: string; state: string; detail: string }[] }[] };
  }
  const { data, errors } = await running.ask<Answer>(
    `query ($filter: DecisionFilter) {
       decisions(filter: $filter, first: 100) { nodes { actions { kind state detail } } }
     }`,
    {
      filter: {
        ...{ serialNumber: SERIAL, since: since.toISOString() },
        ...{ modes: ['WRITE'], actionStates: ['HELD'] },
      },
    },
  );
  if (!data?.decisions) throw new Error(JSON.stringify(errors));
  return data.decisions.nodes.flatMap(({ actions }) =>
    actions.map(({ kind, detail }): [string, string] => [kind, detail]),
  );
}

describe('a maintenance window', () => {
  afterEach(async () => {
    const { output } = await speak('maintenance list');
    for (const [, id] of output.matchAll(/^([0-9a-f-]{36}) /gm)) {
      expect((await speak(`maintenance end ${id}`)).output).toBe(`Window ${id} has ended.\n`);
    }
  });
  /** In the zone in which it is said. */
  const startedAgo = (minutes: number): string => {
    const at = new Date(running.world.clock.now().getTime() - minutes * 60_000);
    return at.toISOString().slice(0, 16);
  };

  it.each([
    ['customer', CUSTOMER],
    ['site', SITE],
    ['serial', SERIAL],
  ])(
    'by %s holds back, says so, and what it held is done after it, in two runs of the ledger',
    async (by, id) => {
      const since = later();
      const added = await speak(
        `maintenance add --${by} ${id} --starts ${startedAgo(1)} --zone UTC --minutes 5 --reason "new router"`,
      );
      expect(added.output).toMatch(/^Window [0-9a-f-]{36} is under way\.\n$/);
      const windowId = added.output.split(' ')[1] ?? '';
      const bench = replicaOf(serviceOutage, SERIAL);
      running.clearCalls();
      await bench.run();
      await bench.runNext();
      const [held, ...others] = bench.waiting();
      expect([held?.kind, others]).toEqual(['recheck', []]);
      expect(await heldSince(since)).toEqual([
        ['open-outage-task', `maintenance window ${windowId}: new router`],
      ]);

      for (let minute = 0; bench.waiting().length > 0 && minute < 10; minute += 1) {
        await bench.runNext();
      }
      const filter = { monitors: ['service-outage'], since: since.toISOString() };
      const rechecks = await decisionsOfRechecks(filter);
      expect(rechecks).toEqual(['HELD', 'ALREADY']);
      expect(bench.waiting()).toEqual([]);
    },
    60_000,
  );

  it('that comes again is listed with its next start', async () => {
    await speak(
      `maintenance add --serial VC1 --starts "0 22 * * SUN" --zone Europe/Madrid --minutes 90`,
    );
    const { output } = await speak('maintenance list');
    expect(output).toMatch(/^[0-9a-f-]{36} +VC1 +0 22 \* \* SUN +Europe\/Madrid +90 +20\S+Z/m);
  });
});

async function decisionsOfRechecks(filter: object): Promise<string[]> {
  interface Answer {
    decisions: { nodes: { decidedAt: string; actions: { state: string }[] }[] };
  }
  const { data } = await running.ask<Answer>(
    `query ($filter: DecisionFilter) {
       decisions(filter: $filter, first: 100) { nodes { decidedAt actions { state } } }
     }`,
    { filter: { ...filter, stage: 'recheck', serialNumber: SERIAL, modes: ['WRITE'] } },
  );
  return (data?.decisions.nodes ?? [])
    .sort((a, b) => a.decidedAt.localeCompare(b.decidedAt))
    .flatMap(({ actions }) => actions.map(({ state }) => state));
}

describe('monitor replay', () => {
  it('decides every run of the ledger as it was decided, and asks no upstream system', async () => {
    await speak('monitor run service-dispatch --once --dry-run');
    const all = (await runs({})).filter(({ result }) => result !== null);
    expect(new Set(all.map(({ monitor }) => monitor)).size).toBeGreaterThan(2);
    running.clearCalls();
    for (const { id } of all) {
      const { code, output } = await speak(`monitor replay ${id}`);
      expect({ id, code, output }).toEqual({
        ...{ id, code: 0 },
        output: expect.stringMatching(
          /^\S+, job \S+, 20\S+Z: (\d+) decisions? made again, \1 the same\.\n$/,
        ) as string,
      });
    }
    expect(calls()).toBe(0);
  }, 90_000);

  it('shows what other settings would have decided', async () => {
    const { output: plan } = await speak(
      `monitor run service-outage --once --dry-run --explain ${SERIAL}`,
    );
    expect(plan).toContain('quarantine');
    const folder = mkdtempSync(join(tmpdir(), 'noc-graph-replay-'));
    const file = (settings: object) => {
      const path = join(folder, 'settings.json');
      writeFileSync(path, JSON.stringify(settings));
      return path;
    };
    const sighted = await runOfSighting();
    const changed = file({ SERVICE_OUTAGE_QUARANTINE_SECONDS: 60 });
    const { output } = await speak(`monitor replay ${sighted} --settings ${changed}`);
    expect(output).toMatch(/1 decision made again, 0 the same\.\n/);
    expect(output).toMatch(
      new RegExp(
        `${SERIAL}, customer ${CUSTOMER}, sighting, 20\\S+Z\n` +
          ' {4}- quarantine. .* looked at again after 5 s\n[\\s\\S]*' +
          ' {4}\\+ quarantine. .* looked at again after 60 s\n',
      ),
    );
    const foreign = file({ TRIAGE_LAST_NOTE_SECONDS: 60 });
    expect(await speak(`monitor replay ${sighted} --settings ${foreign}`)).toEqual({
      code: 2,
      output: 'TRIAGE_LAST_NOTE_SECONDS is no setting of service-outage\n',
    });
  }, 90_000);
});

async function runOfSighting(): Promise<string> {
  let id = '';
  await until('the sighting is in the ledger', async () => {
    const { data } = await running.ask<{ decisions: { nodes: { run: { id: string } }[] } }>(
      `query ($filter: DecisionFilter) {
         decisions(filter: $filter, first: 1) { nodes { run { id } } }
       }`,
      { filter: { stage: 'sighting', serialNumber: SERIAL, modes: ['DRY_RUN'] } },
    );
    id = data?.decisions.nodes[0]?.run.id ?? '';
    return id !== '';
  });
  return id;
}
