import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from '../../platform/config.ts';
import type { Running } from '../../platform/lifecycle.ts';

export interface ProcessStart {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Told of each line that it prints. */
  readonly line: (line: string) => void;
}

/** A process of its own. `stop` asks it to end, and ends it when it does not. */
export interface ChildProcess extends Running {
  readonly name: string;
  /** Resolves with the reason when it is no more, whoever ended it: `code 1`, `SIGKILL`, what spawn said. */
  readonly ended: Promise<string>;
  /** At once, without a word to it. */
  kill(): void;
}

/** A second more than a role takes for itself at most. */
const STOP_WITHIN_MS = 11_000;

/** Ways to end what runs: nothing outlives this process. */
const running = new Set<() => void>();
process.on('exit', () => [...running].forEach((kill) => kill()));

/**
 * Starts a process in a group of its own: Ctrl-C reaches only whoever started it, who stops things in
 * order. It does not outlive this process, unless this one is killed without a word.
 */
export function startProcess({
  name,
  command,
  args,
  environment,
  line,
}: ProcessStart): ChildProcess {
  const child = spawn(command, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', line);
  }
  const kill = () => void (running.has(kill) && child.kill('SIGKILL'));
  running.add(kill);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  }).finally(() => running.delete(kill));

  return {
    name,
    ended,
    kill,
    async stop() {
      if (!running.has(kill)) return;
      child.kill('SIGTERM');
      const late = setTimeout(kill, STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
    },
  };
}
