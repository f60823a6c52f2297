#!/usr/bin/env node
import { Command, Option } from 'commander';
import { SettingsError, type Environment } from '../platform/config.ts';
import type { Running } from '../platform/lifecycle.ts';
import { packageVersion, type ProcessOptions } from './process.ts';
import { runGateway } from './roles/gateway.ts';
import { runMonitor } from './roles/monitor.ts';
import { runAll } from './roles/run-all.ts';
import { runSandbox } from './roles/sandbox.ts';
import { runSubgraph } from './roles/subgraph.ts';

/** How long parts may take to stop before the process ends anyway. */
const STOP_WITHIN_MS = 10_000;

type Flags = Readonly<Record<string, string>>;

/** Flags are settings by another name: each sets its variable for this process. */
const FLAGS = {
  port: (what: string) => new Option('--port <number>', `port of the ${what}`),
  supergraph: new Option(
    '--supergraph <file>',
    'composed Federation 2 supergraph to serve (SUPERGRAPH)',
  ),
  seed: new Option('--seed <number>', "seed of the sandbox's world (SANDBOX_SEED)"),
  speed: new Option(
    '--speed <number>',
    "speed of the sandbox's clock, 1 is real time (SANDBOX_SPEED)",
  ),
};

function optionsFrom(flags: Flags, names: Readonly<Record<string, string>>): ProcessOptions {
  const given = Object.entries(flags).map(([flag, value]) => [names[flag] ?? flag, value]);
  const environment = { ...process.env, ...Object.fromEntries(given) } as Environment;
  return { environment, say: (line) => console.log(line) };
}

/** Starts a role, keeps it until a signal, and ends the process. */
async function keep(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  const starting = start();
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    if (stopping) process.exit(exitCode || 1); // a second signal: at once
    stopping = true;
    const late = setTimeout(() => process.exit(1), STOP_WITHIN_MS);
    running ??= await starting.catch(() => undefined);
    await running?.stop();
    clearTimeout(late);
    process.exit(exitCode);
  }
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
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
  .addOption(FLAGS.speed)
  .action((flags: Flags) =>
    keep(() =>
      runAll(optionsFrom(flags, { port: 'PORT', seed: 'SANDBOX_SEED', speed: 'SANDBOX_SPEED' })),
    ),
  );

program
  .command('gateway')
  .description('the gateway alone, over any Federation 2 supergraph')
  .addOption(FLAGS.port('gateway (PORT, default 4000)'))
  .addOption(FLAGS.supergraph)
  .action((flags: Flags) =>
    keep(() => runGateway(optionsFrom(flags, { port: 'PORT', supergraph: 'SUPERGRAPH' }))),
  );

program
  .command('subgraph')
  .description('one subgraph behind HTTP')
  .argument('<name>', 'bruin, velocloud, hawkeye, lit, cts, t7, customers or dispatches')
  .addOption(FLAGS.port('subgraph (SUBGRAPH_PORT, default: its port in the supergraph)'))
  .action((name: string, flags: Flags) =>
    keep(() => runSubgraph(name, optionsFrom(flags, { port: 'SUBGRAPH_PORT' }))),
  );

program
  .command('monitor')
  .description('one monitor, as a client of the gateway at GATEWAY_URL')
  .argument('<name>', 'customer-cache, hawkeye-customer-cache or service-dispatch')
  .addOption(FLAGS.port('health and metrics (MONITOR_PORT)'))
  .action((name: string, flags: Flags) =>
    keep(() => runMonitor(name, optionsFrom(flags, { port: 'MONITOR_PORT' }))),
  );

program
  .command('sandbox')
  .description('simulated upstream systems, on fixed ports')
  .addOption(
    FLAGS.port('control API (SANDBOX_PORT, default 4010); the simulators take the next ones'),
  )
  .addOption(FLAGS.seed)
  .addOption(FLAGS.speed)
  .action((flags: Flags) =>
    keep(() =>
      runSandbox(
        optionsFrom(flags, { port: 'SANDBOX_PORT', seed: 'SANDBOX_SEED', speed: 'SANDBOX_SPEED' }),
      ),
    ),
  );

await program.parseAsync();
