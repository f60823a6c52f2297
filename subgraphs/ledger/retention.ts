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

/** What is forgotten, by the time that counts. */
const FORGOTTEN = {
  decisions: { name: 'ledger_decisions', time: 'decided_at', below: ['ledger_decision_tickets'] },
  runs: { name: 'ledger_runs', time: 'started_at', below: [] },
  windows: { name: 'ledger_windows', time: 'over_at', below: [] },
};

/** Forgets what is older than the ledger keeps, now and again and again, until it is stopped. */
export function startRetention(
  database: LedgerDatabase,
  settings: Pick<Settings, 'retentionDays' | 'retentionEveryMs' | 'memoryRows'>,
  deps: { readonly clock: Clock; readonly log: Logger; readonly metrics: Metrics },
): Running {
  let stopping = false;
  const look = async () => {
    try {
      const before = new Date(deps.clock.now().getTime() - settings.retentionDays * DAY_MS);
      const own = {
        before,
        mostRows: database.place === 'memory' ? settings.memoryRows : undefined,
      };
      if (database.isUsed()) await forget(database, own, deps.metrics, () => stopping);
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

export interface Kept {
  readonly before: Date;
  /** Of decisions, and of runs. Absent: any number. */
  readonly mostRows?: number | undefined;
}

/** Deletes all that is older, or too much, batch by batch, unless it is told to stop in between. */
export async function forget(
  database: LedgerDatabase,
  { before, mostRows }: Kept,
  metrics: Metrics,
  isStopping: () => boolean = () => false,
): Promise<void> {
  const help = 'Rows of the ledger that were older, or more, than it keeps.';
  const counter = metrics.counter('ledger_rows_forgotten_total', help, ['table']);
  const forgotten = async (table: string, statement: string, value: string | number) => {
    let all = 0;
    for (let full = true; full && !isStopping();) {
      const rows = await database.query(statement, [value]);
      counter.add({ table }, rows.length);
      all += rows.length;
      full = rows.length === BATCH;
    }
    return all;
  };

  for (const [table, { name, time, below }] of Object.entries(FORGOTTEN)) {
    let rows = await forgotten(table, olderThan(name, time), instant(before));
    if (mostRows !== undefined) rows += await forgotten(table, beyond(name, time), mostRows);
    // Nobody else makes room: PGlite has no process that looks for what was deleted.
    if (rows > 0 && database.place !== 'outside')
      await database.query(`VACUUM ${[name, ...below].join()}`);
  }
}

/** Rows that somebody else is forgetting are his. */
const olderThan = (name: string, time: string) => `DELETE FROM ${name} WHERE id IN (
  SELECT id FROM ${name} WHERE ${time} < $1 ORDER BY ${time} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
) RETURNING id`;

/** Windows that stand have no time: they are none of these. */
const beyond = (name: string, time: string) => `DELETE FROM ${name} WHERE id IN (
  SELECT id FROM ${name} WHERE ${time} IS NOT NULL ORDER BY ${time} DESC, id DESC OFFSET $1 LIMIT ${BATCH}
) RETURNING id`;
