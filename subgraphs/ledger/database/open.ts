import { CodedError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Settings } from '../settings.ts';
import type { Database, Statements } from './database.ts';
import { databaseError, plainError } from './errors.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** The database that the settings name, opened and migrated by the first who needs it. */
export interface LedgerDatabase extends Statements {
  /**
   * As Database.transaction. Every method throws CodedError UPSTREAM_UNAVAILABLE or UPSTREAM_TIMEOUT
   * when the database does not answer, and looks for it again when it is next asked.
   */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Whether it is inside the process, where nobody but the process tidies it up; and in memory alone. */
  readonly place: 'outside' | 'folder' | 'memory';
  /** Whether anybody needed it so far, or it lies elsewhere: if not, there is nothing in it. */
  isUsed(): boolean;
  /** Names it while it does not answer. One inside the process is not opened for that. */
  missing(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const CLOSED = 'The ledger was closed';
/** A step over a large table, and the wait for another process that takes it. */
const MIGRATION_MS = 600_000;

export function createLedgerDatabase(settings: Settings, log: Logger): LedgerDatabase {
  const outside = settings.databaseUrl !== '';
  let opening: Promise<Database> | undefined;
  let opened: Database | undefined;
  let isDown = false;
  let closed = false;

  const { databaseUrl: url, timeoutMs } = settings;

  async function connect(): Promise<Database> {
    if (!outside) {
      const lite = openPglite(settings.dir);
      await migrated(lite.within(MIGRATION_MS));
      return lite.within(timeoutMs);
    }
    const patient = { url, connections: 1, timeoutMs, statementMs: MIGRATION_MS, log };
    await (await migrated(await openPostgres(patient))).close();
    return openPostgres({ ...patient, connections: settings.connections, statementMs: timeoutMs });
  }

  /** Tells of the first failure, and of the first success after it. */
  function noteState(error?: unknown): void {
    const down = error !== undefined;
    if (down && !isDown) log.warn({ err: reason(error) }, 'the ledger cannot be reached');
    if (!down && isDown) log.info({}, 'the ledger is there again');
    isDown = down;
  }

  function open(): Promise<Database> {
    if (opened?.isLost()) {
      noteState(new Error('it ended by itself, with all that was in memory alone'));
      opened = opening = undefined;
    }
    return (opening ??= connect().then((database) => (opened = database)));
  }

  async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (closed) throw databaseError(new Error(CLOSED));
    const mine = open();
    try {
      const result = await work(await mine);
      noteState();
      return result;
    } catch (thrown) {
      // One that never opened is opened anew.
      await mine.catch(() => (opening = opening === mine ? undefined : opening));
      const error = databaseError(thrown);
      if (error instanceof CodedError) noteState(error);
      throw error;
    }
  }

  async function look(): Promise<void> {
    if (!closed) await run((database) => database.query('SELECT 1')).catch(() => undefined);
  }

  const inside = settings.dir === '' ? 'memory' : 'folder';
  return {
    place: outside ? 'outside' : inside,
    query: (text, values) => run((database) => database.query(text, values)),
    transaction: (work) => run((database) => database.transaction(work)),
    isUsed: () => outside || opening !== undefined,
    async missing() {
      const isGone = isDown || opened?.isLost() === true;
      if (outside) await look();
      // It takes seconds to open.
      else if (isGone) void look();
      return (outside ? isDown : isGone) ? ['database of the ledger'] : [];
    },
    async close() {
      closed = true;
      await opening?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The cause says more, and it is for logs alone. */
function reason(error: unknown): Error {
  return error instanceof CodedError && error.cause instanceof Error
    ? error.cause
    : plainError(error);
}
