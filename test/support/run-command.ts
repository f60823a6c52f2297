import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A process of the built product, with what it printed so far. */
export interface RunningCommand {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when the output matches; rejects when the process ends first or time runs out. */
  until(form: RegExp, withinMs: number): Promise<RegExpMatchArray>;
  /** Sends a signal and resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Runs a command line of the README or of `noc-graph` as a user would, in a clean environment. */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a signal reaches what the command started, as Ctrl-C does.
    detached: true,
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

  return {
    child,
    output: () => printed,
    async until(form, withinMs) {
      const deadline = performance.now() + withinMs;
      for (;;) {
        const match = form.exec(printed);
        if (match) return match;
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${printed}`);
        if (performance.now() > deadline)
          throw new Error(`nothing like ${form} within ${withinMs} ms:\n${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async end(signal) {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
      return ended;
    },
  };
}

/** Runs to the end. */
export async function finish(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const running = runCommand(command, args, environment);
  const code = await new Promise<number | null>((resolve) => running.child.on('close', resolve));
  return { code, output: running.output() };
}
