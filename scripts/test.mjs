/**
 * The whole check, as CI runs it: what it needs, the build, format, lint, import rules, types,
 * generated files, then every test. Stops at the first step that fails.
 *
 *   npm test                                       everything
 *   npm test -- --without redis,browser,postgres   leaves parts out by name, and says so
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const PARTS = {
  redis: { commands: ['redis-server'], debian: 'redis-server', macos: 'brew install redis' },
  browser: {
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debian: 'chromium',
    macos: 'brew install --cask chromium',
  },
  postgres: {
    // Debian keeps the server's commands off the PATH, in a folder for each version.
    commands: ['initdb', '/usr/lib/postgresql/*/bin/initdb'],
    debian: 'postgresql',
    macos: 'brew install postgresql',
  },
};

const without = readWithout(process.argv.slice(2));
const reports = mkdtempSync(join(tmpdir(), 'noc-graph-test-'));
const started = Date.now();

for (const [part, needs] of Object.entries(PARTS)) {
  if (!without.includes(part)) provide(part, needs);
}

// Two at a time: each has one core for itself.
await Promise.all([
  inTurn([['lint', 'npm', ['run', '--silent', 'lint']]]),
  inTurn([
    ['build', 'npm', ['run', '--silent', 'build']],
    ['types', 'npm', ['run', '--silent', 'types']],
    ['import rules', 'npm', ['run', '--silent', 'depcruise']],
    ['generated files', 'npm', ['run', '--silent', 'generated:check']],
    ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ]),
]);
const postgres = without.includes('postgres') ? undefined : await startPostgres();
const environment = postgres && { NOC_GRAPH_TEST_POSTGRES: postgres.url };
/** Whole systems of many processes need a core for each of two; the other tests wait more than they work. */
const runs = [
  ['tests of whole systems', 'systems', ['test/e2e']],
  ['tests of parts', 'parts', ['--testPathIgnorePatterns', 'test/e2e', '--maxWorkers', '3']],
];
const results = [];
for (const [name, report, args] of runs) {
  const file = join(reports, `${report}.json`);
  const jest = ['run', '--silent', 'jest', '--', '--json', `--outputFile=${file}`, ...args];
  results.push({ isPassed: await run(name, 'npm', jest, environment), file });
}
await postgres?.remove();
summarise();
process.exit(results.every(({ isPassed }) => isPassed) ? 0 : 1);

function readWithout(args) {
  if (args.length === 0) return [];
  const [flag, value, ...rest] = args.flatMap((arg) => arg.split('='));
  const parts = (value ?? '').split(',').filter((part) => part !== '');
  const unknown = parts.filter((part) => !(part in PARTS));
  if (flag !== '--without' || parts.length === 0 || rest.length > 0 || unknown.length > 0) {
    fail(
      `expected: npm test [-- --without ${Object.keys(PARTS).join(',')}]; got ${args.join(' ')}`,
    );
  }
  return parts;
}

/** Finds a program, installs it where that is possible, or says how to. */
function provide(part, { commands, debian, macos }) {
  if (commands.some(onPath)) return;
  const installs = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (installs) {
    console.log(`- ${part}: installing Debian's ${debian}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = ['-o', 'Acquire::Retries=3', '-y', '--no-install-recommends'];
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-qq', ...options, debian], { env, stdio: 'inherit' });
    if (commands.some(onPath)) return;
  }
  fail(
    `${part}: none of ${commands.join(', ')} is there. Install it ` +
      `(Debian: apt-get install ${debian}; macOS: ${macos}), ` +
      `or leave its tests out by name: npm test -- --without ${part}`,
  );
}

function onPath(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** One step after the other; what each says is shown when it ends. Ends the process when one fails. */
async function inTurn(steps) {
  for (const [name, command, args] of steps) {
    const from = Date.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    const [status] = await once(child, 'close');
    process.stdout.write(`\n== ${name}\n${Buffer.concat(said).toString()}`);
    console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds(from)} s`);
    if (status !== 0) fail(`${name} failed`);
  }
}

/** One server for all test files: each system under test has a database of its own there. */
async function startPostgres() {
  const { startPostgresServer } = await tsImport(
    '../test/support/postgres-server.ts',
    import.meta.url,
  );
  return startPostgresServer();
}

/** What is started here meanwhile goes on running. @param more environment of the command. */
async function run(name, command, args, more) {
  const from = Date.now();
  console.log(`\n== ${name}`);
  const env = { ...process.env, NOC_GRAPH_TEST_WITHOUT: without.join(','), ...more };
  const [status] = await once(spawn(command, args, { stdio: 'inherit', env }), 'close');
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds(from)} s`);
  return status === 0;
}

function summarise() {
  const told = results.map(({ file }) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (count) => told.reduce((total, each) => total + each[count], 0);
  const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
  if (without.length > 0) console.log(`\nLeft out, as asked: ${without.join(', ')}`);
  console.log(`\nAll steps took ${seconds(started)} s.`);
  console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
}

function seconds(from) {
  return Math.round((Date.now() - from) / 1000);
}

function fail(reason) {
  console.error(`\n${reason}`);
  process.exit(1);
}
