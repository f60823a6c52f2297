import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startProcess, type ChildProcess } from '../../app/split/process.ts';
import { missingAt } from '../../app/split/readiness.ts';
import type { SplitRole } from '../../app/split/roles.ts';
import { root } from './run-command.ts';
import { untilNothingIsMissing } from './system-under-test.ts';

/** Processes of the built product under test: what they print is kept, and that one ends by itself is told. */
export interface RunningRoles {
  named(name: string): SplitRole;
  /** What a role printed so far. */
  log(name: string): string;
  start(name: string): void;
  startAndWait(name: string): Promise<void>;
  /** Rejects with what the roles printed when they do not get ready, or one ends. */
  untilReady(): Promise<void>;
  /** Ends a role without a word to it. */
  kill(name: string): Promise<void>;
  /** Ends all of them, and writes what they printed to test/artifacts/roles. */
  stop(): Promise<void>;
  /** @throws Error that names each role that ended by itself. */
  expectNoneBroken(): void;
}

const READY_WITHIN_MS = 120_000;

export function runRoles(roles: readonly SplitRole[]): RunningRoles {
  const running = new Map<string, ChildProcess>();
  const lines = new Map<string, string[]>(roles.map(({ name }) => [name, []]));
  const told = new Set<ChildProcess>();
  const broken: string[] = [];

  function named(name: string): SplitRole {
    const found = roles.find((role) => role.name === name);
    if (!found)
      throw new Error(`no role ${name}; there are ${roles.map((role) => role.name).join()}`);
    return found;
  }
  const log = (name: string): string => (lines.get(named(name).name) ?? []).join('\n');

  function start(name: string): void {
    const role = named(name);
    const child = startProcess({ ...role, line: (line) => lines.get(name)?.push(line) });
    running.set(name, child);
    void child.ended.then((reason) => {
      if (told.has(child)) return;
      broken.push(`${name} ended by itself (${reason}):\n${log(name).slice(-3000)}`);
      process.stderr.write(`${broken.at(-1) ?? ''}\n`);
    });
  }

  async function untilReady(names: readonly string[] = [...running.keys()]): Promise<void> {
    const missing = async () => {
      if (broken.length > 0) throw new Error(broken.join('\n'));
      return (await Promise.all(names.map((name) => missingAt(name, named(name).port)))).flat();
    };
    try {
      await untilNothingIsMissing(missing, READY_WITHIN_MS);
    } catch (error) {
      const logs = names.map((name) => `== ${name}\n${log(name).slice(-1000)}`).join('\n');
      throw new Error(`${(error as Error).message}\n${logs}`, { cause: error });
    }
  }

  async function end(name: string, how: 'stop' | 'kill'): Promise<void> {
    const child = running.get(name);
    if (!child) return;
    told.add(child);
    running.delete(name);
    if (how === 'kill') child.kill();
    else await child.stop();
    await child.ended;
  }

  return {
    named,
    log,
    start,
    untilReady: () => untilReady(),
    kill: (name: string) => end(name, 'kill'),
    async startAndWait(name: string) {
      start(name);
      await untilReady([name]);
    },
    async stop() {
      await Promise.all([...running.keys()].map((name) => end(name, 'stop')));
      keepLogs(lines);
    },
    expectNoneBroken() {
      if (broken.length > 0) throw new Error(broken.join('\n'));
    },
  };
}

/** For whoever has to find out why a test failed. */
function keepLogs(lines: ReadonlyMap<string, readonly string[]>): void {
  const test = basename(expect.getState().testPath ?? 'test', '.test.ts');
  const folder = join(root, 'test/artifacts/roles', test);
  mkdirSync(folder, { recursive: true });
  for (const [name, printed] of lines) {
    writeFileSync(join(folder, `${name.replace(' ', '-')}.log`), `${printed.join('\n')}\n`);
  }
}
