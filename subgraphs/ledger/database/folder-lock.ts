import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { unavailable } from './errors.ts';

/** Says who has the folder open. */
const FILE = 'ledger.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Folders that this process has open: a holder of its number and none of these is one before a restart. */
const mine = new Set<string>();

/**
 * Takes a folder, which it makes where there is none, for this process; gives what lets go of it.
 * A lock that a process left behind which is no more is taken over.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE while another process has it, or one of another host.
 */
export function lockFolder(path: string): () => void {
  const folder = resolve(path);
  const file = join(folder, FILE);
  mkdirSync(folder, { recursive: true });
  for (let written = false; !written;) {
    written = writeLock(file);
    if (!written) takeAway(folder, file);
  }
  mine.add(folder);
  return () => {
    if (mine.delete(folder)) rmSync(file, { force: true });
  };
}

/** @returns false when there is one already. */
function writeLock(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a process that is no more. */
function takeAway(folder: string, file: string): void {
  const before = read(file);
  if (before === undefined) return;
  const holder = parse(before);
  if (holder && isThere(folder, holder)) throw inUse(folder, file, holder);
  // Another process may be doing the same, and have written its own by now: renaming shows whose it was.
  const aside = `${file}.${randomUUID()}`;
  renameIfThere(file, aside);
  const moved = read(aside);
  if (moved !== undefined && moved !== before) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function isThere(folder: string, { pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return mine.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function inUse(folder: string, file: string, { pid, host }: Holder): Error {
  return unavailable(
    'The folder of the ledger is open in another process; end that, give each its own LEDGER_DIR, or share a DATABASE_URL',
    new Error(`${folder} is open in process ${pid} on ${host}; if that is no more, delete ${file}`),
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @returns undefined for one that was cut short when its host went down. */
function parse(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
