import type { Database } from './database.ts';
import { unavailable } from './errors.ts';
import { MIGRATIONS } from './migrations.ts';

/** One number for everybody who migrates a ledger. */
const LOCK = 5_043_101;

/**
 * Brings the tables to what this program knows, all steps or none. Whoever comes second waits for the
 * first, and finds nothing to do.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE when the tables belong to a later program.
 */
export async function migrate(
  database: Database,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): Promise<void> {
  await database.transaction(async (inside) => {
    await inside.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await inside.query(
      'CREATE TABLE IF NOT EXISTS ledger_migrations (number integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const [row] = await inside.query<{ done: number }>(
      'SELECT coalesce(max(number), 0) AS done FROM ledger_migrations',
    );
    const done = row?.done ?? 0;
    if (done > migrations.length) throw tooNew(done, migrations.length);
    for (const [index, step] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of step) await inside.query(statement);
      await inside.query('INSERT INTO ledger_migrations (number) VALUES ($1)', [index + 1]);
    }
  });
}

function tooNew(done: number, known: number) {
  return unavailable(
    `The ledger was brought to step ${done} by a later release, and this one knows ${known}; run that release, or name another database`,
  );
}
