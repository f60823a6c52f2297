import type { Clock } from '../../platform/clock.ts';
import type { Running } from '../../platform/lifecycle.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { lookRepeatedly } from '../../platform/repeated-look.ts';
import { instant } from './database/database.ts';
import { plainError } from './database/errors.ts';
import type { LedgerDatabase } from './database/open.ts';
import type { Settings } from './settings.ts';

const DAY_MS = 86_400_000;
/** Rows of one statement: short enough that nobody waits for it. */
const BATCH = 1000;

/** What is forgotten, by the time that counts; rows that somebody else is forgetting are his. */
const FORGOTTEN = {
  decisions: batchOf('ledger_decisions', 'decided_at'),
  runs: batchOf('ledger_runs', 'started_at'),
  windows: batchOf('ledger_windows', 'over_at'),
};

/** Forgets what is older than the ledger keeps, now and again and again, until it is stopped. */
export function startRetention(
  database: LedgerDatabase,
  settings: Pick<Settings, 'retentionDays' | 'retentionEveryMs'>,
  deps: { readonly clock: Clock; readonly log: Logger; readonly metrics: Metrics },
): Running {
  let stopping = false;
  const look = async () => {
    try {
      const before = new Date(deps.clock.now().getTime() - settings.retentionDays * DAY_MS);
      if (database.isUsed()) await forget(database, before, deps.metrics, () => stopping);
      return true;
    } catch (error) {
      deps.log.debug({ err: plainError(error) }, 'the ledger could not forget');
      return false;
    }
  };
  const looking = lookRepeatedly(look, settings.retentionEveryMs);
  return {
    stop() {
      stopping = true;
      return looking.stop();
    },
  };
}

/** Deletes all that is older, batch by batch, unless it is told to stop in between. */
export async function forget(
  database: LedgerDatabase,
  before: Date,
  metrics: Metrics,
  isStopping: () => boolean = () => false,
): Promise<void> {
  const help = 'Rows of the ledger that were older than it keeps.';
  const forgotten = metrics.counter('ledger_rows_forgotten_total', help, ['table']);
  for (const [table, statement] of Object.entries(FORGOTTEN)) {
    for (let full = true; full && !isStopping();) {
      const rows = await database.query(statement, [instant(before)]);
      forgotten.add({ table }, rows.length);
      full = rows.length === BATCH;
    }
  }
}

function batchOf(table: string, time: string): string {
  return `DELETE FROM ${table} WHERE id IN (
    SELECT id FROM ${table} WHERE ${time} < $1 ORDER BY ${time} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
  ) RETURNING id`;
}
