import type { Command } from 'commander';
import { showCalls } from './calls.ts';
import { CommandError, createControlClient, type ControlClient } from './control-client.ts';
import { FAULT_FLAGS, flagOf } from './fault-words.ts';
import { clearFaults, setFaults } from './faults.ts';
import { play } from './play.ts';
import { showStatus } from './status.ts';

const DEFAULT_AT = 'http://127.0.0.1:4010';

/** Where a command says what it did, or why it could not. */
export interface Terminal {
  say(line: string): void;
  fail(message: string, exitCode: 1 | 2): void;
}

const OF_THE_PROCESS: Terminal = {
  say: (line) => console.log(line),
  fail(message, exitCode) {
    console.error(message);
    process.exitCode = exitCode;
  },
};

type Run = (control: ControlClient) => Promise<readonly string[]>;
type Text = Readonly<Record<string, string>>;

/**
 * Adds the commands that speak to a sandbox that runs already: `set`, `clear`, `play`, `calls` and
 * `status`. They end with 2 for what is asked for wrongly, with 1 for what cannot be done.
 */
export function addSandboxCommands(sandbox: Command, terminal = OF_THE_PROCESS): void {
  const run = (at: string, command: Run) => carryOut(at, command, terminal);
  const speaking = (name: string): Command =>
    sandbox.command(name).option('--at <url>', 'control API of the sandbox', DEFAULT_AT);

  const set = speaking('set')
    .description('puts a system out of order; several faults hold at the same time')
    .argument('<system>', 'for example bruin; `status` lists them')
    .argument('<fault...>', 'for example slow; sandbox/README.md explains them');
  for (const field of FAULT_FLAGS) set.option(`${flagOf(field)} <value>`, `${field} of the fault`);
  set.action((system: string, kinds: string[], { at = DEFAULT_AT, ...flags }: Text) =>
    run(at, (control) => setFaults(control, system, kinds, flags)),
  );

  speaking('clear')
    .description('lets a system, or all of them, behave again')
    .argument('[system]')
    .action((system: string | undefined, { at = DEFAULT_AT }: Text) =>
      run(at, (control) => clearFaults(control, system)),
    );

  speaking('play')
    .description('plays a scenario, or lists them')
    .argument('[scenario]', 'for example link-down')
    .option('--target <name>', 'what it is about: the value of its first parameter')
    .option('--param <name=value...>', 'further parameters')
    .action((name: string | undefined, { at, target, param }: PlayFlags) =>
      run(at, (control) => play(control, name, { target, params: param })),
    );

  speaking('calls')
    .description('shows what the systems received')
    .argument('[system]', 'default: all')
    .option('--writes', 'only what changed something')
    .option('--json', 'everything about each call')
    .option('--last <number>', 'how many of the newest the table shows', '50')
    .action((system: string | undefined, { at, ...options }: CallFlags) =>
      run(at, (control) => showCalls(control, system, options)),
    );

  speaking('status')
    .description("shows the world's time and size, and each system with its faults")
    .option('--json', 'as JSON')
    .action(({ at, json = false }: { at: string; json?: boolean }) =>
      run(at, (control) => showStatus(control, json)),
    );
}

interface PlayFlags {
  readonly at: string;
  readonly target?: string;
  readonly param?: string[];
}

interface CallFlags {
  readonly at: string;
  readonly writes?: boolean;
  readonly json?: boolean;
  readonly last: string;
}

async function carryOut(at: string, command: Run, terminal: Terminal): Promise<void> {
  try {
    for (const line of await command(createControlClient(at))) terminal.say(line);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.fail(error.message, error.exitCode);
  }
}
