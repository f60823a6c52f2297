#!/usr/bin/env node
import { Command, Option } from 'commander';
import { nearest, SettingsError, type Environment } from '../platform/config.ts';
import type { Running } from '../platform/lifecycle.ts';
import { addMaintenanceCommands, addMonitorCommands } from './monitor-commands/index.ts';
import { MONITOR_PORTS, SUBGRAPH_PORTS } from './ports.ts';
import { packageVersion, type ProcessOptions } from './process.ts';
import { addSandboxCommands } from './sandbox-commands/index.ts';

/** How long parts may take to stop before the process ends anyway. */
const STOP_WITHIN_MS = 10_000;
/** The role split ends groups of processes one after the other, and each may take as long. */
const STOP_SPLIT_WITHIN_MS = 60_000;

type Flags = Readonly<Record<string, string>>;

/** Flags are settings by another name: each sets its variable for this process. */
const FLAGS = {
  port: (what: string) => new Option('--port <number>', `port of the ${what}`),
  supergraph: new Option(
    '--supergraph <file>',
    'composed Federation 2 supergraph to serve (SUPERGRAPH)',
  ),
  basePort: new Option(
    '--base-port <number>',
    "where all ports but the gateway's begin (SPLIT_BASE_PORT, default 4000)",
  ),
  seed: new Option('--seed <number>', "seed of the sandbox's world (SANDBOX_SEED)"),
  speed: new Option(
    '--speed <number>',
    "speed of the sandbox's clock, 1 is real time (SANDBOX_SPEED)",
  ),
  preset: new Option(
    '--preset <name>',
    "age of the monitors' rules: seed, mid or late (MONITORS_PRESET)",
  ),
  edges: new Option(
    '--edges <number>',
    "how many edges the sandbox's world has (SANDBOX_EDGES, default 120)",
  ),
};

function optionsFrom(flags: Flags, names: Readonly<Record<string, string>>): ProcessOptions {
  const given = Object.entries(flags).map(([flag, value]) => [names[flag] ?? flag, value]);
  const environment = { ...process.env, ...Object.fromEntries(given) } as Environment;
  return { environment, say: (line) => console.log(line) };
}

/** What a role is once it runs; one that cannot go on says so by `failed`. */
interface RunningRole extends Running {
  readonly failed?: Promise<Error>;
}

/**
 * Starts a role, keeps it until a signal or its failure, and ends the process. `start` loads the role
 * first: a process of one has no use for the others.
 */
async function keep(
  start: () => Promise<RunningRole>,
  stopWithinMs = STOP_WITHIN_MS,
): Promise<void> {
  let running: RunningRole | undefined;
  const starting = start();
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    if (stopping) process.exit(exitCode || 1); // a second signal: at once
    stopping = true;
    const late = setTimeout(() => process.exit(1), stopWithinMs);
    running ??= await starting.catch(() => undefined);
    await running?.stop();
    clearTimeout(late);
    process.exit(exitCode);
  }
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGHUP', () => void stop(0)); // the terminal was closed
  process.on('uncaughtException', (error) => {
    console.error(error);
    void stop(1);
  });
  process.on('unhandledRejection', (error) => {
    console.error(error);
    void stop(1);
  });

  try {
    running = await starting;
    void running.failed?.then((error) => {
      if (stopping) return;
      console.error(explain(error));
      return stop(1);
    });
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : explain(error));
    process.exit(error instanceof SettingsError ? 2 : 1);
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Something else listens there: choose another port, for example PORT=4100.`;
  }
  return error.message;
}

const oneOf = (named: object): string => `one of ${Object.keys(named).join(', ')}`;

const program = new Command('noc-graph')
  .description('One federated GraphQL graph over the systems of a network operations centre.')
  .version(packageVersion())
  .addHelpText(
    'after',
    '\nSettings are environment variables; .env.example lists them all. Flags win over variables.',
  )
  .showHelpAfterError('(noc-graph --help shows what there is)');

program
  .command('all')
  .description(
    'everything in one process: sandbox, subgraphs, gateway, monitors (what `npm start` runs)',
  )
  .addOption(FLAGS.port('gateway (PORT, default 4000)'))
  .addOption(FLAGS.seed)
  .addOption(FLAGS.preset)
  .addOption(FLAGS.speed)
  .action((flags: Flags) =>
    keep(async () => {
      const { runAll } = await import('./roles/run-all.ts');
      return runAll(
        optionsFrom(flags, {
          port: 'PORT',
          seed: 'SANDBOX_SEED',
          speed: 'SANDBOX_SPEED',
          preset: 'MONITORS_PRESET',
        }),
      );
    }),
  );

program
  .command('split')
  .description(
    'everything on this machine, each role as a process of its own (what `npm run start:split` runs)',
  )
  .addOption(FLAGS.port('gateway (PORT, default 4000)'))
  .addOption(FLAGS.basePort)
  .addOption(FLAGS.seed)
  .addOption(FLAGS.preset)
  .addOption(FLAGS.speed)
  .action((flags: Flags) =>
    keep(async () => {
      const { runSplit } = await import('./roles/split.ts');
      return runSplit(
        optionsFrom(flags, {
          port: 'PORT',
          basePort: 'SPLIT_BASE_PORT',
          seed: 'SANDBOX_SEED',
          speed: 'SANDBOX_SPEED',
          preset: 'MONITORS_PRESET',
        }),
      );
    }, STOP_SPLIT_WITHIN_MS),
  );

program
  .command('gateway')
  .description('the gateway alone, over any Federation 2 supergraph')
  .addOption(FLAGS.port('gateway (PORT, default 4000)'))
  .addOption(FLAGS.supergraph)
  .action((flags: Flags) =>
    keep(async () => {
      const { runGateway } = await import('./roles/gateway.ts');
      return runGateway(optionsFrom(flags, { port: 'PORT', supergraph: 'SUPERGRAPH' }));
    }),
  );

program
  .command('subgraph')
  .description('one subgraph behind HTTP')
  .argument('<name>', oneOf(SUBGRAPH_PORTS))
  .addOption(FLAGS.port('subgraph (SUBGRAPH_PORT, default: its port in the supergraph)'))
  .action((name: string, flags: Flags) =>
    keep(async () => {
      const { runSubgraph } = await import('./roles/subgraph.ts');
      return runSubgraph(name, optionsFrom(flags, { port: 'SUBGRAPH_PORT' }));
    }),
  );

const monitor = program
  .command('monitor')
  .description(
    `${oneOf(MONITOR_PORTS)}, as a client of the gateway at GATEWAY_URL; or a word to one that runs`,
  )
  .usage('<name> [options], or a command');
monitor
  .command('start', { isDefault: true })
  .description('keeps a monitor running')
  .argument('<name>', oneOf(MONITOR_PORTS))
  .addOption(FLAGS.port('health and metrics (MONITOR_PORT)'))
  .addOption(FLAGS.preset)
  .action((name: string, flags: Flags) =>
    keep(async () => {
      const { runMonitor } = await import('./roles/monitor.ts');
      return runMonitor(
        name,
        optionsFrom(flags, { port: 'MONITOR_PORT', preset: 'MONITORS_PRESET' }),
      );
    }),
  );
addMonitorCommands(monitor, (preset) =>
  optionsFrom(preset === undefined ? {} : { preset }, { preset: 'MONITORS_PRESET' }),
);

addMaintenanceCommands(
  program
    .command('maintenance')
    .description('times in which monitors leave a customer, a site or a device alone'),
  () => optionsFrom({}, {}),
);

const sandbox = program
  .command('sandbox')
  .description('simulated upstream systems; without a command of its own: starts them')
  .usage('[command] [options]');
sandbox
  .command('start', { isDefault: true })
  .description('starts them, on fixed ports')
  .addOption(
    FLAGS.port('control API (SANDBOX_PORT, default 4010); the simulators take the next ones'),
  )
  .addOption(FLAGS.seed)
  .addOption(FLAGS.speed)
  .addOption(FLAGS.edges)
  .allowExcessArguments()
  .action((flags: Flags, { args: [stray] }: Command) => {
    if (stray !== undefined) refuseSandboxCommand(stray);
    return keep(async () => {
      const { runSandbox } = await import('./roles/sandbox.ts');
      return runSandbox(
        optionsFrom(flags, {
          port: 'SANDBOX_PORT',
          seed: 'SANDBOX_SEED',
          speed: 'SANDBOX_SPEED',
          edges: 'SANDBOX_EDGES',
        }),
      );
    });
  });
addSandboxCommands(sandbox);

/** Whoever starts nothing by name starts everything: a slip in a name must not. */
function refuseSandboxCommand(name: string): never {
  const known = sandbox.commands.map((command) => command.name()).reverse(); // start is meant least
  const near = nearest(name, known);
  return sandbox.error(
    `There is no command "sandbox ${name}"${near ? `; did you mean ${near}?` : '.'} There are: ${known.join(', ')}.`,
    { exitCode: 2 },
  );
}

await program.parseAsync();
