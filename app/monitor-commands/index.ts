import type { Command } from 'commander';
import { SettingsError } from '../../platform/config.ts';
import { asError, CodedError } from '../../platform/errors.ts';
import type { ProcessOptions } from '../process.ts';
import type { PauseFlags } from './pauses.ts';
import type { ReplayFlags } from './replay.ts';
import type { RunFlags } from './run.ts';
import type { WindowFlags } from './windows.ts';

/** Gives the options of a process; `preset` is a flag for MONITORS_PRESET. */
export type OptionsFrom = (preset?: string) => ProcessOptions;

/** Says why a command could not be carried out. */
type Fail = (message: string, exitCode: 1 | 2) => void;

const OF_THE_PROCESS: Fail = (message, exitCode) => {
  console.error(message);
  process.exitCode = exitCode;
};

/**
 * Adds what is said to monitors by hand: `run`, `replay`, `pause` and `resume`. They end with 2 for
 * what is asked for wrongly, with 1 for what cannot be done.
 */
export function addMonitorCommands(
  monitor: Command,
  optionsFrom: OptionsFrom,
  fail: Fail = OF_THE_PROCESS,
): void {
  const carryOut = carryingOut(fail);
  monitor
    .command('run')
    .description(
      'runs a monitor once against the gateway at GATEWAY_URL, and prints what it decided',
    )
    .argument('<name>', 'for example service-outage')
    .option(
      '--once',
      'once, then ends; has to be said, for `noc-graph monitor <name>` keeps running',
    )
    .option(
      '--dry-run',
      'writes to no system outside: prints the plan; the caches and the index of the graph are kept up to date all the same',
    )
    .option('--customer <id>', 'this customer alone')
    .option('--explain <serial>', 'this device alone, with every decision about it')
    .option(
      '--wait <seconds>',
      'waits so long at most for what is put off, where no replicas do it',
      '300',
    )
    .option('--preset <name>', 'age of the rules: seed, mid or late (MONITORS_PRESET)')
    .action((name: string, { preset, ...flags }: RunFlags & { preset?: string }) =>
      carryOut(async () => {
        const { runByHand } = await import('./run.ts');
        await runByHand(name, flags, optionsFrom(preset));
      }),
    );

  monitor
    .command('replay')
    .description('decides a recorded run again, and prints what comes out otherwise')
    .argument('<run-id>', 'id of the run, from the ledger (`monitorRuns`)')
    .option('--settings <file>', 'JSON with settings that differ, by name of the variable')
    .action((runId: string, flags: ReplayFlags) =>
      carryOut(async () => {
        const { replayRun } = await import('./replay.ts');
        await replayRun(runId, flags, optionsFrom());
      }),
    );

  for (const name of ['pause', 'resume'] as const) {
    const command = monitor
      .command(name)
      .description(
        name === 'pause'
          ? 'holds a monitor back on all replicas, until it is resumed'
          : 'lets a paused monitor go on',
      )
      .argument('<name>', 'for example service-outage')
      .option('--customer <id>', 'for this customer alone');
    if (name === 'pause') command.option('--reason <text>', 'why, for whoever looks');
    command.action((which: string, flags: PauseFlags) =>
      carryOut(async () => {
        const pauses = await import('./pauses.ts');
        await pauses[name](which, flags, optionsFrom());
      }),
    );
  }
}

/** Adds `maintenance add`, `list` and `end`. */
export function addMaintenanceCommands(
  maintenance: Command,
  optionsFrom: OptionsFrom,
  fail: Fail = OF_THE_PROCESS,
): void {
  const carryOut = carryingOut(fail);
  maintenance
    .command('add')
    .description('declares a time in which monitors leave a customer, a site or a device alone')
    .option('--customer <id>', 'everything of this customer')
    .option('--site <id>', 'everything at this site, `clientId:siteId`')
    .option('--serial <number>', 'this device')
    .requiredOption('--starts <time>', 'local time (2030-03-16T22:00), or cron ("0 22 * * SUN")')
    .requiredOption('--zone <zone>', 'IANA zone in which it is read, for example US/Eastern')
    .requiredOption('--minutes <number>', 'how long it lasts')
    .option('--until <time>', 'until when it comes again, ISO 8601')
    .option('--reason <text>', 'what for')
    .action((flags: WindowFlags) =>
      carryOut(async () => {
        const { addWindow } = await import('./windows.ts');
        await addWindow(flags, optionsFrom());
      }),
    );
  maintenance
    .command('list')
    .description('shows the windows that have not ended')
    .action(() =>
      carryOut(async () => {
        const { listWindows } = await import('./windows.ts');
        await listWindows(optionsFrom());
      }),
    );
  maintenance
    .command('end')
    .description('ends a window, also one that is under way')
    .argument('<id>')
    .action((id: string) =>
      carryOut(async () => {
        const { endWindow } = await import('./windows.ts');
        await endWindow(id, optionsFrom());
      }),
    );
}

const carryingOut = (fail: Fail) => async (command: () => Promise<void>) => {
  try {
    await command();
  } catch (error) {
    const wrong = error instanceof SettingsError || codeOf(error) === 'BAD_USER_INPUT';
    fail(asError(error).message, wrong ? 2 : 1);
  }
};

function codeOf(error: unknown): string | undefined {
  return error instanceof CodedError ? error.code : undefined;
}
