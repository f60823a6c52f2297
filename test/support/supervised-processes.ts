import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess, type ChildProcess } from '../../app/split/process.ts';
import { missingAt } from '../../app/split/readiness.ts';
import type { SplitRole } from '../../app/split/roles.ts';
import { untilNothingIsMissing } from './system-under-test.ts';

/** Processes under a supervisor, as a host has it: one that is killed is started again at once. */
export interface SupervisedProcesses {
  /** Names of those that were killed, by whomever, in that order. */
  readonly deaths: readonly string[];
  /** What ended otherwise than by being killed or stopped, with what it printed last. */
  readonly broken: readonly string[];
  start(names: readonly string[]): void;
  /** As `untilReady`, of those that answer, ready or not. */
  untilUp(names: readonly string[]): Promise<void>;
  /** Rejects with what they printed when they do not get ready, or one ends otherwise. */
  untilReady(names: readonly string[]): Promise<void>;
  /** As a crash. */
  kill(name: string): void;
  /** Writes what they printed to a folder, for whoever has to find out what happened. */
  keepLogs(folder: string): void;
  /** Asks all of them to end, and waits. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;
/** Before what ended by itself is started again. */
const PAUSE_MS = 500;

/**
 * @param roles by names of their own; several may be replicas of one role.
 * @param startsAgain whether what ends by itself, because something that it needs is gone, is started again too.
 */
export function superviseProcesses(
  roles: readonly SplitRole[],
  startsAgain = false,
): SupervisedProcesses {
  const running = new Map<string, ChildProcess>();
  const lines = new Map<string, string[]>(roles.map(({ name }) => [name, []]));
  const deaths: string[] = [];
  const broken: string[] = [];
  let isStopping = false;

  function named(name: string): SplitRole {
    const found = roles.find((role) => role.name === name);
    if (!found) throw new Error(`no process ${name}; there are ${[...lines.keys()].join()}`);
    return found;
  }
  const log = (name: string): string => (lines.get(named(name).name) ?? []).join('\n');

  function start(name: string): void {
    const child = startProcess({ ...named(name), line: (line) => lines.get(name)?.push(line) });
    running.set(name, child);
    void child.ended.then((reason) => {
      if (isStopping) return;
      if (reason !== 'SIGKILL') {
        broken.push(`${name} ended by itself (${reason}):\n${log(name).slice(-3000)}`);
        if (startsAgain) setTimeout(() => isStopping || start(name), PAUSE_MS);
        return;
      }
      deaths.push(name);
      lines.get(name)?.push('killed');
      start(name);
    });
  }

  async function until(
    names: readonly string[],
    counts: (name: string, missing: string) => boolean,
  ): Promise<void> {
    const missing = async () => {
      if (broken.length > 0 && !startsAgain) throw new Error(broken.join('\n'));
      const each = names.map(async (name) =>
        (await missingAt(name, named(name).port)).filter((what) => counts(name, what)),
      );
      return (await Promise.all(each)).flat();
    };
    await untilNothingIsMissing(missing, READY_WITHIN_MS).catch((cause: Error) => {
      const logs = names.map((name) => `== ${name}\n${log(name).slice(-1000)}`).join('\n');
      throw new Error(`${cause.message}\n${logs}`, { cause });
    });
  }

  return {
    deaths,
    broken,
    start: (names) => names.forEach(start),
    // One that does not answer is missing by its bare name.
    untilUp: (names) => until(names, (name, missing) => missing === name),
    untilReady: (names) => until(names, () => true),
    kill: (name) => running.get(named(name).name)?.kill(),
    keepLogs(folder) {
      mkdirSync(folder, { recursive: true });
      for (const name of lines.keys()) {
        writeFileSync(join(folder, `${name.replaceAll(' ', '-')}.log`), `${log(name)}\n`);
      }
    },
    async stop() {
      isStopping = true;
      await Promise.all([...running.values()].map((child) => child.stop()));
    },
  };
}
