import { join } from 'node:path';
import { types } from 'node:util';
import type { Database, Statements } from './database.ts';
import { tooLate } from './errors.ts';
import { lockFolder } from './folder-lock.ts';
import { startPgliteThread, type PgliteThread } from './pglite-thread.ts';
import { createTurns, type Turns } from './turns.ts';

/** PostgreSQL inside this process, on a thread of its own; one statement runs at a time. */
export interface Pglite {
  /**
   * @param statementMs how long a statement may take, and the wait for its turn. Nothing ends one that
   *   takes longer: its caller is told, and those behind it go on waiting.
   */
  within(statementMs: number): Database;
}

/**
 * @param folder where it is kept; empty: in memory.
 * @throws CodedError UPSTREAM_UNAVAILABLE while another process has the folder open.
 */
export function openPglite(folder: string): Pglite {
  // PostgreSQL takes a folder with nothing else in it.
  const unlock = folder === '' ? () => undefined : lockFolder(folder);
  const thread = startPgliteThread(
    { folder: folder === '' ? '' : join(folder, 'database') },
    unlock,
  );
  const turns = createTurns();
  return { within: (statementMs) => databaseOn(thread, turns, statementMs) };
}

function databaseOn(thread: PgliteThread, turns: Turns, statementMs: number): Database {
  const inside: Statements = {
    async query<Row>(text: string, values = []) {
      const rows = await thread.ask(text, values, statementMs);
      return rows.map((row) => withOwnDates(row as Record<string, unknown>) as Row);
    },
  };
  const inTurn = <T>(work: () => Promise<T>) => turns.take(work, statementMs, tooLate);
  return {
    query: (text, values) => inTurn(() => inside.query(text, values)),
    transaction: (work) =>
      inTurn(async () => {
        try {
          await inside.query('BEGIN');
          const result = await work(inside);
          await inside.query('COMMIT');
          return result;
        } catch (error) {
          // Not waited for: whatever comes next is behind it.
          inside.query('ROLLBACK').catch(() => undefined);
          throw error;
        }
      }),
    isLost: () => thread.isOver(),
    close: () => thread.close(statementMs),
  };
}

/** What comes from a thread has the classes of the program's outermost context, which ours need not be. */
function withOwnDates(row: Record<string, unknown>): Record<string, unknown> {
  for (const [column, value] of Object.entries(row))
    if (types.isDate(value)) row[column] = new Date(value);
  return row;
}
