import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodedError } from '../../../platform/errors.ts';
import { lockFolder } from '../../../subgraphs/ledger/database/folder-lock.ts';

/** Beyond every number that a system gives. */
const NOBODY = 2 ** 30;

describe('the lock of a folder', () => {
  let above: string;
  let folder: string;
  let file: string;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'noc-graph-lock-'));
    folder = join(above, 'kept');
    file = join(folder, 'ledger.lock');
  });
  afterEach(() => rmSync(above, { recursive: true }));

  const holder = () => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const here = { pid: process.pid, host: hostname() };
  function refusal(): CodedError {
    try {
      lockFolder(folder);
    } catch (error) {
      return error as CodedError;
    }
    throw new Error('it was not refused');
  }
  function lockedBy(text: string) {
    lockFolder(folder)();
    writeFileSync(file, text);
  }

  it('makes the folder, names this process, and is gone once it is let go of', () => {
    const unlock = lockFolder(folder);
    expect(holder()).toEqual(here);
    unlock();
    unlock();
    expect(existsSync(file)).toBe(false);
    lockFolder(folder)();
  });

  it('lets nobody else of this process in', () => {
    const unlock = lockFolder(folder);
    expect(refusal().code).toBe('UPSTREAM_UNAVAILABLE');
    expect(refusal().message).toContain('LEDGER_DIR');
    unlock();
    lockFolder(folder)();
  });

  it.each([
    ['a process that runs', { pid: process.ppid, host: hostname() }],
    ['a process of another host', { pid: NOBODY, host: 'another-host' }],
  ])('of %s is kept, and told to the log alone', (_whose, other) => {
    lockedBy(JSON.stringify(other));
    const { code, message, cause } = refusal();
    expect(code).toBe('UPSTREAM_UNAVAILABLE');
    expect(message).not.toContain(folder);
    expect((cause as Error).message).toContain(`in process ${other.pid} on ${other.host}`);
    expect((cause as Error).message).toContain(`delete ${file}`);
    expect(holder()).toEqual(other);
  });

  it.each([
    ['a process that ended', () => JSON.stringify({ pid: ended(), host: hostname() })],
    ['one before a restart that had the same number', () => JSON.stringify(here)],
    ['a host that went down while it was written', () => '{"pid":'],
  ])('of %s is taken over', (_whose, left) => {
    lockedBy(left());
    const unlock = lockFolder(folder);
    expect(holder()).toEqual(here);
    unlock();
    expect(existsSync(file)).toBe(false);
  });
});

/** Number of a process that is no more. */
function ended(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
